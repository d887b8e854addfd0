package vn.motcua.initiatives;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;

/** SQL of initiatives: only rows are added. */
@Component
class LocalInitiativeStore {
  private static final String PROPOSE =
      """
      insert into initiative (unit_id, id, title, problem, idea, cost, measure, model, proposed_by,
                              proposed_at)
      values (:unit, :id, :title, :problem, :idea, :cost, :measure, :model, :by, :now)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into initiative_act (unit_id, initiative_id, version, act, words, starts, ends, person,
                                  setting, promise_id, slogan, before_from, before_to, after_from,
                                  after_to, detail, decision_number, decision_day, media, file,
                                  digest, by_unit, by, at)
      values (:unit, :id, :version, :act, :words, :starts, :ends, :person, :setting, :promise,
              :slogan, :beforeFrom, :beforeTo, :afterFrom, :afterTo, :detail::jsonb, :number, :day,
              :media, :file, encode(sha256(:file), 'hex'), :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String ADOPT =
      """
      insert into initiative_adoption (unit_id, origin_unit, initiative_id, version, act, way,
                                       promise_id, slogan_id, plan_id, by, at)
      values (:unit, :origin, :id, :version, 'RECOGNISE', :way, :promise, :slogan, :plan, :by, :now)
      """;

  /** Whoever clicks twice waits here for the first click to end. */
  private static final String TURN =
      "select pg_advisory_xact_lock(hashtextextended(:unit || :id, 8))";

  private final JdbcClient jdbc;

  LocalInitiativeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an act says, beside who did it. */
  record Doing(
      InitiativeAct act,
      String words,
      @Nullable Trial trial,
      @Nullable Measurement measurement,
      String number,
      @Nullable LocalDate day,
      @Nullable KeptFile file) {
    static Doing of(InitiativeAct act, String words) {
      return new Doing(act, words, null, null, "", null, null);
    }

    static Doing start(String words, Trial trial) {
      return new Doing(InitiativeAct.START, words, trial, null, "", null, null);
    }

    static Doing measure(String words, Measurement measured) {
      return new Doing(InitiativeAct.MEASURE, words, null, measured, "", null, null);
    }

    Setting setting() {
      return trial == null ? new Setting.None() : trial.setting();
    }
  }

  /** Nothing is added when the same form was sent before. */
  void propose(Actor actor, Proposal draft, Instant now) {
    jdbc.sql(PROPOSE)
        .param("unit", actor.unit().code())
        .param("id", draft.id())
        .param("title", draft.title())
        .param("problem", draft.problem())
        .param("idea", draft.idea())
        .param("cost", draft.cost().orElseThrow())
        .param("measure", draft.measure().orElseThrow().name())
        .param("model", draft.model())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when somebody else acted meanwhile. */
  boolean act(Actor actor, LocalInitiative of, Doing doing, Instant now) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(ACT)
            .param("unit", of.unit().code())
            .param("id", of.id())
            .param("version", of.version() + 1)
            .param("act", doing.act().name())
            .param("words", doing.words())
            .param("number", doing.number())
            .param("day", doing.day(), Types.DATE)
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC));
    trial(statement, doing.trial());
    setting(statement, doing.setting());
    measured(statement, doing.measurement());
    KeptFile file = doing.file();
    return statement
            .param("media", file == null ? null : file.media(), Types.VARCHAR)
            .param("file", file == null ? null : file.content(), Types.BINARY)
            .update()
        == 1;
  }

  private static void trial(JdbcClient.StatementSpec statement, @Nullable Trial trial) {
    statement
        .param("starts", trial == null ? null : trial.starts(), Types.DATE)
        .param("ends", trial == null ? null : trial.ends(), Types.DATE)
        .param("person", trial == null ? "" : trial.person());
  }

  private static void setting(JdbcClient.StatementSpec statement, Setting setting) {
    switch (setting) {
      case Setting.None() -> setting(statement, "NONE", null, "");
      case Setting.Promised one -> setting(statement, "PROMISE", one.promise(), "");
      case Setting.Slogan one -> setting(statement, "WORDS", null, one.words());
    }
  }

  private static void setting(
      JdbcClient.StatementSpec statement, String kind, @Nullable UUID promise, String slogan) {
    statement.param("setting", kind).param("promise", promise, Types.OTHER).param("slogan", slogan);
  }

  private static void measured(JdbcClient.StatementSpec statement, @Nullable Measurement measured) {
    Windows windows = measured == null ? null : measured.windows();
    statement
        .param("beforeFrom", windows == null ? null : windows.beforeFrom(), Types.DATE)
        .param("beforeTo", windows == null ? null : windows.beforeTo(), Types.DATE)
        .param("afterFrom", windows == null ? null : windows.afterFrom(), Types.DATE)
        .param("afterTo", windows == null ? null : windows.afterTo(), Types.DATE)
        .param("detail", measured == null ? "{}" : measured.json());
  }

  /** What an adoption made in the other unit: one of the three. */
  record Made(
      Adoption.Way way, @Nullable UUID promise, @Nullable UUID slogan, @Nullable UUID plan) {
    static Made promise(UUID id) {
      return new Made(Adoption.Way.PROMISE, id, null, null);
    }

    static Made slogan(UUID id) {
      return new Made(Adoption.Way.WORDS, null, id, null);
    }

    static Made plan(UUID id) {
      return new Made(Adoption.Way.TASKS, null, null, id);
    }
  }

  void turn(Actor actor, UUID initiative) {
    jdbc.sql(TURN)
        .param("unit", actor.unit().code())
        .param("id", initiative.toString())
        .query(row -> {});
  }

  void adopt(Actor actor, LocalInitiative of, Made made, Instant now) {
    jdbc.sql(ADOPT)
        .param("unit", actor.unit().code())
        .param("origin", of.unit().code())
        .param("id", of.id())
        .param("version", of.recognition().orElseThrow().told().version())
        .param("way", made.way().name())
        .param("promise", made.promise(), Types.OTHER)
        .param("slogan", made.slogan(), Types.OTHER)
        .param("plan", made.plan(), Types.OTHER)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
