package vn.motcua.dossiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import vn.motcua.database.DatabaseAddress;

/**
 * DuckDB with its own copy of the columns a board needs, in memory, on both cores: what scanning
 * the same rows for the same answers takes when there are no sums.
 */
final class BoardsOfDuck implements AutoCloseable {
  private static final int TIMES = 15;
  private static final String FROM = "received_at >= now() - interval '92 days' and WHERE";

  /** As a leader's board asks: by week, field, procedure, hour, officer; and what lies open now. */
  private static final List<String> LEADER =
      List.of(
          trend("date_trunc('week', received_at)"),
          trend("date_trunc('month', received_at), field_group"),
          trend("procedure_code"),
          "select isodow(received_at), hour(received_at), count(*), count(closed_at) from d where "
              + FROM
              + " group by all",
          "select actor, date_trunc('week', told_at), step_mark, count(*) from e"
              + " where told_at >= now() - interval '92 days' and WHERE group by all",
          "select holder, count(*), count(*) filter (where due_at < now()), min(step_entered_at)"
              + " from d where closed_at is null and WHERE group by all",
          "select stage, count(*), count(*) filter (where due_at < now()), min(step_entered_at)"
              + " from d where closed_at is null and WHERE group by all",
          "select due_at::date, count(*) from d where closed_at is null and stage <> 'READY'"
              + " and due_at < now() + interval '10 days' and WHERE group by all",
          today());

  /** As a province's board asks, a line for each commune. */
  private static final List<String> PROVINCE =
      List.of(trend("unit_id, date_trunc('week', received_at)"), today());

  private final Connection duck;

  BoardsOfDuck(DatabaseAddress address) throws Exception {
    duck = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = duck.createStatement()) {
      sql.execute("set threads = 2");
    }
    String utc = " at time zone 'UTC'";
    fill(
        address,
        "d",
        "select d.unit_id, v.field_group, d.procedure_code, d.stage, d.holder, d.mark, d.received_at"
            + utc
            + ", d.due_at"
            + utc
            + ", d.closed_at"
            + utc
            + ", d.step_entered_at"
            + utc
            + " from dossier d join procedure_version v on v.id = d.procedure_version",
        "'unit_id': 'VARCHAR', 'field_group': 'VARCHAR', 'procedure_code': 'VARCHAR', 'stage':"
            + " 'VARCHAR', 'holder': 'VARCHAR', 'mark': 'VARCHAR', 'received_at': 'TIMESTAMP',"
            + " 'due_at': 'TIMESTAMP', 'closed_at': 'TIMESTAMP', 'step_entered_at': 'TIMESTAMP'");
    fill(
        address,
        "e",
        "select unit_id, actor, step_mark, at" + utc + " from dossier_event",
        "'unit_id': 'VARCHAR', 'actor': 'VARCHAR', 'step_mark': 'VARCHAR', 'told_at': 'TIMESTAMP'");
  }

  private void fill(DatabaseAddress address, String table, String question, String columns)
      throws Exception {
    Path file = Path.of("target/databases/duck.csv").toAbsolutePath();
    try (Connection from =
            DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
        var out = Files.newBufferedWriter(file)) {
      from.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (" + question + ") to stdout csv", out);
    }
    try (Statement sql = duck.createStatement()) {
      sql.execute(
          "create table %s as select * from read_csv('%s', header = false, columns = {%s})"
              .formatted(table, file, columns));
    }
    Files.delete(file);
  }

  double leader(String unit) throws SQLException {
    return median(LEADER, "unit_id = '" + unit + "'");
  }

  double province(List<String> units) throws SQLException {
    return median(PROVINCE, "unit_id in ('" + String.join("','", units) + "')");
  }

  private double median(List<String> questions, String where) throws SQLException {
    double[] took = new double[TIMES];
    try (Statement sql = duck.createStatement()) {
      for (int i = 0; i < took.length; i++) {
        long start = System.nanoTime();
        for (String question : questions) {
          try (var rows = sql.executeQuery(question.replace("WHERE", where))) {
            while (rows.next()) {
              rows.getString(1);
            }
          }
        }
        took[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(took);
    return took[took.length / 2];
  }

  private static String trend(String by) {
    return "select "
        + by
        + ", count(*), count(*) filter (where mark = 'EARLY'), count(*) filter (where mark ="
        + " 'ON_TIME'), count(*) filter (where mark = 'LATE') from d where "
        + FROM
        + " group by all";
  }

  private static String today() {
    return "select unit_id, count(*) filter (where received_at >= current_date), count(*) filter"
        + " (where closed_at >= current_date), count(*) filter (where closed_at is null), count(*)"
        + " filter (where closed_at is null and due_at < now()) from d where WHERE group by all";
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
