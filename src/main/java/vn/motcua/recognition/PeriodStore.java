package vn.motcua.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** SQL of the years of recognition: only rows are added. */
@Component
class PeriodStore {
  private static final String OPEN =
      """
      insert into recognition_period (unit_id, id, model_unit, model, set_unit, set_id, year, name,
                                      opened_by, opened_at)
      select :unit, :id, m.unit_id, m.code, :setUnit, :set, :year, :name, :by, :now
        from movement_model m
       where m.unit_id in ('00', :unit) and m.code = :model
       order by m.unit_id
       limit 1
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into recognition_period_act (unit_id, period_id, version, act, words, by, at)
      values (:unit, :id, :version, :act, :words, :by, :now)
          on conflict do nothing
      """;

  /** Whoever writes into a period holds it open; whoever closes it waits for them. */
  private static final String HOLD =
      """
      select pg_advisory_xact_lock%s(hashtextextended('recognition ' || :id, 0))::text
      """;

  private static final String TARGET =
      """
      insert into recognition_target (unit_id, year, version, percent, source, by, at)
      select :unit, :year, coalesce(max(version), 0) + 1, :percent, :source, :by, :now
        from recognition_target where unit_id = :unit and year = :year
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  PeriodStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean open(Actor actor, RecognitionPeriods.Draft draft, CriteriaSet set, Instant now) {
    return jdbc.sql(OPEN)
            .param("unit", actor.unit().code())
            .param("id", draft.id())
            .param("model", draft.model())
            .param("setUnit", set.unit().code())
            .param("set", set.id())
            .param("year", draft.year())
            .param("name", draft.name().strip())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean turn(Actor actor, RecognitionPeriod period, String act, String words, Instant now) {
    return jdbc.sql(ACT)
            .param("unit", period.province().code())
            .param("id", period.id())
            .param("version", period.version() + 1)
            .param("act", act)
            .param("words", words)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void hold(UUID period, boolean alone) {
    jdbc.sql(HOLD.formatted(alone ? "" : "_shared"))
        .param("id", period.toString())
        .query(String.class)
        .list();
  }

  boolean target(Actor actor, int year, int percent, String source, Instant now) {
    return jdbc.sql(TARGET)
            .param("unit", actor.unit().code())
            .param("year", year)
            .param("percent", percent)
            .param("source", source)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
