package vn.motcua.dossiers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody who has the database owner's password and takes every constraint away first. */
final class Tamperer implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "dossier_event",
          "dossier",
          "dossier_applicant",
          "dossier_note",
          "dossier_number",
          "dossier_days");

  private final Map<String, String> putBack = new HashMap<>();
  private final SingleConnectionDataSource connection;
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
      connection = new SingleConnectionDataSource(access.connection(), true);
      owner = JdbcClient.create(connection);
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

  /**
   * Every column of the history; not the random public reference, which says nothing of a dossier
   * and which the database keeps from changing.
   */
  List<String> allColumns() {
    return owner
        .sql(
            """
            select table_name || '.' || column_name
              from information_schema.columns
             where table_schema = 'public' and table_name in (:tables) and is_generated = 'NEVER'
               and column_name <> 'open_ref'
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
          case "dossier_days" -> ":id::uuid is not null";
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

  /** Takes a day away whole: its dossiers with everything they have, and its numbers. */
  void deleteDay(LocalDate day) {
    for (String table : List.of("dossier_event", "dossier_applicant", "dossier_note")) {
      owner
          .sql(
              "delete from "
                  + table
                  + " where dossier_id in (select id from dossier where day = :day)")
          .param("day", day)
          .update();
    }
    owner.sql("delete from dossier where day = :day").param("day", day).update();
    owner.sql("delete from dossier_number where day = :day").param("day", day).update();
  }

  void run(String sql) {
    owner.sql(sql).update();
  }

  @Override
  public void close() {
    connection.destroy();
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
              "update dossier_event set actor = :actor, hash = :hash where dossier_id = :id and seq"
                  + " = :seq")
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
