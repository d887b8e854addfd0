package vn.motcua.democracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what people were asked, what they said, and how it was answered. */
@Component
class ConsultationSearch {
  private static final String ASKED =
      """
      select c.id, c.matter, c.title, c.words, c.forms, c.from_on, c.until_on, c.answer_by, c.owed_by,
             o.name as owed_by_name, s.words as summary, w.name as written_by, s.written_at
        from consultation c
        join officer o on o.unit_id = c.unit_id and o.id = c.owed_by
        left join consultation_summary s on s.unit_id = c.unit_id and s.consultation_id = c.id
        left join officer w on w.unit_id = s.unit_id and w.id = s.written_by
       where c.unit_id = :unit and (cast(:id as uuid) is null or c.id = :id)
       order by c.until_on desc, c.id desc
       limit 100
      """;

  private static final String COMMENTS =
      """
      select c.consultation_id, c.id, c.form, c.words, c.said_on, c.entered_by, r.shown,
             coalesce(r.reason, '') as reason, a.taken, a.words as answer, o.name as answered_by, a.answered_at
        from consultation_comment c
        left join consultation_comment_reading r on r.unit_id = c.unit_id and r.comment_id = c.id
        left join consultation_answer a on a.unit_id = c.unit_id and a.comment_id = c.id
        left join officer o on o.unit_id = a.unit_id and o.id = a.answered_by
       where c.unit_id = :unit and (cast(:id as uuid) is null or c.consultation_id = :id)
       order by c.entered_at, c.id
       limit 5000
      """;

  private final JdbcClient jdbc;

  ConsultationSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Consultation> of(UnitId unit) {
    return read(unit, null);
  }

  Optional<Consultation> byId(UnitId unit, UUID id) {
    return read(unit, id).stream().findFirst();
  }

  private List<Consultation> read(UnitId unit, @Nullable UUID id) {
    Map<UUID, List<Consultation.Comment>> comments = comments(unit, id);
    return jdbc.sql(ASKED)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) -> asked(row, comments))
        .list();
  }

  private Map<UUID, List<Consultation.Comment>> comments(UnitId unit, @Nullable UUID id) {
    Map<UUID, List<Consultation.Comment>> comments = new HashMap<>();
    RowCallbackHandler each =
        row ->
            comments
                .computeIfAbsent(
                    row.getObject("consultation_id", UUID.class), none -> new ArrayList<>())
                .add(comment(row));
    jdbc.sql(COMMENTS).param("unit", unit.code()).param("id", id).query(each);
    return comments;
  }

  private static Consultation asked(ResultSet row, Map<UUID, List<Consultation.Comment>> comments)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Set<Consultation.Form> forms =
        Stream.of((String[]) row.getArray("forms").getArray())
            .map(Consultation.Form::valueOf)
            .collect(Collectors.toSet());
    return new Consultation(
        id,
        row.getInt("matter"),
        row.getString("title"),
        row.getString("words"),
        forms,
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        row.getObject("owed_by", UUID.class),
        row.getString("owed_by_name"),
        comments.getOrDefault(id, List.of()),
        row.getString("summary") == null
            ? Optional.empty()
            : Optional.of(
                new Consultation.Summary(
                    row.getString("summary"),
                    row.getString("written_by"),
                    DisclosureSearch.instant(row, "written_at"))));
  }

  /** What an officer typed was read by typing it. */
  private static Consultation.Comment comment(ResultSet row) throws SQLException {
    Boolean read = row.getObject("shown", Boolean.class);
    return new Consultation.Comment(
        row.getObject("id", UUID.class),
        Consultation.Form.valueOf(row.getString("form")),
        row.getString("words"),
        row.getObject("said_on", LocalDate.class),
        read == null && row.getObject("entered_by") != null ? Boolean.TRUE : read,
        row.getString("reason"),
        row.getString("taken") == null
            ? Optional.empty()
            : Optional.of(
                new Consultation.Answer(
                    Remark.Taken.valueOf(row.getString("taken")),
                    row.getString("answer"),
                    row.getString("answered_by"),
                    DisclosureSearch.instant(row, "answered_at"))));
  }
}
