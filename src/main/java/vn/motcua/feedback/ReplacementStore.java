package vn.motcua.feedback;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds requests for another officer, what the officer says and what is decided. */
@Component
class ReplacementStore {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtext('desk_replacement ' || :unit))";

  private static final String KNOWN =
      "select exists (select from desk_replacement where unit_id = :unit and request = :request)";

  private static final String ASK =
      """
      insert into desk_replacement (unit_id, request, officer, reason, asked_by, asked_at,
                                    explain_by, decide_by, counted_year, rated, content, given,
                                    unit_rated, unit_content, unit_given, reviews, found)
           values (:unit, :request, :officer, :reason, :by, :now, :explain, :decide, :year, :rated,
                   :content, :given, :unitRated, :unitContent, :unitGiven, :reviews, :found)
      """;

  private static final String SAY =
      """
      insert into desk_replacement_words (unit_id, replacement_id, words, at)
           values (:unit, :id, :words, :now)
      on conflict do nothing
      """;

  private static final String DECIDE =
      """
      insert into desk_replacement_decision (unit_id, replacement_id, officer, asked_by, outcome,
                                             reason, from_day, successor, decided_by, decided_at)
           values (:unit, :id, :officer, :askedBy, :outcome, :reason, :from, :successor, :by, :now)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ReplacementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known when it is asked for. */
  record Asked(
      UUID request,
      UUID officer,
      String reason,
      Instant now,
      Instant explainBy,
      Instant decideBy,
      Replacement.Numbers numbers) {}

  /** One after the other within a unit. */
  void lock(UnitId unit) {
    jdbc.sql(LOCK).param("unit", unit.code()).query((row, n) -> 0).list();
  }

  boolean isKnown(UnitId unit, UUID request) {
    return jdbc.sql(KNOWN)
        .param("unit", unit.code())
        .param("request", request)
        .query(Boolean.class)
        .single();
  }

  void ask(Actor actor, Asked asked) {
    Replacement.Numbers numbers = asked.numbers();
    jdbc.sql(ASK)
        .param("unit", actor.unit().code())
        .param("request", asked.request())
        .param("officer", asked.officer())
        .param("reason", asked.reason())
        .param("by", actor.officer())
        .param("now", asked.now().atOffset(ZoneOffset.UTC))
        .param("explain", asked.explainBy().atOffset(ZoneOffset.UTC))
        .param("decide", asked.decideBy().atOffset(ZoneOffset.UTC))
        .param("year", numbers.year())
        .param("rated", all(numbers.officer()), Types.INTEGER)
        .param("content", content(numbers.officer()), Types.INTEGER)
        .param("given", given(numbers.officer()), Types.INTEGER)
        .param("unitGiven", given(numbers.unit()), Types.INTEGER)
        .param("unitRated", all(numbers.unit()), Types.INTEGER)
        .param("unitContent", content(numbers.unit()), Types.INTEGER)
        .param("reviews", numbers.reviews())
        .param("found", numbers.found())
        .update();
  }

  /** False when the officer spoke already. */
  boolean say(UnitId unit, UUID id, String words, Instant now) {
    return jdbc.sql(SAY)
            .param("unit", unit.code())
            .param("id", id)
            .param("words", words)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when it is decided already. */
  boolean decide(
      Actor actor,
      Replacement asked,
      Replacement.Outcome outcome,
      String reason,
      Optional<LocalDate> from,
      Optional<UUID> successor,
      Instant now) {
    return jdbc.sql(DECIDE)
            .param("unit", asked.unit().code())
            .param("id", asked.id())
            .param("officer", asked.officer())
            .param("askedBy", asked.askedBy())
            .param("outcome", outcome.name())
            .param("reason", reason)
            .param("from", from.orElse(null), Types.DATE)
            .param("successor", successor.orElse(null), Types.OTHER)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static @Nullable Integer all(Optional<Replacement.Rated> rated) {
    return rated.map(Replacement.Rated::all).orElse(null);
  }

  private static @Nullable Integer given(Optional<Replacement.Rated> rated) {
    return rated.flatMap(Replacement.Rated::given).orElse(null);
  }

  private static @Nullable Integer content(Optional<Replacement.Rated> rated) {
    return rated.map(Replacement.Rated::content).orElse(null);
  }
}
