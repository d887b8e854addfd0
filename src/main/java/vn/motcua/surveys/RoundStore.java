package vn.motcua.surveys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the rounds: through functions, so that nobody can touch a sample afterwards. */
@Component
class RoundStore {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String OPEN =
      """
      select survey_open(cast(:round as jsonb), cast(:questions as jsonb), :seed,
                         cast(:units as jsonb), cast(:sample as jsonb))
      """;

  private static final String NAME =
      """
      insert into survey_interviewer (unit_id, round_id, id, name, key, added_by, added_at)
      values (:unit, :round, :id, :name, :key, :by, :now)
          on conflict do nothing
      """;

  private static final String END =
      """
      update survey_interviewer set ended_at = :now
       where unit_id = :unit and round_id = :round and id = :id and ended_at is null
      """;

  private static final String END_ROUND =
      """
      select survey_end(:unit, :round, :by, :now)
      """;

  private static final String ENDED =
      """
      select unit_id, round_id from survey_ended()
      """;

  private static final String COUNT =
      """
      select survey_count(:unit, :round)
      """;

  private static final String ALLOT =
      """
      select survey_allot(:unit, :round, :id, :many)
      """;

  private static final String FREE_YEAR =
      """
      select survey_free_year(:unit, :round) is null
      """;

  private final JdbcClient jdbc;

  RoundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the round was opened by the same form before. */
  boolean open(
      Actor actor, RoundDraft draft, SurveyForm form, byte[] seed, List<Drawn> drawn, Instant now) {
    return jdbc.sql(OPEN)
        .param("round", JSON.writeValueAsString(round(actor, draft, form, now)))
        .param("questions", Questions.json(form.questions()))
        .param("seed", seed)
        .param("units", JSON.writeValueAsString(drawn.stream().map(RoundStore::unit).toList()))
        .param("sample", JSON.writeValueAsString(sample(drawn)))
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> round(
      Actor actor, RoundDraft draft, SurveyForm form, Instant now) {
    Map<String, Object> round = new LinkedHashMap<>();
    round.put("unit_id", actor.unit().code());
    round.put("id", draft.id().toString());
    round.put("form", form.code());
    round.put("version", form.version());
    round.put("title", draft.title().strip());
    round.put("run_by", Teams.name(actor));
    round.put("sampled", Teams.sampled(actor, form).name());
    round.put("from_day", String.valueOf(draft.from()));
    round.put("to_day", String.valueOf(draft.to()));
    round.put("per_unit", draft.perUnit());
    round.put("until", String.valueOf(draft.until()));
    round.put("year", draft.year());
    round.put("opened_by", actor.officer().toString());
    round.put("opened_at", now.toString());
    return round;
  }

  private static Map<String, Object> unit(Drawn one) {
    return Map.of(
        "of_unit", one.unit().code(),
        "pool", one.pool(),
        "drawn", one.dossiers().size(),
        "digest", HexFormat.of().formatHex(one.digest()));
  }

  private static List<Map<String, Object>> sample(List<Drawn> drawn) {
    List<Map<String, Object>> sample = new ArrayList<>();
    for (Drawn unit : drawn) {
      for (UUID dossier : unit.dossiers()) {
        Map<String, Object> line = new HashMap<>();
        line.put("number", sample.size() + 1);
        line.put("of_unit", unit.unit().code());
        if (dossier != null) {
          line.put("dossier", dossier.toString());
        }
        sample.add(line);
      }
    }
    return sample;
  }

  boolean name(Actor actor, UUID round, UUID id, String name, Way way, Instant now) {
    return jdbc.sql(NAME)
            .param("unit", actor.unit().code())
            .param("round", round)
            .param("id", id)
            .param("name", name)
            .param("key", way.key())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Gives the interviewer the next so many numbers that are nobody's. */
  void allot(UnitId owner, UUID round, UUID interviewer, int many) {
    jdbc.sql(ALLOT)
        .param("unit", owner.code())
        .param("round", round)
        .param("id", interviewer)
        .param("many", many)
        .query(Integer.class)
        .single();
  }

  /** A year's round nobody answered binds the year no more. */
  void freeYear(UnitId owner, UUID round) {
    jdbc.sql(FREE_YEAR)
        .param("unit", owner.code())
        .param("round", round)
        .query(Boolean.class)
        .single();
  }

  void endInterviewer(Round round, UUID id, Instant now) {
    jdbc.sql(END)
        .param("unit", round.owner().code())
        .param("round", round.id())
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** From here on nobody answers; harmless when it has ended before. */
  void end(UnitId owner, UUID round, @Nullable UUID by, Instant now) {
    jdbc.sql(END_ROUND)
        .param("unit", owner.code())
        .param("round", round)
        .param("by", by, java.sql.Types.OTHER)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** A round that has ended and waits to be counted. */
  record Ended(UnitId owner, UUID round) {}

  List<Ended> ended() {
    return jdbc.sql(ENDED)
        .query((row, n) ->
            new Ended(new UnitId(row.getString("unit_id")), row.getObject("round_id", UUID.class)))
        .list();
  }

  /**
   * Counts a round that ended, in a transaction that has written nothing before; false when it was
   * counted before.
   */
  boolean count(UnitId owner, UUID round) {
    return jdbc.sql(COUNT)
        .param("unit", owner.code())
        .param("round", round)
        .query(Boolean.class)
        .single();
  }
}
