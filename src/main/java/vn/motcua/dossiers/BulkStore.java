package vn.motcua.dossiers;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  private static final String DAY =
      """
      insert into dossier_number (unit_id, day, last, head) values (:unit, :day, :last, :head)
      on conflict (unit_id, day) do update set last = excluded.last, head = excluded.head
      """;

  private final JdbcClient jdbc;
  private final DataSource database;
  private final TransactionOperations transaction;
  private final Officers officers;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final Clock clock;

  BulkStore(
      JdbcClient jdbc,
      DataSource database,
      TransactionOperations transaction,
      Officers officers,
      Procedures procedures,
      WorkingCalendars calendars,
      Clock clock) {
    this.jdbc = jdbc;
    this.database = database;
    this.transaction = transaction;
    this.officers = officers;
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A desk of the unit; nobody else may receive there on the same days meanwhile. */
  public BulkDesk desk(UnitId unit) {
    BulkDossierStore store = new BulkDossierStore(jdbc);
    return new BulkDesk(
        unit,
        store,
        new BulkApplicantStore(jdbc, store, unit),
        this,
        officers,
        procedures,
        calendars,
        clock);
  }

  void write(UnitId unit, Map<LocalDate, DossierStore.DayNumber> days, List<CopyLines> tables) {
    transaction.executeWithoutResult(status -> copy(unit, days, tables));
  }

  private void copy(
      UnitId unit, Map<LocalDate, DossierStore.DayNumber> days, List<CopyLines> tables) {
    days.forEach((day, number) ->
        jdbc.sql(DAY)
            .param("unit", unit.code())
            .param("day", day)
            .param("last", number.number())
            .param("head", number.head())
            .update());
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
