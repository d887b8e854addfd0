package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The boxes of votes on line: digests of codes, and three sums in one row. */
@Component
class BallotStore {
  private static final String OPEN =
      """
      insert into ballot_box (unit_id, vote_id, opens_on, closes_on, opened_by, opened_at)
      values (:unit, :vote, :opens, :closes, :by, :now)
          on conflict do nothing
      """;

  private static final String FIND =
      """
      select b.opens_on, b.closes_on, count(c.household) as printed, count(*) filter (where c.used) as used
        from ballot_box b
        left join ballot_code c on c.unit_id = b.unit_id and c.vote_id = b.vote_id
       where b.unit_id = :unit and b.vote_id = :vote
       group by b.opens_on, b.closes_on
      """;

  private static final String REGISTER =
      """
      insert into ballot_print (unit_id, vote_id, printed, reason, printed_by, printed_at)
      values (:unit, :vote, :printed, :reason, :by, :now)
      """;

  private static final String PRINTS =
      """
      select p.printed, p.reason, o.name, p.printed_at
        from ballot_print p
        join officer o on o.unit_id = p.unit_id and o.id = p.printed_by
       where p.unit_id = :unit and p.vote_id = :vote
       order by p.printed_at, p.id
       limit 1000
      """;

  private static final String IS_VOID =
      """
      select exists (select from ballot_code_void
                      where unit_id = :unit and vote_id = :vote and digest = :digest)
      """;

  // In the order of the digests: the order of the rows says nothing either.
  private static final String CODES =
      """
      insert into ballot_code (unit_id, vote_id, households, household, digest)
      select :unit, :vote, :households, household, digest
        from unnest(cast(:numbers as int[]), cast(:digests as bytea[])) as made (household, digest)
       order by digest
          on conflict (unit_id, vote_id, household) do update set digest = excluded.digest
      """;

  private static final String USE =
      """
      update ballot_code set used = true
       where unit_id = :unit and vote_id = :vote and digest = :digest and not used
      returning household
      """;

  private static final String USED =
      """
      select exists (select from ballot_code
                      where unit_id = :unit and vote_id = :vote and digest = :digest and used)
      """;

  private static final String TOOK_PART =
      """
      insert into people_vote_turnout (unit_id, vote_id, households, household)
      values (:unit, :vote, :households, :household)
      """;

  // One row for all three sums: which of them grew is not to be seen from which row was touched.
  private static final String CAST =
      """
      update ballot_box
         set agreed = agreed + :agreed, disagreed = disagreed + :disagreed, other = other + :other
       where unit_id = :unit and vote_id = :vote
      """;

  private static final String SUMS =
      """
      select agreed, disagreed, other from ballot_box where unit_id = :unit and vote_id = :vote for update
      """;

  private final JdbcClient jdbc;

  BallotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean open(Actor actor, UUID vote, LocalDate opens, LocalDate closes, Instant now) {
    return of(OPEN, actor.unit(), vote)
            .param("opens", opens)
            .param("closes", closes)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<BallotBox> find(UnitId unit, UUID vote) {
    return of(FIND, unit, vote)
        .query((row, n) ->
            new BallotBox(
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("printed"),
                row.getInt("used")))
        .optional();
  }

  /** Writes down who prints codes: of one household, or of all when it is 0. */
  void register(Actor actor, UUID vote, int household, String reason, Instant now) {
    of(REGISTER, actor.unit(), vote)
        .param("printed", household)
        .param("reason", reason)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<BallotPrint> prints(UnitId unit, UUID vote) {
    return of(PRINTS, unit, vote)
        .query((row, n) ->
            new BallotPrint(
                row.getInt("printed"),
                row.getString("reason"),
                row.getString("name"),
                DisclosureSearch.instant(row, "printed_at")))
        .list();
  }

  /** Whether a later print took the place of the code. */
  boolean isVoid(UnitId unit, UUID vote, byte[] digest) {
    return of(IS_VOID, unit, vote).param("digest", digest).query(Boolean.class).single();
  }

  void codes(PeopleVote vote, List<Ballots.Paper> papers) {
    Integer[] numbers = papers.stream().map(Ballots.Paper::household).toArray(Integer[]::new);
    byte[][] digests =
        papers.stream()
            .map(paper -> BallotCode.digest(vote.id(), paper.code()))
            .toArray(byte[][]::new);
    of(CODES, vote.unit(), vote.id())
        .param("households", vote.households())
        .param("numbers", numbers)
        .param("digests", digests)
        .update();
  }

  Optional<Integer> use(UnitId unit, UUID vote, byte[] digest) {
    return of(USE, unit, vote).param("digest", digest).query(Integer.class).optional();
  }

  boolean isUsed(UnitId unit, UUID vote, byte[] digest) {
    return of(USED, unit, vote).param("digest", digest).query(Boolean.class).single();
  }

  void cast(PeopleVote vote, int household, Ballots.Choice choice) {
    of(TOOK_PART, vote.unit(), vote.id())
        .param("households", vote.households())
        .param("household", household)
        .update();
    of(CAST, vote.unit(), vote.id())
        .param("agreed", choice == Ballots.Choice.AGREED ? 1 : 0)
        .param("disagreed", choice == Ballots.Choice.DISAGREED ? 1 : 0)
        .param("other", choice == Ballots.Choice.OTHER ? 1 : 0)
        .update();
  }

  PeopleVote.Sums sums(UnitId unit, UUID vote) {
    return of(SUMS, unit, vote)
        .query((row, n) ->
            new PeopleVote.Sums(
                row.getInt("agreed"), row.getInt("disagreed"), row.getInt("other"), 0))
        .single();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID vote) {
    return jdbc.sql(sql).param("unit", unit.code()).param("vote", vote);
  }
}
