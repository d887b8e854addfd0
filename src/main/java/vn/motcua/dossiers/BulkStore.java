package vn.motcua.dossiers;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.UnitId;

/** Copies made-up dossiers into the tables; gives the desks at which they are made up. */
@Component
public class BulkStore {
  private final JdbcClient jdbc;
  private final DataSource database;
  private final TransactionOperations transaction;
  private final HelperWords helpers;
  private final CodePatterns codes;
  private final Officers officers;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final Clock clock;

  BulkStore(
      JdbcClient jdbc,
      DataSource database,
      TransactionOperations transaction,
      HelperWords helpers,
      CodePatterns codes,
      Officers officers,
      Procedures procedures,
      WorkingCalendars calendars,
      Clock clock) {
    this.jdbc = jdbc;
    this.database = database;
    this.transaction = transaction;
    this.helpers = helpers;
    this.codes = codes;
    this.officers = officers;
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A desk of the unit; nobody else may receive there meanwhile. */
  public BulkDesk desk(UnitId unit) {
    BulkDossierStore store = new BulkDossierStore(jdbc);
    return new BulkDesk(
        unit,
        new BulkDayStore(jdbc),
        store,
        new BulkApplicantStore(jdbc, store, unit),
        new DossierSearch(jdbc),
        this,
        helpers,
        codes,
        officers,
        procedures,
        calendars,
        clock);
  }

  void write(UnitId unit, BulkDayStore days, List<CopyLines> tables) {
    transaction.executeWithoutResult(status -> copy(unit, days, tables));
  }

  private void copy(UnitId unit, BulkDayStore days, List<CopyLines> tables) {
    days.write(unit);
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (CopyLines table : tables) {
        copy.copyIn(table.command(), new StringReader(table.take()));
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("cannot copy the dossiers of " + unit, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }
}
