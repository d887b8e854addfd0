package vn.motcua.communication;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;

/** SQL of what is said: only rows are added. */
@Component
class OutreachStore {
  private static final String PLAN =
      """
      insert into outreach (unit_id, id, topic, channel, planned, speaker, audience, entered_by,
                            entered_at)
      values (:unit, :id, :topic, :channel, :planned, :speaker, :audience, :by, :now)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into outreach_act (unit_id, id, version, outcome, day, reached, counted, words, media,
                                content, digest, by, at)
      values (:unit, :id, :version, :outcome, :day, :reached, :counted, :words, :media, :content,
              encode(sha256(:content), 'hex'), :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  OutreachStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec by(String sql, Actor actor, UUID id, Instant now) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  /** Does nothing when the same form planned it before. */
  void plan(Actor actor, Outreach one, Instant now) {
    by(PLAN, actor, one.id(), now)
        .param("topic", one.topic())
        .param("channel", one.channel().name())
        .param("planned", one.planned())
        .param("speaker", one.speaker())
        .param("audience", one.audience())
        .update();
  }

  /** False when somebody else told something meanwhile. */
  boolean tell(
      Actor actor, UUID id, int version, Outreach.Act act, @Nullable KeptFile file, Instant now) {
    return by(ACT, actor, id, now)
            .param("version", version)
            .param("outcome", act.outcome().name())
            .param("day", act.day())
            .param(
                "reached",
                act.reached().isPresent() ? act.reached().getAsInt() : null,
                Types.INTEGER)
            .param("counted", act.counted())
            .param("words", act.words())
            .param("media", file == null ? null : file.media(), Types.VARCHAR)
            .param("content", file == null ? null : file.content(), Types.BINARY)
            .update()
        == 1;
  }
}
