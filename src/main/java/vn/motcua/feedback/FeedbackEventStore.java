package vn.motcua.feedback;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.database.ChainLink;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds what happened to feedback as the next link of the unit's chain; nothing is ever changed. */
@Component
class FeedbackEventStore {
  // Whoever adds a link waits for the one before.
  private static final String HEAD =
      """
      insert into feedback_chain as c (unit_id, links, head) values (:unit, 0, :origin)
      on conflict (unit_id) do update set links = c.links
        returning links, head
      """;

  private static final String SEQ =
      """
      select coalesce(max(seq), 0) + 1
        from feedback_event
       where unit_id = :unit and feedback_id = :id
      """;

  private static final String EVENT =
      """
      insert into feedback_event (unit_id, feedback_id, seq, act, at, actor_unit, actor, stage,
                                  holder_unit, holder, link, facts, words, hash)
           values (:unit, :id, :seq, :act, :now, :actorUnit, :actor, :stage, :holderUnit, :holder,
                   :link, :facts, :words, :hash)
      """;

  private static final String WORDS =
      """
      insert into feedback_words (unit_id, feedback_id, seq, words, salt)
           values (:unit, :id, :seq, :words, :salt)
      """;

  private static final String ON =
      "update feedback_chain set links = :link, head = :hash where unit_id = :unit";

  private final JdbcClient jdbc;

  FeedbackEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Head(int links, byte[] hash) {}

  /** Adds what happened, with the feedback as it is afterwards. */
  void add(Feedback now, FeedbackAct act, @Nullable Actor actor, Instant at, String words) {
    Head head =
        jdbc.sql(HEAD)
            .param("unit", now.unit().code())
            .param("origin", ChainLink.origin())
            .query((row, n) -> new Head(row.getInt("links"), row.getBytes("head")))
            .single();
    int seq = of(SEQ, now.unit(), now.id()).query(Integer.class).single();
    byte[] salt = ChainLink.salt();
    Feedback.Person person =
        actor == null ? null : new Feedback.Person(actor.unit(), actor.officer());
    FeedbackChain.Link link =
        new FeedbackChain.Link(
            now, head.links() + 1, seq, act, at, person, FeedbackChain.words(salt, words));
    byte[] hash = FeedbackChain.next(head.hash(), link);
    of(EVENT, now.unit(), now.id())
        .param("seq", seq)
        .param("act", act.name())
        .param("now", at.atOffset(ZoneOffset.UTC))
        .param("actorUnit", actor == null ? null : actor.unit().code(), Types.VARCHAR)
        .param("actor", actor == null ? null : actor.officer(), Types.OTHER)
        .param("stage", now.stage().name())
        .param("holderUnit", now.holder().unit().code())
        .param("holder", now.holder().officer())
        .param("link", link.number())
        .param("facts", FeedbackChain.facts(now))
        .param("words", link.words())
        .param("hash", hash)
        .update();
    if (!words.isEmpty()) {
      of(WORDS, now.unit(), now.id())
          .param("seq", seq)
          .param("words", words)
          .param("salt", salt)
          .update();
    }
    jdbc.sql(ON)
        .param("unit", now.unit().code())
        .param("link", link.number())
        .param("hash", hash)
        .update();
  }

  private StatementSpec of(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql).param("unit", unit.code()).param("id", id);
  }
}
