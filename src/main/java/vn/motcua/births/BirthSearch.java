package vn.motcua.births;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reads the list of births, what was decided, and the dossiers they may be. */
@Component
class BirthSearch {
  private static final String BIRTHS =
      """
      select b.id, b.import_id, b.born_on, b.sex, b.mother, b.village, b.twin, b.source,
             l.verdict, coalesce(l.words, '') as words, l.decided_at, coalesce(d.code, '') as code
        from birth b
        left join lateral (
             select verdict, words, decided_at, dossier_id from birth_link
              where unit_id = b.unit_id and birth_id = b.id
              order by seq desc limit 1) l on true
        left join dossier d on d.unit_id = b.unit_id and d.id = l.dossier_id
       where b.unit_id = :unit
      """;

  /** The nearest to the last day of the law first, before it or after it. */
  private static final String OPEN =
      BIRTHS
          + """
             and coalesce(l.verdict, 'UNDONE') = 'UNDONE'
           order by abs(b.born_on + 60 - :today), b.born_on, b.id
           limit 2000
          """;

  private static final String REGISTERED =
      """
      select count(*)
        from birth b
       where b.unit_id = :unit
         and (select verdict from birth_link
               where unit_id = b.unit_id and birth_id = b.id
               order by seq desc limit 1) <> 'UNDONE'
      """;

  private static final String ONE = BIRTHS + " and b.id = :id";

  private static final String INVITATIONS =
      """
      select i.inviter, o.name, i.result, i.words, i.noted_at
        from birth_invitation i
        join officer o on o.unit_id = i.unit_id and o.id = i.inviter
       where i.unit_id = :unit and i.birth_id = :id
       order by i.seq
      """;

  private static final String CANDIDATES =
      """
      select d.id, d.code, a.name, a.submitter, a.birth, a.address, d.received_at
        from dossier d
        join lateral (
             select name, submitter, birth, address from dossier_applicant
              where unit_id = d.unit_id and dossier_id = d.id
              order by revision desc limit 1) a on true
       where d.unit_id = :unit and d.procedure_code in (:codes) and d.received_at >= :since
         and d.stage not in ('WITHDRAWN', 'STOPPED')
       order by d.received_at
       limit 5000
      """;

  private static final String VILLAGES =
      """
      select min(village) as village, count(*) as births
        from birth
       where unit_id = :unit
       group by fold(village)
      """;

  private static final String BASIS =
      "select words from birth_basis where unit_id = :unit order by seq desc limit 1";
  private static final String RETENTION =
      "select days from birth_retention where unit_id = :unit order by seq desc limit 1";
  private static final String KEEPERS =
      """
      select k.officer_id, o.name, d.name as decider, k.decided_at
        from birth_keeper k
        join officer o on o.unit_id = k.unit_id and o.id = k.officer_id
        join officer d on d.unit_id = k.unit_id and d.id = k.decided_by
       where k.unit_id = :unit
       order by k.seq desc limit 30
      """;

  private static final String LOOKS =
      """
      select o.name, l.looked_at
        from birth_look l
        join officer o on o.unit_id = l.unit_id and o.id = l.officer_id
       where l.unit_id = :unit
       order by l.id desc limit 30
      """;

  private static final String DUE =
      """
      select b.id
        from birth b
        join lateral (
             select verdict, decided_at from birth_link
              where unit_id = b.unit_id and birth_id = b.id
              order by seq desc limit 1) l on true
       where b.unit_id = :unit and l.verdict <> 'UNDONE' and l.decided_at < :before
      """;

  private static final String LIKENESSES =
      "select likeness from birth where unit_id = :unit and id in (:ids)";

  // The last word on each child that is not registered, where it is only who invites.
  private static final String UNHEARD =
      """
      select b.id, i.inviter, o.name, i.noted_at
        from birth b
        join lateral (
             select inviter, result, noted_at from birth_invitation
              where unit_id = b.unit_id and birth_id = b.id
              order by seq desc limit 1) i on i.result = 'TO_INVITE'
        join officer o on o.unit_id = b.unit_id and o.id = i.inviter
        left join lateral (
             select verdict from birth_link
              where unit_id = b.unit_id and birth_id = b.id
              order by seq desc limit 1) l on true
       where b.unit_id = :unit and coalesce(l.verdict, 'UNDONE') = 'UNDONE'
         and i.noted_at < :before
       order by i.noted_at
       limit 200
      """;

