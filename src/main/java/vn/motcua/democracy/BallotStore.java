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

/**
 * The boxes of votes on line. Codes and sums are reached through functions of the database alone.
 */
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
      select b.opens_on, b.closes_on,
             case when exists (select from ballot_print p
                                where p.unit_id = b.unit_id and p.vote_id = b.vote_id and p.printed = 0)
                  then v.households else 0 end as printed
        from ballot_box b
        join people_vote v on v.unit_id = b.unit_id and v.id = b.vote_id
       where b.unit_id = :unit and b.vote_id = :vote
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

  private static final String CODES =
      """
      select ballot_codes(:unit, :vote, cast(:numbers as int[]), cast(:digests as bytea[]))
      """;

  private static final String CAST =
      """
      select ballot_cast(:unit, :vote, :digest, :choice, :today)
      """;

  private static final String SEAL =
      """
      select agreed, disagreed, other from ballot_seal(:unit, :vote, :today)
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
                row.getInt("printed")))
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

  /** Puts the digests in the place of those before. */
  void codes(PeopleVote vote, List<Ballots.Paper> papers) {
    Integer[] numbers = papers.stream().map(Ballots.Paper::household).toArray(Integer[]::new);
    byte[][] digests =
        papers.stream()
            .map(paper -> BallotCode.digest(vote.id(), paper.code()))
            .toArray(byte[][]::new);
    of(CODES, vote.unit(), vote.id())
        .param("numbers", numbers)
        .param("digests", digests)
        .query()
        .singleRow();
  }

  /** What becomes of a ballot: only who has the code learns it. */
  enum Taken {
    TAKEN,
    USED,
    VOID,
    NONE,
    CLOSED
  }

  Taken cast(UnitId unit, UUID vote, byte[] digest, Ballots.Choice choice, LocalDate today) {
    return Taken.valueOf(
        of(CAST, unit, vote)
            .param("digest", digest)
            .param("choice", choice.name())
            .param("today", today)
            .query(String.class)
            .single());
  }

  /** Seals the box, once its last day is over: only then there is anything to read. */
  PeopleVote.Sums seal(UnitId unit, UUID vote, LocalDate today) {
    return of(SEAL, unit, vote)
        .param("today", today)
        .query((row, n) ->
            new PeopleVote.Sums(
                row.getInt("agreed"), row.getInt("disagreed"), row.getInt("other"), 0))
        .single();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID vote) {
    return jdbc.sql(sql).param("unit", unit.code()).param("vote", vote);
  }
}
