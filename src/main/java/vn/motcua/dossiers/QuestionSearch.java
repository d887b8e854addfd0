package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Questions with their answers, told from the history. */
@Component
class QuestionSearch {
  private static final int MOST = 100;

  private static final String QUESTIONS =
      """
      select q.dossier_id, q.asked, coalesce(d.external_code, d.code) as code,
             v.name as procedure, e.at, asker.name as asker, coalesce(n.words, '') as words,
             h.name as holder_name, ae.at as answered_at, answerer.name as answerer,
             coalesce(an.words, '') as answer
        from dossier_question q
        join dossier d on d.unit_id = q.unit_id and d.id = q.dossier_id
        join procedure_version v on v.id = d.procedure_version
        join officer h on h.unit_id = d.unit_id and h.id = d.holder
        join dossier_event e
          on e.unit_id = q.unit_id and e.dossier_id = q.dossier_id and e.seq = q.asked
        join officer asker on asker.unit_id = e.unit_id and asker.id = e.actor
        left join dossier_note n
          on n.unit_id = e.unit_id and n.dossier_id = e.dossier_id and n.seq = e.seq
        left join dossier_answer a
          on a.unit_id = q.unit_id and a.dossier_id = q.dossier_id and a.asked = q.asked
        left join dossier_event ae
          on ae.unit_id = a.unit_id and ae.dossier_id = a.dossier_id and ae.seq = a.answered
        left join officer answerer on answerer.unit_id = ae.unit_id and answerer.id = ae.actor
        left join dossier_note an
          on an.unit_id = ae.unit_id and an.dossier_id = ae.dossier_id and an.seq = ae.seq
       where q.unit_id = :unit
      """;

  private static final String LATEST =
      QUESTIONS
          + """
               and q.dossier_id = :dossier
          order by q.asked desc
             limit 1
          """;

  private static final String WAITING =
      QUESTIONS
          + """
               and d.holder = :officer and d.closed_at is null and a.answered is null
          order by e.at
             limit :most
          """;

  private static final String ASKED =
      QUESTIONS
          + """
               and e.actor = :officer and d.closed_at is null
               and not exists (
                   select from dossier_question newer
                    where newer.unit_id = q.unit_id and newer.dossier_id = q.dossier_id
                      and newer.asked > q.asked)
          order by e.at desc
             limit :most
          """;

  private final JdbcClient jdbc;

  QuestionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Question> latest(UnitId unit, UUID dossier) {
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query(QuestionSearch::question)
        .optional();
  }

  List<Question> waitingFor(UnitId unit, UUID holder) {
    return of(WAITING, unit, holder);
  }

  List<Question> askedBy(UnitId unit, UUID leader) {
    return of(ASKED, unit, leader);
  }

  private List<Question> of(String questions, UnitId unit, UUID officer) {
    return jdbc.sql(questions)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("most", MOST)
        .query(QuestionSearch::question)
        .list();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    Instant answered = DossierRows.instantOrNull(row, "answered_at");
    return new Question(
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        row.getString("procedure"),
        row.getInt("asked"),
        DossierRows.instant(row, "at"),
        row.getString("asker"),
        row.getString("words"),
        row.getString("holder_name"),
        answered == null
            ? Optional.empty()
            : Optional.of(
                new Question.Answer(answered, row.getString("answerer"), row.getString("answer"))));
  }
}
