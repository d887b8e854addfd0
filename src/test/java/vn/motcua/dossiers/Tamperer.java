package vn.motcua.dossiers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody who has the database owner's password and takes every constraint away first. */
final class Tamperer {
  private static final List<String> TABLES =
      List.of("dossier_event", "dossier", "dossier_applicant", "dossier_note", "dossier_number");

  /** Column → what it becomes; a second line for columns that are read as a word of a list. */
  private static final Map<String, List<String>> CHANGES = new LinkedHashMap<>();

  static {
    String otherUnit = "'03328'";
    String uuid = "'0190a000-0000-7000-8000-000000000001'";
    event("unit_id", otherUnit);
    event("dossier_id", uuid);
    event("seq", "seq + 100");
    event("kind", "'REPRINTED'", "'FORGED'");
    event("at", "at + interval '1 microsecond'");
    event("actor", uuid);
    event("stage", "'READY'", "'FORGED'");
    event("step", "step + 1");
    event("holder", uuid);
    event("left_step", "null", "7");
    event("step_mark", "'LATE'", "'FORGED'", "null");
    event("data", "replace(data, '{', '{\"a\":1,')", "'{}'", "'not json'");
    event("hash", "sha256(hash)");
    dossier("unit_id", otherUnit);
    dossier("id", uuid);
    dossier("day", "day + 1");
    dossier("number", "number + 10");
    dossier("code", "code || '9'");
    dossier("external_code", "'H18-1'");
    dossier("external_entry", "'TYPED'", "'FORGED'");
    dossier("track_secret", "reverse(track_secret)");
    dossier("procedure_code", "'2.000815'");
    dossier("procedure_version", uuid);
    dossier("workflow_id", uuid);
    dossier("channel", "'POST'", "'FORGED'");
    dossier("case_number", "case_number + 1");
    dossier("on_the_spot", "not on_the_spot");
    dossier("person_id", uuid);
    dossier("stage", "'WITHDRAWN'", "'FORGED'");
    dossier("step", "step - 1");
    dossier("holder", uuid);
    dossier("version", "version + 1", "version - 1");
    dossier("outcome", "'REFUSED'", "null", "'FORGED'");
    dossier("measure", "'WORKING_DAY'", "'FORGED'");
    dossier("limit_parts", "limit_parts + 1", "-1");
    dossier("received_at", "received_at + interval '1 minute'");
    dossier("clock_start", "clock_start + interval '1 minute'");
    dossier("due_at", "due_at + interval '1 day'");
    dossier("due_provisional", "not due_provisional");
    dossier("promised_at", "promised_at + interval '1 day'");
    dossier("promised_provisional", "not promised_provisional");
    dossier("pauses", "pauses + 1");
    dossier("paused_at", "now()");
    dossier("supplemented", "not supplemented");
    dossier("rescheduled_to", "promised_at + interval '9 days'");
    dossier("agency_fault", "not agency_fault");
    dossier("watch_step_at", "now()");
    dossier("watch_whole_at", "now()");
    dossier("watch_apology_at", "now()");
    dossier("allotted", "array[1,1,1,1,1,1,1]", "array[1]");
    dossier("used", "array[1,1,1,1,1,1,1]", "array[1]");
    dossier("step_entered_at", "step_entered_at - interval '1 hour'");
    dossier("step_due_at", "step_due_at + interval '1 hour'");
    dossier("ready_at", "ready_at - interval '1 day'", "null");
    dossier("mark", "'EARLY'", "'FORGED'", "null");
    dossier("closed_at", "closed_at - interval '1 hour'", "null");
    dossier("head", "sha256(head)");
    change("dossier_applicant", "unit_id", otherUnit);
    change("dossier_applicant", "dossier_id", uuid);
    change("dossier_applicant", "revision", "revision + 5");
    for (String column :
        List.of("name", "birth", "id_number", "phone", "email", "address", "submitter")) {
      change("dossier_applicant", column, "'1'");
    }
    change("dossier_applicant", "salt", "decode(repeat('00', 16), 'hex')");
    change("dossier_note", "unit_id", otherUnit);
    change("dossier_note", "dossier_id", uuid);
    change("dossier_note", "seq", "seq + 100");
    change("dossier_note", "words", "'khác'");
    change("dossier_note", "salt", "decode(repeat('00', 16), 'hex')");
    change("dossier_number", "unit_id", otherUnit);
    change("dossier_number", "day", "day + 1");
    change("dossier_number", "last", "last + 1", "last - 1");
    change("dossier_number", "head", "sha256(head)");
  }

  private final Map<String, String> putBack = new HashMap<>();
  private final JdbcClient owner;

  /** The owner's way into the database of this context. */
  @Component
  static class Access {
    private final Environment environment;

    Access(Environment environment) {
      this.environment = environment;
    }

