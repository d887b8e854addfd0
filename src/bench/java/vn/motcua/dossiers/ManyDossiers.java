package vn.motcua.dossiers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.Command;

/**
 * Very many dossiers in 300 communes, copied inside the database from lives the generator made: the
 * real tables with all their columns, two facts each (received, result ready), one in ten with a
 * supplement sent for and brought besides, one in a hundred still open. Their chains are copies: no
 * history could be verified, and rows say more than their facts. What was cut off goes on.
 */
public final class ManyDossiers {
  static final int COMMUNES = 300;
  private static final int AT_ONCE = 500;

  /** Sixteen with made-up lives, then the communes of a large province, then others. */
  private static final String TARGETS =
      """
      create table if not exists bench_target as
      select row_number() over (order by made desc, province_id = '38' desc, code) as place, code
        from (select a.unit_id as code, a.province_id, s.unit_id is not null as made
                from administrative_unit a
                left join served_unit s on s.unit_id = a.unit_id
               where length(a.unit_id) = 5) u
      order by made desc, province_id = '38' desc, code
         limit 300
      """;

  private static final String TEMPLATES =
      """
      create table if not exists bench_template as
      select d.*, row_number() over (partition by unit_id order by id) as place
        from dossier d
       where d.stage = 'RETURNED' and d.ready_at is not null
      """;

  private static final String TEMPLATE_EVENTS =
      """
      create table if not exists bench_event as
      select e.*
        from dossier_event e
        join bench_template t on t.unit_id = e.unit_id and t.id = e.dossier_id
       where e.kind = 'RECEIVED' or e.stage = 'READY' and e.left_step is not null
      """;

  private static final String SERVED =
      "insert into served_unit (COLUMNS) select EXPRESSIONS from served_unit t, bench_target b"
          + " where t.unit_id = (select unit_id from bench_template order by unit_id limit 1)"
          + " on conflict do nothing";

  private static final String OFFICERS =
      "insert into TABLE (COLUMNS) select EXPRESSIONS from TABLE t, bench_target b"
          + " where b.place > 16 and t.unit_id = (select code from bench_target"
          + " where place = 1 + b.place % 16) on conflict do nothing";

  /** Copies of one commune's lives, spread over two years that end yesterday. */
  private static final String COPY =
      """
      with copy as materialized (
             select t.*, k, (t.place + k) % 100 = 0 as still_open, uuidv7() as new_id,
                    (7 * ((t.place * 13 + k * 7) % 100))::int + 7 * ceil((t.closed_at::date - current_date + 1) / 7.0)::int as back
               from generate_series(:first, :last) k
               join bench_template t
                 on t.unit_id = (select code from bench_target where place = :source)),
           facts as (
             insert into dossier_event (EVENT_COLUMNS)
             select EVENT_EXPRESSIONS
               from copy t
               join bench_event e on e.unit_id = t.unit_id and e.dossier_id = t.id
              where e.kind = 'RECEIVED' or not t.still_open),
           pauses as (
             insert into dossier_event (EVENT_COLUMNS)
             select PAUSE_EXPRESSIONS
               from copy t
               join bench_event e
                 on e.unit_id = t.unit_id and e.dossier_id = t.id and e.kind = 'RECEIVED'
              cross join (values (2, 'SUPPLEMENT_SENT'), (3, 'SUPPLEMENT_RECEIVED')) p (seq, kind)
              where (t.place + k) % 10 = 1 and not t.still_open)
      insert into dossier (COLUMNS)
      select EXPRESSIONS from copy t
      """;

  private final DatabaseAddress address;

  public ManyDossiers(DatabaseAddress address) {
    this.address = address;
  }

  /**
   * The database of that name with made-up lives in 300 communes.
   *
   * @return how many communes the seconds were too short for
   */
  public static long present(BenchServer server, String name, int dossiers, int seconds)
      throws SQLException {
    try (var context = BenchServer.application(server.atLeast(name), -1)) {
      if (context
              .getBean(JdbcClient.class)
              .sql("select count(*) from dossier")
              .query(Long.class)
              .single()
          == 0) {
        generate(context);
      }
      Figures figures = context.getBean(Figures.class);
      while (figures.fold(10_000) == 10_000) {
        // before anything is copied
      }
    }
    return new ManyDossiers(server.at(name)).fill(dossiers, seconds);
  }

