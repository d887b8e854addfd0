package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Writes votes: who took part without time or choice, and the sums by themselves. */
@Component
class VoteStore {
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtext('people_vote:' || :unit || ':' || :vote)) is null
      """;

  private static final String ENTER =
      """
      insert into people_vote (unit_id, id, matter, title, village, households, method, basis, online_agreed,
                               team, held_on, entered_by, entered_at)
      values (:unit, :id, :matter, :title, :village, :households, :method, :basis, :online, :team, :held, :by, :now)
          on conflict do nothing
      """;

  // In the order of the list, in one go: nothing is left of the order in which people came.
  private static final String TURNOUT =
      """
      insert into people_vote_turnout (unit_id, vote_id, households, household)
      select :unit, :vote, :households, h
        from unnest(cast(:numbers as int[])) h
       order by h
      """;

  private static final String FORGET =
      """
      delete from people_vote_turnout where unit_id = :unit and vote_id = :vote
      """;

  private static final String COUNT =
      """
      insert into people_vote_result (unit_id, vote_id, matter, households, took_part, agreed, disagreed, other,
                                      invalid, passed, chair, secretary, words, written_by, written_at)
      values (:unit, :vote, :matter, :households, :took, :agreed, :disagreed, :other, :invalid, :passed,
              :chair, :secretary, :words, :by, :now)
      """;

  private static final String STEP =
      """
      insert into people_vote_step (unit_id, vote_id, step, day, number, recognised, reason, noted_by, noted_at)
      values (:unit, :vote, :step, :day, :number, :recognised, :reason, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  VoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One at a time writes on this vote, until the transaction ends. */
  void lock(UnitId unit, UUID vote) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("vote", vote.toString())
        .query(Boolean.class)
        .single();
  }

  void enter(Actor actor, Votes.Draft draft, LocalDate held, Instant now) {
    jdbc.sql(ENTER)
        .param("unit", actor.unit().code())
        .param("id", draft.id())
        .param("matter", draft.matter())
        .param("title", draft.title())
        .param("village", draft.village())
        .param("households", draft.households())
        .param("method", draft.method().name())
        .param("basis", draft.basis())
        .param("online", draft.method() == Matter.Method.ONLINE ? draft.onlineAgreed() : null)
        .param("team", draft.method() == Matter.Method.MEETING ? 0 : draft.team())
        .param("held", held)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void tookPart(PeopleVote vote, List<Integer> households) {
    jdbc.sql(TURNOUT)
        .param("unit", vote.unit().code())
        .param("vote", vote.id())
        .param("households", vote.households())
        .param("numbers", households.toArray(new Integer[0]))
        .update();
  }

  void forgetTurnout(PeopleVote vote) {
    jdbc.sql(FORGET).param("unit", vote.unit().code()).param("vote", vote.id()).update();
  }

  void count(Actor actor, PeopleVote vote, Votes.Count count, boolean passed, Instant now) {
    jdbc.sql(COUNT)
        .param("unit", vote.unit().code())
        .param("vote", vote.id())
        .param("matter", vote.matter())
        .param("households", vote.households())
        .param("took", count.sums().all())
        .param("agreed", count.sums().agreed())
        .param("disagreed", count.sums().disagreed())
        .param("other", count.sums().other())
        .param("invalid", count.sums().invalid())
        .param("passed", passed)
        .param("chair", count.chair())
        .param("secretary", count.secretary())
        .param("words", count.words())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when this step was noted already. */
  boolean step(
      Actor actor,
      UUID vote,
      String step,
      LocalDate day,
      String number,
      @Nullable Boolean recognised,
      String reason,
      Instant now) {
    return jdbc.sql(STEP)
            .param("unit", actor.unit().code())
            .param("vote", vote)
            .param("step", step)
            .param("day", day)
            .param("number", number)
            .param("recognised", recognised)
            .param("reason", reason)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