    Connection connection() throws SQLException {
      return DriverManager.getConnection(
          environment.getRequiredProperty("spring.flyway.url"),
          environment.getRequiredProperty("spring.flyway.user"),
          environment.getRequiredProperty("spring.flyway.password"));
    }
  }

  Tamperer(Access access) {
    try {
      owner = JdbcClient.create(new SingleConnectionDataSource(access.connection(), true));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    owner
        .sql(
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname)
              from pg_constraint
             where contype in ('f', 'c', 'u')
               and (conrelid::regclass::text in (:tables) or confrelid::regclass::text in (:tables))
            """)
        .param("tables", TABLES)
        .query(String.class)
        .list()
        .forEach(sql -> owner.sql(sql).update());
    owner.sql("create schema kept").update();
    for (String table : TABLES) {
      owner.sql("create table kept." + table + " as table " + table).update();
    }
  }

  private static void event(String column, String... values) {
    change("dossier_event", column, values);
  }

  private static void dossier(String column, String... values) {
    change("dossier", column, values);
  }

  private static void change(String table, String column, String... values) {
    CHANGES.put(table + "." + column, List.of(values));
  }

  static Stream<String> changes() {
    return CHANGES.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + " = " + value));
  }

  static List<String> columns() {
    return List.copyOf(CHANGES.keySet());
  }

  /** Every column of the tables that is not computed by the database. */
  List<String> allColumns() {
    return owner
        .sql(
            """
            select table_name || '.' || column_name
              from information_schema.columns
             where table_schema = 'public' and table_name in (:tables) and is_generated = 'NEVER'
            """)
        .param("tables", TABLES)
        .query(String.class)
        .list();
  }

  /** Makes one change to the dossier: to its fourth event, its first applicant, its last words. */
  void change(String change, Dossier dossier) {
    String table = change.substring(0, change.indexOf('.'));
    String where =
        switch (table) {
          case "dossier" -> "id = :id";
          case "dossier_event" -> "dossier_id = :id and seq = 4";
          case "dossier_applicant" -> "dossier_id = :id and revision = 1";
          case "dossier_note" -> "dossier_id = :id and seq = 9";
          default -> "day = date '2026-11-02' and :id::uuid is not null";
        };
    String set = change.substring(change.indexOf('.') + 1);
    int changed =
        owner
            .sql("update " + table + " set " + set + " where " + where)
            .param("id", dossier.id())
            .update();
    if (changed != 1) {
      throw new IllegalStateException(change + " touched " + changed + " rows");
    }
  }

  void run(String sql, int number, Dossier dossier) {
    owner.sql(sql.formatted(number, dossier.id())).update();
  }

  void deleteWhole(Dossier dossier) {
    for (String table : List.of("dossier_event", "dossier_applicant", "dossier_note")) {
      owner
          .sql("delete from " + table + " where dossier_id = :id")
          .param("id", dossier.id())
          .update();
    }
    owner.sql("delete from dossier where id = :id").param("id", dossier.id()).update();
  }

  /** Moves the receipt to a colleague and makes every hash of the dossier anew. */
  void forgeFirstEvent(Dossier dossier) {
    UUID colleague = new UUID(7, 7);
    byte[] head = Chain.origin();
    List<DossierEvent> events =
        owner
            .sql("select * from dossier_event where dossier_id = :id order by seq")
            .param("id", dossier.id())
            .query(DossierRows::event)
            .list();
    for (DossierEvent event : events) {
      UUID actor = event.seq() == 1 ? colleague : event.actor();
      head = Chain.next(head, with(event, actor));
      owner
          .sql(
              "update dossier_event set actor = :actor, hash = :hash where dossier_id = :id and seq = :seq")
          .param("actor", actor)
          .param("hash", head)
          .param("id", dossier.id())
          .param("seq", event.seq())
          .update();
    }
    owner
        .sql("update dossier set head = :head where id = :id")
        .param("head", head)
        .param("id", dossier.id())
        .update();
  }

  private static DossierEvent with(DossierEvent event, UUID actor) {
    return new DossierEvent(
        event.unit(),
        event.dossier(),
        event.seq(),
        event.kind(),
        event.at(),
        actor,
        event.stage(),
        event.step(),
        event.holder(),
        event.leftStep(),
        event.stepMark(),
        event.data());
  }

  void restore() {
    for (String table : TABLES) {
      owner.sql("delete from " + table).update();
      owner.sql(putBack.computeIfAbsent(table, this::insert)).update();
    }
  }

  private String insert(String table) {
    String columns =
        String.join(
            ", ",
            allColumns().stream()
                .filter(name -> name.startsWith(table + "."))
                .map(name -> name.substring(table.length() + 1))
                .toList());
    return "insert into %s (%s) select %s from kept.%s".formatted(table, columns, columns, table);
  }
}
