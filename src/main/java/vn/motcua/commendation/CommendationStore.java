package vn.motcua.commendation;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;

/** SQL of commendations: only rows are added, and the database writes the alarms of each. */
@Component
class CommendationStore {
  private static final String PROPOSE =
      """
      insert into commendation (unit_id, id, subject_unit, subject_officer, form, reason, facts,
                                alarms, proposed_by, proposed_at)
      values (:unit, :id, :subject, :officer, :form, :reason, :facts::jsonb, '[]', :by, :now)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into commendation_act (unit_id, commendation_id, version, act, words, votes,
                                    decision_number, decision_day, signer, media, file, digest,
                                    alarms, by, at)
      values (:unit, :id, :version, :act, :words, :votes::jsonb, :number, :day, :signer, :media,
              :file, encode(sha256(:file), 'hex'), '[]', :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  CommendationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an act says, beside who did it. */
  record Doing(
      CommendationAct act,
      String words,
      List<CouncilVote> votes,
      String number,
      @Nullable LocalDate day,
      String signer,
      @Nullable KeptFile file) {
    static Doing of(CommendationAct act, String words, List<CouncilVote> votes) {
      return new Doing(act, words, votes, "", null, "", null);
    }
  }

  /** Nothing is added when the same form was sent before. */
  void propose(Actor actor, CommendationDraft draft, List<Fact> facts, Instant now) {
    jdbc.sql(PROPOSE)
        .param("unit", actor.unit().code())
        .param("id", draft.id())
        .param("subject", draft.subject().code())
        .param("officer", draft.officer().orElse(null), Types.OTHER)
        .param("form", draft.form())
        .param("reason", draft.reason())
        .param("facts", Fact.json(facts))
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when somebody else acted meanwhile. */
  boolean act(Actor actor, Commendation of, Doing doing, Instant now) {
    KeptFile file = doing.file();
    return jdbc.sql(ACT)
            .param("unit", of.unit().code())
            .param("id", of.id())
            .param("version", of.version() + 1)
            .param("act", doing.act().name())
            .param("words", doing.words())
            .param("votes", CouncilVote.json(doing.votes()))
            .param("number", doing.number())
            .param("day", doing.day(), Types.DATE)
            .param("signer", doing.signer())
            .param("media", file == null ? null : file.media(), Types.VARCHAR)
            .param("file", file == null ? null : file.content(), Types.BINARY)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
