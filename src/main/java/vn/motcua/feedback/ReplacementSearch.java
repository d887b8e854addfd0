package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads requests for another officer at a desk, and what reviews found. */
@Component
class ReplacementSearch {
  private static final String COLUMNS =
      """
      select r.unit_id, r.id, r.officer, o.name as officer_name, r.reason, r.asked_by,
             a.name as asked_by_name, r.asked_at, r.explain_by, r.decide_by, r.counted_year,
             r.rated, r.content, r.given, r.unit_rated, r.unit_content, r.unit_given, r.reviews,
             r.found, w.words,
             w.at as said_at, d.outcome, d.reason as decision, d.from_day,
             coalesce(s.name, '') as successor, b.name as decided_by, d.decided_at
        from desk_replacement r
        join officer o on o.unit_id = r.unit_id and o.id = r.officer
        join officer a on a.unit_id = r.unit_id and a.id = r.asked_by
        left join desk_replacement_words w on w.unit_id = r.unit_id and w.replacement_id = r.id
        left join desk_replacement_decision d on d.unit_id = r.unit_id and d.replacement_id = r.id
        left join officer s on s.unit_id = d.unit_id and s.id = d.successor
        left join officer b on b.unit_id = d.unit_id and b.id = d.decided_by
      """;

  private static final String BY_ID = COLUMNS + " where r.unit_id = :unit and r.id = :id";

  private static final String OF_UNIT =
      COLUMNS
          + """
           where r.unit_id = :unit
             and (r.officer = :me or r.asked_by = :me or :head)
           order by d.decided_at nulls first, r.decide_by
           limit 100
          """;

  private static final String OF_PROVINCE =
      COLUMNS
          + """
           where d.replacement_id is null and r.decide_by < :now
             and exists (select from administrative_unit u
                          where u.unit_id = r.unit_id and u.province_id = :unit)
           order by r.decide_by
           limit 100
          """;

  private static final String OPEN =
      """
      select exists (select from desk_replacement r
                      where r.unit_id = :unit and r.officer = :officer
                        and not exists (select from desk_replacement_decision d
                                         where d.unit_id = r.unit_id
                                           and d.replacement_id = r.id))
      """;

  private static final String REVIEWED =
      """
      select count(*)::int as reviews,
             (count(*) filter (where m.outcome <> 'NOTHING_FOUND'))::int as found
        from conduct_review v
        join conduct_meeting m on m.unit_id = v.unit_id and m.review_id = v.id
       where v.unit_id = :unit and v.officer = :officer and v.collective = ''
         and extract(year from m.held_on) = :year
      """;

  private final JdbcClient jdbc;

  ReplacementSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Reviews of one officer with an outcome, and those that found something. */
  record Reviewed(int reviews, int found) {}

  Optional<Replacement> byId(UnitId unit, UUID id) {
    return jdbc.sql(BY_ID)
        .param("unit", unit.code())
        .param("id", id)
        .query(ReplacementSearch::replacement)
        .optional();
  }

  /** The own ones, all of the unit for its heads; for the province those nobody decided in time. */
  List<Replacement> of(ReadingScope scope, Instant now) {
    JdbcClient.StatementSpec statement =
        scope.province()
            ? jdbc.sql(OF_PROVINCE).param("now", now.atOffset(ZoneOffset.UTC))
            : jdbc.sql(OF_UNIT)
                .param("me", scope.officer())
                .param("head", scope.chair() || scope.secretary());
    return statement
        .param("unit", scope.unit().code())
        .query(ReplacementSearch::replacement)
        .list();
  }

  boolean hasOpen(UnitId unit, UUID officer) {
    return jdbc.sql(OPEN)
        .param("unit", unit.code())
        .param("officer", officer)
        .query(Boolean.class)
        .single();
  }

  Reviewed reviewed(UnitId unit, UUID officer, int year) {
    return jdbc.sql(REVIEWED)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("year", year)
        .query((row, n) -> new Reviewed(row.getInt("reviews"), row.getInt("found")))
        .single();
  }

  private static Replacement replacement(ResultSet row, int n) throws SQLException {
    return new Replacement(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("officer", UUID.class),
        row.getString("officer_name"),
        row.getString("reason"),
        row.getObject("asked_by", UUID.class),
        row.getString("asked_by_name"),
        FeedbackRows.time(row, "asked_at"),
        FeedbackRows.time(row, "explain_by"),
        FeedbackRows.time(row, "decide_by"),
        new Replacement.Numbers(
            row.getInt("counted_year"),
            rated(row, "rated", "content", "given"),
            rated(row, "unit_rated", "unit_content", "unit_given"),
            row.getInt("reviews"),
            row.getInt("found")),
        said(row),
        decision(row));
  }

  private static Optional<Replacement.Rated> rated(
      ResultSet row, String all, String content, String given) throws SQLException {
    int rated = row.getInt(all);
    return rated == 0
        ? Optional.empty()
        : Optional.of(
            new Replacement.Rated(
                rated,
                row.getInt(content),
                Optional.ofNullable(row.getObject(given, Integer.class))));
  }

  private static Optional<Replacement.Said> said(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return words == null
        ? Optional.empty()
        : Optional.of(new Replacement.Said(words, FeedbackRows.time(row, "said_at")));
  }

  private static Optional<Replacement.Decision> decision(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            new Replacement.Decision(
                Replacement.Outcome.valueOf(outcome),
                row.getString("decision"),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                row.getString("successor"),
                row.getString("decided_by"),
                FeedbackRows.time(row, "decided_at")));
  }
}
