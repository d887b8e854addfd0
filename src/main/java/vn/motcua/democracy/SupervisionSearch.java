package vn.motcua.democracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what the Front and the boards found, and what is owed to them. */
@Component
class SupervisionSearch {
  private static final String BOARDS =
      """
      select id, kind, name, members, term_from, term_until
        from supervision_board
       where unit_id = :unit
       order by term_until desc, name
       limit 100
      """;

  private static final String SESSIONS =
      """
      select s.id, s.subject, s.held_on, s.people, s.findings, s.board_id,
             coalesce(b.name, '') as board, o.name as entered_by
        from supervision s
        join officer o on o.unit_id = s.unit_id and o.id = s.entered_by
        left join supervision_board b on b.unit_id = s.unit_id and b.id = s.board_id
       where s.unit_id = :unit and (cast(:id as uuid) is null or s.id = :id)
       order by s.held_on desc, s.id desc
       limit 200
      """;

  private static final String DRAFTS =
      """
      select d.id, d.title, d.words, d.wanted_by, d.answer_in, d.sent_by, o.name as sender, d.sent_at,
             exists (select from front_remark r where r.unit_id = d.unit_id and r.draft_id = d.id) as criticised
        from draft_for_criticism d
        join officer o on o.unit_id = d.unit_id and o.id = d.sent_by
       where d.unit_id = :unit and (cast(:id as uuid) is null or d.id = :id)
       order by d.sent_at desc, d.id desc
       limit 200
      """;

  private static final String REMARKS =
      """
      select r.id, r.supervision_id, r.draft_id, coalesce(s.subject, d.title) as subject, coalesce(b.name, '') as board,
             r.words, array(select c.open_ref from front_remark_citation c
                             where c.unit_id = r.unit_id and c.remark_id = r.id order by c.place) as cited,
             r.owed_by, o.name as owed_by_name, r.due_on, m.name as made_by, r.made_at,
             a.taken, a.words as answer, w.name as answered_by, a.answered_at
        from front_remark r
        join officer o on o.unit_id = r.unit_id and o.id = r.owed_by
        join officer m on m.unit_id = r.unit_id and m.id = r.made_by
        left join supervision s on s.unit_id = r.unit_id and s.id = r.supervision_id
        left join supervision_board b on b.unit_id = s.unit_id and b.id = s.board_id
        left join draft_for_criticism d on d.unit_id = r.unit_id and d.id = r.draft_id
        left join front_answer a on a.unit_id = r.unit_id and a.remark_id = r.id
        left join officer w on w.unit_id = a.unit_id and w.id = a.answered_by
       where r.unit_id = :unit and (cast(:id as uuid) is null or r.id = :id)
       order by a.remark_id is not null, r.due_on, r.id
       limit 300
      """;

  private static final String LATE =
      """
      select count(*)
        from front_remark r
       where r.unit_id = :unit and r.due_on < :today
         and not exists (select from front_answer a where a.unit_id = r.unit_id and a.remark_id = r.id)
      """;

  private final JdbcClient jdbc;

  SupervisionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SupervisionBoard> boards(UnitId unit) {
    return jdbc.sql(BOARDS)
        .param("unit", unit.code())
        .query((row, n) ->
            new SupervisionBoard(
                row.getObject("id", UUID.class),
                SupervisionBoard.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("members"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class)))
        .list();
  }

  List<Supervision.Held> sessions(UnitId unit, @Nullable UUID id) {
    return jdbc.sql(SESSIONS)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) ->
            new Supervision.Held(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getObject("held_on", LocalDate.class),
                row.getString("people"),
                row.getString("findings"),
                row.getString("board"),
                row.getString("entered_by")))
        .list();
  }

  List<CriticisedDraft> drafts(UnitId unit, @Nullable UUID id) {
    return jdbc.sql(DRAFTS)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) ->
            new CriticisedDraft(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("words"),
                row.getObject("wanted_by", LocalDate.class),
                row.getInt("answer_in"),
                row.getObject("sent_by", UUID.class),
                row.getString("sender"),
                DisclosureSearch.instant(row, "sent_at"),
                row.getBoolean("criticised")))
        .list();
  }

  List<Remark> remarks(UnitId unit, @Nullable UUID id) {
    return jdbc.sql(REMARKS)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) -> remark(row))
        .list();
  }

  long late(UnitId unit, LocalDate today) {
    return jdbc.sql(LATE)
        .param("unit", unit.code())
        .param("today", today)
        .query(Long.class)
        .single();
  }

  private static Remark remark(ResultSet row) throws SQLException {
    return new Remark(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("supervision_id", UUID.class)),
        Optional.ofNullable(row.getObject("draft_id", UUID.class)),
        row.getString("subject"),
        row.getString("board"),
        row.getString("words"),
        row.getObject("owed_by", UUID.class),
        row.getString("owed_by_name"),
        row.getObject("due_on", LocalDate.class),
        row.getString("made_by"),
        DisclosureSearch.instant(row, "made_at"),
        List.of((UUID[]) row.getArray("cited").getArray()),
        row.getString("taken") == null
            ? Optional.empty()
            : Optional.of(
                new Remark.Answer(
                    Remark.Taken.valueOf(row.getString("taken")),
                    row.getString("answer"),
                    row.getString("answered_by"),
                    DisclosureSearch.instant(row, "answered_at"))));
  }
}
