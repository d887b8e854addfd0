package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Writes the dated rules of law; what is written may only end. */
@Component
class LawStore {
  private static final String INSERT =
      """
      insert into procedure_rule
             (scope, kind, code, valid_from, valid_to, choice, years, place, basis, source,
              confidence, set_at, set_by, set_name)
      values (:scope, :kind, :code, :from, :to, :choice, nullif(:years, 0), :place, :basis, :source,
              :confidence, :at, :by::uuid, :byName)
      """;
  private static final String SHIP = INSERT + " on conflict do nothing";
  private static final String END =
      """
      update procedure_rule
         set valid_to = :to, ended_at = :at, ended_by = :by, ended_name = :byName
       where scope = :scope and id = :id and (valid_to is null or valid_to > :to)
      """;
  private static final String CLASHES =
      """
      select exists (
        select from procedure_rule
         where scope = :scope and kind = :kind and code = :code
           and daterange(valid_from, valid_to) && daterange(:from, :to))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  LawStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes a shipped rule once; what holds for the same days already stays. */
  void ship(LawDraft draft, String source, Confidence confidence) {
    insert(SHIP, draft, ProcedureStore.COUNTRY, source, confidence, Optional.empty());
  }

  void write(LawDraft draft, Actor by) {
    insert(INSERT, draft, by.unit().code(), "", Confidence.HIGH, Optional.of(by));
  }

  /** Whether the unit has a rule of the same kind for some of these days. */
  boolean clashes(LawDraft draft, String scope) {
    return jdbc.sql(CLASHES)
        .param("scope", scope)
        .param("kind", draft.kind().name())
        .param("code", draft.code())
        .param("from", draft.from())
        .param("to", draft.to().orElse(null), java.sql.Types.DATE)
        .query(Boolean.class)
        .single();
  }

  /** Lets a rule of the actor's unit end earlier; says whether it did. */
  boolean end(Actor by, UUID id, LocalDate to) {
    return jdbc.sql(END)
            .param("scope", by.unit().code())
            .param("id", id)
            .param("to", to)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by.officer())
            .param("byName", by.name())
            .update()
        == 1;
  }

  private void insert(
      String sql,
      LawDraft draft,
      String scope,
      String source,
      Confidence confidence,
      Optional<Actor> by) {
    jdbc.sql(sql)
        .param("scope", scope)
        .param("kind", draft.kind().name())
        .param("code", draft.code())
        .param("from", draft.from())
        .param("to", draft.to().orElse(null), java.sql.Types.DATE)
        .param("choice", draft.choice().name())
        .param("years", draft.years())
        .param("place", draft.place())
        .param("basis", draft.basis())
        .param("source", source)
        .param("confidence", confidence.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.map(Actor::officer).orElse(null))
        .param("byName", by.map(Actor::name).orElse(""))
        .update();
  }
}
