package vn.motcua.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reads the rounds, and what a sample is drawn from; who was drawn is beyond its rights. */
@Component
class RoundSearch {
  private static final String ROUND =
      """
      select r.unit_id, r.id, r.form, r.version, r.questions, r.title, r.run_by, r.sampled, r.from_day, r.to_day,
             r.per_unit, r.until, r.opened_at, r.closed_at, r.year
        from survey_round r
      """;

  private static final String OF_TEAM =
      ROUND + " where r.unit_id = :unit and r.run_by = :team order by r.opened_at desc limit 200";

  private static final String ONE = ROUND + " where r.unit_id = :unit and r.id = :id";

  private static final String OF_YEAR =
      ROUND + " where r.unit_id = :unit and r.form = :form and r.year = :year";

  private static final String OVER =
      ROUND + " where r.closed_at is null and r.until < :today order by r.until limit 50";

  private static final String ABOUT =
      ROUND
          + """
             join survey_round_unit u on u.unit_id = r.unit_id and u.round_id = r.id
            where u.of_unit = :unit
            order by r.opened_at desc
            limit 50
          """;

  private static final String FINISHED =
      """
      select d.id, d.person_id, v.field_group
        from dossier d
        join procedure_version v on v.id = d.procedure_version
       where d.unit_id = :unit and d.stage = 'RETURNED' and d.closed_at >= :from and d.closed_at < :to
      """;

  private static final String SHARES =
      """
      select u.of_unit, u.pool, u.drawn, coalesce(u.answered, p.answered, 0) as answered, coalesce(u.on_paper, 0) as on_paper,
             coalesce(u.refused, p.refused, 0) as refused, coalesce(u.not_reached, p.not_reached, 0) as not_reached
        from survey_round_unit u
        left join survey_progress(:unit, :round) p on p.of_unit = u.of_unit
       where u.unit_id = :unit and u.round_id = :round
       order by u.of_unit
      """;

  private static final String INTERVIEWERS =
      """
      select i.id, i.name, i.ended_at is not null as ended,
             (select count(*) from survey_look l
               where l.unit_id = i.unit_id and l.round_id = i.round_id and l.interviewer = i.id) as looks,
             coalesce(a.allotted, 0) as allotted, coalesce(a.still_open, 0) as still_open
        from survey_interviewer i
        left join survey_allotted(:unit, :round) a on a.interviewer = i.id
       where i.unit_id = :unit and i.round_id = :round
       order by i.added_at, i.id
      """;

  private static final String UNALLOTTED =
      """
      select coalesce(sum(still_open), 0) from survey_allotted(:unit, :round) where interviewer is null
      """;

  private static final String SEED = "select survey_seed(:unit, :round)";

  private static final String DIGEST =
      """
      select count(*) from survey_round_unit
       where unit_id = :unit and round_id = :round and of_unit = :of and digest = :digest
      """;

  private final JdbcClient jdbc;

  RoundSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Round> rounds(UnitId owner, String team) {
    return jdbc.sql(OF_TEAM)
        .param("unit", owner.code())
        .param("team", team)
        .query(RoundSearch::round)
        .list();
  }

  Optional<Round> round(UnitId owner, UUID id) {
    return jdbc.sql(ONE)
        .param("unit", owner.code())
        .param("id", id)
        .query(RoundSearch::round)
        .optional();
  }

  /** The official round of a year, if there is one. */
  Optional<Round> ofYear(UnitId owner, String form, int year) {
    return jdbc.sql(OF_YEAR)
        .param("unit", owner.code())
        .param("form", form)
        .param("year", year)
        .query(RoundSearch::round)
        .optional();
  }

  /** Not ended, though the last day of interviews is past. */
  List<Round> over(LocalDate today) {
    return jdbc.sql(OVER).param("today", today).query(RoundSearch::round).list();
  }

  /** Those that ask about a commune, whoever runs them. */
  List<Round> about(UnitId unit) {
    return jdbc.sql(ABOUT).param("unit", unit.code()).query(RoundSearch::round).list();
  }

  /** The dossiers of a commune whose result went back on these days. */
  List<Sampling.Candidate> finished(UnitId unit, LocalDate from, LocalDate to) {
    return jdbc.sql(FINISHED)
        .param("unit", unit.code())
        .param("from", from.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
        .param("to", to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
        .query((row, n) ->
            new Sampling.Candidate(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("field_group")))
        .list();
  }

  List<UnitShare> shares(Round round) {
    return of(SHARES, round)
        .query((row, n) ->
            new UnitShare(
                new UnitId(row.getString("of_unit")),
                row.getInt("pool"),
                row.getInt("drawn"),
                row.getInt("answered"),
                row.getInt("on_paper"),
                row.getInt("refused"),
                row.getInt("not_reached")))
        .list();
  }

  List<Interviewer> interviewers(Round round) {
    return of(INTERVIEWERS, round)
        .query((row, n) ->
            new Interviewer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("ended"),
                row.getLong("looks"),
                row.getLong("allotted"),
                row.getLong("still_open")))
        .list();
  }

  /** How many numbers are open and nobody's yet. */
  long unallotted(Round round) {
    return of(UNALLOTTED, round).query(Long.class).single();
  }

  Optional<byte[]> seed(Round round) {
    return of(SEED, round).query((row, n) -> Optional.ofNullable(row.getBytes(1))).single();
  }

  boolean hasDigest(Round round, UnitId unit, byte[] digest) {
    return of(DIGEST, round)
            .param("of", unit.code())
            .param("digest", digest)
            .query(Long.class)
            .single()
        == 1;
  }

  private JdbcClient.StatementSpec of(String sql, Round round) {
    return jdbc.sql(sql).param("unit", round.owner().code()).param("round", round.id());
  }

  static Round round(ResultSet row, int number) throws SQLException {
    return new Round(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getString("form"),
        row.getInt("version"),
        Questions.of(row.getString("questions")),
        row.getString("title"),
        row.getString("run_by"),
        SurveyForm.Sampled.valueOf(row.getString("sampled")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getInt("per_unit"),
        row.getObject("until", LocalDate.class),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getObject("year", Integer.class)));
  }
}
