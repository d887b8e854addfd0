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

/** Reads votes. */
@Component
class VoteSearch {
  private static final int MOST = 300;

  private static final String VOTES =
      """
      select v.id, v.matter, v.title, v.village, v.households, v.method, v.basis, v.held_on,
             o.name as entered_by,
             r.agreed, r.disagreed, r.other, r.invalid, r.passed, r.chair, r.secretary, r.words,
             w.name as written_by, r.written_at,
             s.day as sent_day, s.number as sent_number, s.reason as sent_reason,
             a.day as answer_day, a.number as answer_number, a.recognised, a.reason as answer_reason,
             array(select t.household from people_vote_turnout t
                    where t.unit_id = v.unit_id and t.vote_id = v.id order by t.household) as turnout
        from people_vote v
        join officer o on o.unit_id = v.unit_id and o.id = v.entered_by
        left join people_vote_result r on r.unit_id = v.unit_id and r.vote_id = v.id
        left join officer w on w.unit_id = r.unit_id and w.id = r.written_by
        left join people_vote_step s on s.unit_id = v.unit_id and s.vote_id = v.id and s.step = 'SENT'
        left join people_vote_step a on a.unit_id = v.unit_id and a.vote_id = v.id and a.step = 'ANSWERED'
       where v.unit_id = :unit and (cast(:id as uuid) is null or v.id = :id)
       order by v.held_on desc, v.id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  VoteSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PeopleVote> of(UnitId unit) {
    return read(unit, null);
  }

  Optional<PeopleVote> byId(UnitId unit, UUID id) {
    return read(unit, id).stream().findFirst();
  }

  private List<PeopleVote> read(UnitId unit, @Nullable UUID id) {
    return jdbc.sql(VOTES)
        .param("unit", unit.code())
        .param("id", id)
        .param("most", MOST)
        .query((row, n) -> vote(unit, row))
        .list();
  }

  private static PeopleVote vote(UnitId unit, ResultSet row) throws SQLException {
    return new PeopleVote(
        unit,
        row.getObject("id", UUID.class),
        row.getInt("matter"),
        row.getString("title"),
        row.getString("village"),
        row.getInt("households"),
        Matter.Method.valueOf(row.getString("method")),
        row.getString("basis"),
        row.getObject("held_on", LocalDate.class),
        row.getString("entered_by"),
        List.of((Integer[]) row.getArray("turnout").getArray()),
        result(row),
        step(row, "sent", null),
        step(row, "answer", row.getObject("recognised", Boolean.class)));
  }

  private static Optional<PeopleVote.Result> result(ResultSet row) throws SQLException {
    if (row.getString("written_by") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PeopleVote.Result(
            new PeopleVote.Sums(
                row.getInt("agreed"),
                row.getInt("disagreed"),
                row.getInt("other"),
                row.getInt("invalid")),
            row.getBoolean("passed"),
            row.getString("chair"),
            row.getString("secretary"),
            row.getString("words"),
            row.getString("written_by"),
            DisclosureSearch.instant(row, "written_at")));
  }

  private static Optional<PeopleVote.Step> step(
      ResultSet row, String prefix, @Nullable Boolean recognised) throws SQLException {
    LocalDate day = row.getObject(prefix + "_day", LocalDate.class);
    return day == null
        ? Optional.empty()
        : Optional.of(
            new PeopleVote.Step(
                day,
                row.getString(prefix + "_number"),
                recognised,
                row.getString(prefix + "_reason")));
  }
}
