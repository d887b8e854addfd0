package vn.motcua.councils;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Adds sessions, seats, minutes and votes; nothing is ever changed. */
@Component
class SessionStore {
  private static final String SESSION =
      """
      insert into council_session (unit_id, dossier_id, number, meets_at, place, whereabouts,
                                   called_by, called_at)
      values (:unit, :dossier, :number, :meets, :place, :where, :by, :now)
      """;

  private static final String SEAT =
      """
      insert into council_seat (unit_id, dossier_id, number, seat, role, title, name)
      values (:unit, :dossier, :number, :seat, :role, :title, :name)
      """;

  private static final String MINUTES =
      """
      insert into council_minutes (unit_id, dossier_id, number, held_at, place, whereabouts, others,
                                   motion, reason, outcome, words, salt, written_by, written_at)
      values (:unit, :dossier, :number, :held, :place, :where, :others,
              :motion, :reason, :outcome, :words, :salt, :by, :now)
      """;

  private static final String VOTE =
      """
      insert into council_vote (unit_id, dossier_id, number, seat, present, vote, opinion)
      values (:unit, :dossier, :number, :seat, :present, :vote, :opinion)
      """;

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void call(
      Actor actor,
      UUID dossier,
      int number,
      CouncilSessions.Call call,
      List<Member> members,
      Instant now) {
    of(SESSION, actor, dossier, number)
        .param("meets", call.meetsAt().atOffset(ZoneOffset.UTC))
        .param("place", call.place().name())
        .param("where", call.where().strip())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    for (Member member : members) {
      of(SEAT, actor, dossier, number)
          .param("seat", member.seat())
          .param("role", member.role().name())
          .param("title", member.title())
          .param("name", member.name())
          .update();
    }
  }

  void write(
      Actor actor,
      UUID dossier,
      int number,
      CouncilSessions.Draft draft,
      Outcome outcome,
      byte[] salt,
      Instant now) {
    of(MINUTES, actor, dossier, number)
        .param("held", draft.heldAt().atOffset(ZoneOffset.UTC))
        .param("place", draft.place().name())
        .param("where", draft.where().strip())
        .param("others", draft.others().strip())
        .param("motion", draft.motion().name())
        .param("reason", draft.reason().strip())
        .param("outcome", outcome.name())
        .param("words", draft.words())
        .param("salt", salt)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    for (Ballot ballot : draft.ballots()) {
      of(VOTE, actor, dossier, number)
          .param("seat", ballot.seat())
          .param("present", ballot.present())
          .param("vote", ballot.vote().map(Vote::name).orElse(null))
          .param("opinion", ballot.opinion().strip())
          .update();
    }
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID dossier, int number) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("dossier", dossier)
        .param("number", number);
  }
}