  private static final String UNITS = "select distinct unit_id from birth_retention";

  private final JdbcClient jdbc;

  BirthSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  BirthList list(UnitId unit, LocalDate today) {
    return new BirthList(
        jdbc.sql(OPEN)
            .param("unit", unit.code())
            .param("today", today)
            .query((row, number) -> birth(unit, row))
            .list(),
        jdbc.sql(REGISTERED).param("unit", unit.code()).query(Long.class).single());
  }

  Optional<Birth> byId(UnitId unit, UUID id) {
    return jdbc.sql(ONE)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, number) -> birth(unit, row))
        .optional();
  }

  List<Candidate> candidates(UnitId unit, List<String> codes, LocalDate since) {
    return jdbc.sql(CANDIDATES)
        .param("unit", unit.code())
        .param("codes", codes)
        .param("since", since.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
        .query((row, number) ->
            new Candidate(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("submitter"),
                row.getString("birth"),
                row.getString("address"),
                OfficeTime.date(row.getObject("received_at", OffsetDateTime.class).toInstant())))
        .list();
  }

  Map<String, Integer> villages(UnitId unit) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(VILLAGES)
        .param("unit", unit.code())
        .query((row, number) -> counts.put(row.getString("village"), row.getInt("births")))
        .list();
    return counts;
  }

  BirthKeeping keeping(UnitId unit) {
    return new BirthKeeping(
        jdbc.sql(BASIS).param("unit", unit.code()).query(String.class).optional(),
        jdbc.sql(KEEPERS)
            .param("unit", unit.code())
            .query((row, number) ->
                new BirthKeeping.Keeper(
                    row.getObject("officer_id", UUID.class),
                    row.getString("name"),
                    row.getString("decider"),
                    row.getObject("decided_at", OffsetDateTime.class).toInstant()))
            .list(),
        jdbc.sql(RETENTION).param("unit", unit.code()).query(Integer.class).optional());
  }

  List<Births.Seen> looks(UnitId unit) {
    return jdbc.sql(LOOKS)
        .param("unit", unit.code())
        .query((row, number) ->
            new Births.Seen(
                row.getString("name"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Rows of children who were registered before that moment. */
  List<UUID> due(UnitId unit, OffsetDateTime before) {
    return jdbc.sql(DUE)
        .param("unit", unit.code())
        .param("before", before)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /** An invitation nobody told the outcome of: who invites, since when; no child, no mother. */
  record Unheard(UUID birth, UUID inviter, String inviterName, OffsetDateTime since) {}

  List<Unheard> unheard(UnitId unit, OffsetDateTime before) {
    return jdbc.sql(UNHEARD)
        .param("unit", unit.code())
        .param("before", before)
        .query((row, number) ->
            new Unheard(
                row.getObject("id", UUID.class),
                row.getObject("inviter", UUID.class),
                row.getString("name"),
                row.getObject("noted_at", OffsetDateTime.class)))
        .list();
  }

  List<String> likenesses(UnitId unit, List<UUID> ids) {
    return jdbc.sql(LIKENESSES)
        .param("unit", unit.code())
        .param("ids", ids)
        .query((row, number) -> row.getString("likeness"))
        .list();
  }

  /** Units that decided how long rows stay. */
  List<UnitId> unitsWithRetention() {
    return jdbc.sql(UNITS).query((row, number) -> new UnitId(row.getString("unit_id"))).list();
  }

  private Birth birth(UnitId unit, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String verdict = row.getString("verdict");
    OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
    return new Birth(
        id,
        new BirthEntry(
            row.getObject("born_on", LocalDate.class),
            BirthEntry.Sex.valueOf(row.getString("sex")),
            row.getString("mother"),
            row.getString("village"),
            row.getInt("twin"),
            row.getString("source")),
        row.getObject("import_id", UUID.class) != null,
        Optional.ofNullable(verdict).map(Birth.Verdict::valueOf),
        row.getString("words"),
        row.getString("code"),
        Optional.ofNullable(decided).map(OffsetDateTime::toInstant),
        jdbc.sql(INVITATIONS)
            .param("unit", unit.code())
            .param("id", id)
            .query((one, number) ->
                new Birth.Invitation(
                    one.getObject("inviter", UUID.class),
                    one.getString("name"),
                    Birth.Result.valueOf(one.getString("result")),
                    one.getString("words"),
                    one.getObject("noted_at", OffsetDateTime.class).toInstant()))
            .list());
  }
}
