package vn.motcua.cooperation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Mark;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Standing;
import vn.motcua.procedures.LinkedProcedure;
import vn.motcua.shared.UnitId;

/** Reads errands with their follower and answer, and the parts of linked filings. */
@Component
class ErrandSearch {
  private static final String ERRANDS =
      """
      select e.dossier_id, coalesce(d.external_code, d.code) as code, e.number, e.part, e.body,
             coalesce(q.words, '') as question, f.officer, o.name as follower, e.sent_at, e.due_at,
             a.answered_at, r.name as recorded_by, a.verdict, a.late, coalesce(w.words, '') as words
        from errand e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
        join lateral (select officer from errand_follower f
                       where f.unit_id = e.unit_id and f.dossier_id = e.dossier_id
                         and f.number = e.number
                       order by f.seq desc
                       limit 1) f on true
        join officer o on o.unit_id = e.unit_id and o.id = f.officer
        left join dossier_note q on q.unit_id = e.unit_id and q.dossier_id = e.dossier_id
                                and q.seq = e.asked_seq
        left join errand_answer a on a.unit_id = e.unit_id and a.dossier_id = e.dossier_id
                                 and a.number = e.number
        left join officer r on r.unit_id = a.unit_id and r.id = a.recorded_by
        left join dossier_note w on w.unit_id = a.unit_id and w.dossier_id = a.dossier_id
                                and w.seq = a.answered_seq
       where e.unit_id = :unit
      """;

  private static final String OF_DOSSIER =
      ERRANDS + " and e.dossier_id = :dossier order by e.number";

  private static final String OPEN =
      ERRANDS
          + """
             and a.answered_at is null and d.closed_at is null
           order by e.due_at nulls last, e.sent_at
           limit 200
          """;

  private static final String FOLLOWED_BY =
      """
      select count(*)::int
        from errand e
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
        join lateral (select officer from errand_follower f
                       where f.unit_id = e.unit_id and f.dossier_id = e.dossier_id
                         and f.number = e.number
                       order by f.seq desc
                       limit 1) f on f.officer = :officer
       where e.unit_id = :unit and d.closed_at is null
         and not exists (select from errand_answer a
                          where a.unit_id = e.unit_id and a.dossier_id = e.dossier_id
                            and a.number = e.number)
      """;

  private static final String COUNT =
      """
      select count(*)::int from errand where unit_id = :unit and dossier_id = :dossier
      """;

  private static final String PARTS =
      """
      select p.part, p.code, p.name, p.agency, p.agency_name, p.after_part, d.id as child_id,
             coalesce(d.external_code, d.code) as child_code, d.stage, o.name as holder, d.due_at,
             d.ready_at, d.mark, d.outcome
        from linked_part p
        left join linked_child c on c.unit_id = p.unit_id and c.dossier_id = p.dossier_id
                                and c.part = p.part
        left join dossier d on d.unit_id = c.unit_id and d.id = c.child_id
        left join officer o on o.unit_id = d.unit_id and o.id = d.holder
       where p.unit_id = :unit and p.dossier_id = :dossier
       order by p.part
      """;

  private static final String PARENT =
      """
      select dossier_id from linked_child where unit_id = :unit and child_id = :dossier
      """;

  private static final String OPEN_FILINGS =
      """
      select distinct d.id, d.due_at
        from dossier d
        join linked_part p on p.unit_id = d.unit_id and p.dossier_id = d.id
       where d.unit_id = :unit and d.closed_at is null
       order by d.due_at
       limit 100
      """;

  private final JdbcClient jdbc;

  ErrandSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part as it was filed, with the dossier it became here. */
  record Filed(
      LinkedProcedure.Child law,
      Optional<LinkedPart.Here> here,
      Optional<Standing.Outcome> outcome) {}

  List<Errand> of(UnitId unit, UUID dossier) {
    return of(OF_DOSSIER, unit, dossier).query((row, n) -> errand(row)).list();
  }

  /** What nobody has answered, on dossiers still open. */
  List<Errand> open(UnitId unit) {
    return jdbc.sql(OPEN).param("unit", unit.code()).query((row, n) -> errand(row)).list();
  }

  /** How many the officer follows up that nobody has answered, on dossiers still open. */
  int followedBy(UnitId unit, UUID officer) {
    return jdbc.sql(FOLLOWED_BY)
        .param("unit", unit.code())
        .param("officer", officer)
        .query(Integer.class)
        .single();
  }

  int count(UnitId unit, UUID dossier) {
    return of(COUNT, unit, dossier).query(Integer.class).single();
  }

  List<Filed> parts(UnitId unit, UUID dossier) {
    return of(PARTS, unit, dossier).query((row, n) -> filed(row)).list();
  }

  /** The linked filing a dossier is a part of. */
  Optional<UUID> parent(UnitId unit, UUID dossier) {
    return of(PARENT, unit, dossier).query(UUID.class).optional();
  }

  /** Linked filings that are still open, the most urgent first. */
  List<UUID> openFilings(UnitId unit) {
    return jdbc.sql(OPEN_FILINGS)
        .param("unit", unit.code())
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID dossier) {
    return jdbc.sql(sql).param("unit", unit.code()).param("dossier", dossier);
  }

  private static Filed filed(ResultSet row) throws SQLException {
    return new Filed(
        new LinkedProcedure.Child(
            row.getInt("part"),
            Optional.ofNullable(row.getString("code")),
            row.getString("name"),
            LinkedProcedure.Agency.valueOf(row.getString("agency")),
            row.getString("agency_name"),
            row.getInt("after_part"),
            Optional.empty()),
        row.getString("child_code") == null ? Optional.empty() : Optional.of(here(row)),
        Optional.ofNullable(row.getString("outcome")).map(Standing.Outcome::valueOf));
  }

  private static LinkedPart.Here here(ResultSet row) throws SQLException {
    return new LinkedPart.Here(
        row.getObject("child_id", UUID.class),
        row.getString("child_code"),
        Stage.valueOf(row.getString("stage")),
        row.getString("holder"),
        instant(row, "due_at").orElseThrow(),
        instant(row, "ready_at"),
        Optional.ofNullable(row.getString("mark")).map(Mark::valueOf));
  }

  private static Errand errand(ResultSet row) throws SQLException {
    Optional<Instant> answered = instant(row, "answered_at");
    return new Errand(
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        row.getInt("number"),
        row.getInt("part"),
        row.getString("body"),
        row.getString("question"),
        row.getObject("officer", UUID.class),
        row.getString("follower"),
        instant(row, "sent_at").orElseThrow(),
        instant(row, "due_at"),
        answered.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Errand.Answer(
                    answered.get(),
                    row.getString("recorded_by"),
                    Errand.Verdict.valueOf(row.getString("verdict")),
                    row.getString("words"),
                    row.getBoolean("late"))));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
