package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.UnitId;

/** Reads dialogues, their questions and answers. */
@Component
class DialogueSearch {
  private static final String ALL =
      """
      select * from (
        select distinct on (dialogue_id) *
          from dialogue_plan
         where unit_id = :unit
         order by dialogue_id, version desc) d
       order by held_on desc, from_time desc
       limit 3000
      """;

  private static final String VERSIONS =
      """
      select * from dialogue_plan
       where unit_id = :unit and dialogue_id = :id
       order by version desc
      """;

  private static final String REQUESTED =
      "select id from dialogue where unit_id = :unit and request = :id";

  private static final String MINUTES =
      """
      select m.seq, m.attendance, m.words, m.reason, o.name, m.written_at
        from dialogue_minutes m
        join officer o on o.unit_id = m.unit_id and o.id = m.written_by
       where m.unit_id = :unit and m.dialogue_id = :id
       order by m.seq desc
      """;

  private static final String QUESTIONS =
      """
      select q.*, coalesce(o.name, '') as typist, r.days as within
        from dialogue_question q
       cross join lateral (
             select held_on
               from dialogue_plan p
              where p.unit_id = q.unit_id and p.dialogue_id = q.dialogue_id
              order by p.version desc limit 1) h
       cross join lateral (
             select days
               from dialogue_wait_rule w
              where w.scope in ('VN', q.unit_id, (select province_id from administrative_unit u
                                                   where u.unit_id = q.unit_id))
                and w.valid_from <= greatest(h.held_on, date '2025-07-01',
                                      (q.asked_at at time zone 'Asia/Ho_Chi_Minh')::date)
              order by length(w.scope) = 5 desc, w.scope <> 'VN' desc, w.valid_from desc
              limit 1) r
        left join officer o on o.unit_id = q.unit_id and o.id = q.typed_by
       where q.unit_id = :unit and q.dialogue_id = :id
       order by q.number
      """;

  private static final String DIALOGUE_OF =
      "select dialogue_id from dialogue_question where unit_id = :unit and id = :id";

  private static final String ASKED =
      "select number from dialogue_question where unit_id = :unit and request = :id";

  private static final String SHOWING =
      """
      select s.seq, s.shown, s.words, s.reason, o.name, s.shown_at
        from dialogue_showing s
        join officer o on o.unit_id = s.unit_id and o.id = s.shown_by
       where s.unit_id = :unit and s.question_id = :id
       order by s.seq desc
       limit 1
      """;

  private static final String ANSWERS =
      """
      select a.words, a.reason, o.name, a.answered_at
        from dialogue_answer a
        join officer o on o.unit_id = a.unit_id and o.id = a.answered_by
       where a.unit_id = :unit and a.question_id = :id
       order by a.seq
      """;

  private final JdbcClient jdbc;
  private final Officers officers;

  DialogueSearch(JdbcClient jdbc, Officers officers) {
    this.jdbc = jdbc;
    this.officers = officers;
  }

  /** The newest first. */
  List<Dialogue> all(UnitId unit) {
    return jdbc.sql(ALL)
        .param("unit", unit.code())
        .query((row, number) -> dialogue(unit, row))
        .list();
  }

  /** Every version of the announcement, the newest first. */
  List<Dialogue> versions(UnitId unit, UUID id) {
    return of(VERSIONS, unit, id).query((row, number) -> dialogue(unit, row)).list();
  }

  Optional<UUID> requested(UnitId unit, UUID request) {
    return of(REQUESTED, unit, request).query(UUID.class).optional();
  }

  Optional<Integer> asked(UnitId unit, UUID request) {
    return of(ASKED, unit, request).query(Integer.class).optional();
  }

  /** The dialogue a question was put to. */
  Optional<UUID> dialogueOf(UnitId unit, UUID question) {
    return of(DIALOGUE_OF, unit, question).query(UUID.class).optional();
  }

  /** Every version of the minutes, the newest first. */
  List<Dialogue.Minutes> minutes(UnitId unit, UUID id) {
    return of(MINUTES, unit, id)
        .query((row, number) ->
            new Dialogue.Minutes(
                row.getInt("seq"),
                row.getInt("attendance"),
                row.getString("words"),
                row.getString("reason"),
                row.getString("name"),
                at(row, "written_at")))
        .list();
  }

  List<DialogueQuestion> questions(UnitId unit, UUID dialogue) {
    return of(QUESTIONS, unit, dialogue).query((row, number) -> question(unit, row)).list();
  }

  private DialogueQuestion question(UnitId unit, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new DialogueQuestion(
        id,
        row.getInt("number"),
        row.getString("words"),
        row.getString("asker"),
        row.getString("contact"),
        row.getString("typist"),
        at(row, "asked_at"),
        showing(unit, id),
        answers(unit, id),
        row.getInt("within"));
  }

  private Optional<DialogueQuestion.Showing> showing(UnitId unit, UUID question) {
    return of(SHOWING, unit, question)
        .query((row, number) ->
            new DialogueQuestion.Showing(
                row.getInt("seq"),
                row.getBoolean("shown"),
                row.getString("words"),
                row.getString("reason"),
                row.getString("name"),
                at(row, "shown_at")))
        .optional();
  }

  private List<DialogueQuestion.Answer> answers(UnitId unit, UUID question) {
    return of(ANSWERS, unit, question)
        .query((row, number) ->
            new DialogueQuestion.Answer(
                row.getString("words"),
                row.getString("reason"),
                row.getString("name"),
                at(row, "answered_at")))
        .list();
  }

  private Dialogue dialogue(UnitId unit, ResultSet row) throws SQLException {
    UUID id = row.getObject("dialogue_id", UUID.class);
    UUID chair = row.getObject("chair", UUID.class);
    Officer officer = officers.byId(unit, chair);
    return new Dialogue(
        id,
        row.getInt("version"),
        new Dialogue.Plan(
            row.getString("title"),
            Audience.valueOf(row.getString("audience")),
            row.getObject("held_on", LocalDate.class),
            row.getObject("from_time", LocalTime.class),
            row.getString("place"),
            chair),
        officer.name(),
        officer.title(),
        row.getBoolean("cancelled"),
        row.getString("reason"),
        at(row, "changed_at"),
        minutes(unit, id).stream().findFirst());
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql).param("unit", unit.code()).param("id", id);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