  private static void generate(ApplicationContext context) {
    context.getBeanProvider(Command.class).stream()
        .filter(command -> command.name().equals("generate"))
        .findFirst()
        .orElseThrow()
        .run(List.of("--units", "16", "--dossiers", "3200", "--seed", "7", "--way", "copy"));
  }

  /** So many in one commune, the last of them all; gives its code. */
  public String fillOne(long dossiers) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
        Statement sql = owner.createStatement()) {
      sql.execute("set synchronous_commit = off");
      sql.execute("set work_mem = '256MB'");
      long each = templates(sql, COMMUNES);
      String there =
          "select count(*) from dossier where unit_id = (select code from bench_target where place"
              + " = "
              + COMMUNES
              + ")";
      for (long left; (left = dossiers - number(sql, there)) > 0; ) {
        long done = 1 + number(sql, there) / each;
        sql.execute(copy(owner, COMMUNES, done + 1, done + Math.clamp(left / each, 1, AT_ONCE)));
      }
      try (ResultSet row =
          sql.executeQuery("select code from bench_target where place = " + COMMUNES)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Fills commune after commune until there are so many dossiers or the time is over. */
  private long fill(long dossiers, int seconds) throws SQLException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (Connection owner =
            DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
        Statement sql = owner.createStatement()) {
      sql.execute("set synchronous_commit = off");
      sql.execute("set work_mem = '256MB'");
      sql.execute(TEMPLATES);
      sql.execute(TEMPLATE_EVENTS);
      sql.execute(TARGETS);
      sql.execute("create table if not exists bench_filled (place int primary key)");
      people(owner, sql);
      long perCommune = dossiers / COMMUNES;
      while (System.nanoTime() < end) {
        int place = (int) number(sql, "select coalesce(max(place), 0) + 1 from bench_filled");
        if (place > COMMUNES) {
          return 0;
        }
        long templates = templates(sql, place);
        sql.execute(copy(owner, place, 1, Math.max(1, perCommune / templates)));
        sql.execute("insert into bench_filled values (" + place + ")");
      }
      return COMMUNES - number(sql, "select max(place) from bench_filled");
    }
  }

  private static long templates(Statement sql, int place) throws SQLException {
    return number(
        sql,
        "select count(*) from bench_template where unit_id = (select code from bench_target where"
            + " place = "
            + source(place)
            + ")");
  }

  private static void people(Connection owner, Statement sql) throws SQLException {
    List<String> served = columns(owner, "served_unit");
    sql.execute(
        SERVED
            .replace("COLUMNS", String.join(", ", served))
            .replace("EXPRESSIONS", expressions(served, "b.code")));
    for (String table : List.of("officer", "officer_post", "officer_role")) {
      List<String> columns = columns(owner, table);
      sql.execute(
          OFFICERS
              .replace("TABLE", table)
              .replace("COLUMNS", String.join(", ", columns))
              .replace("EXPRESSIONS", expressions(columns, "b.code")));
    }
  }

  private static String expressions(List<String> columns, String unit) {
    return columns.stream()
        .map(column -> column.equals("unit_id") ? unit : "t." + column)
        .collect(Collectors.joining(", "));
  }

  private static String copy(Connection owner, int place, long first, long last)
      throws SQLException {
    String unit = "(select code from bench_target where place = " + place + ")";
    List<String> dossier = columns(owner, "dossier");
    List<String> event = columns(owner, "dossier_event");
    return COPY.replace(
            "EVENT_EXPRESSIONS",
            event.stream()
                .map(c -> CopiedColumns.ofEvent(c, unit))
                .collect(Collectors.joining(", ")))
        .replace(
            "PAUSE_EXPRESSIONS",
            event.stream()
                .map(c -> CopiedColumns.ofPause(c, unit))
                .collect(Collectors.joining(", ")))
        .replace("EVENT_COLUMNS", String.join(", ", event))
        .replace(
            "EXPRESSIONS",
            dossier.stream()
                .map(c -> CopiedColumns.ofDossier(c, unit))
                .collect(Collectors.joining(", ")))
        .replace("COLUMNS", String.join(", ", dossier))
        .replace(":first", "" + first)
        .replace(":last", "" + last)
        .replace(":source", "" + source(place));
  }

  /** The commune whose lives and officers are copied. */
  private static int source(int place) {
    return place <= 16 ? place : 1 + place % 16;
  }

  private static List<String> columns(Connection owner, String table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select attname from pg_attribute where attrelid = '"
                    + table
                    + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                    + " order by attnum")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  static long number(Statement sql, String question) throws SQLException {
    try (ResultSet row = sql.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
