package vn.motcua.surveys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the questions an outside team entered. */
@Component
class SurveyFormStore {
  private static final String LATEST =
      """
      select version, source, questions
        from survey_form_version
       where unit_id = :unit and form = :form
       order by version desc
       limit 1
      """;

  private static final String ENTER =
      """
      insert into survey_form_version (unit_id, form, version, source, questions, entered_by, entered_at)
      values (:unit, :form, :version, :source, cast(:questions as jsonb), :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  SurveyFormStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was entered last. */
  record Entered(int version, String source, List<Question> questions) {}

  Optional<Entered> latest(UnitId owner, String form) {
    return jdbc.sql(LATEST)
        .param("unit", owner.code())
        .param("form", form)
        .query((row, n) ->
            new Entered(
                row.getInt("version"),
                row.getString("source"),
                Questions.of(row.getString("questions"))))
        .optional();
  }

  /** False when somebody else entered this version before. */
  boolean enter(
      Actor actor, String form, int version, String source, List<Question> questions, Instant now) {
    return jdbc.sql(ENTER)
            .param("unit", actor.unit().code())
            .param("form", form)
            .param("version", version)
            .param("source", source)
            .param("questions", Questions.json(questions))
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
