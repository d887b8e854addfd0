package vn.motcua.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * A leader's question about a dossier: one fact of its history, seen and answered by whoever holds
 * it then. Not shown to the citizen.
 */
@Component
public class Questions {
  private static final String ASKED = "dossiers.question.asked";
  private static final String ANSWERED = "dossiers.question.answered";

  private final Dossiers dossiers;
  private final QuestionStore store;
  private final QuestionSearch search;

  Questions(Dossiers dossiers, QuestionStore store, QuestionSearch search) {
    this.dossiers = dossiers;
    this.store = store;
    this.search = search;
  }

  /**
   * Asks whoever holds the dossier; one question at a time.
   *
   * @param words may be empty: then it is asked how it stands and whether the date will be kept
   */
  @Transactional
  public Dossier ask(Actor actor, UUID id, String words) {
    if (!actor.has(Role.LEADER)) {
      throw new Refusal("dossiers.refusal.not-leader");
    }
    Dossier dossier = dossiers.byId(actor.unit(), id);
    if (of(dossier).filter(Question::isOpen).isPresent()) {
      throw new Refusal("dossiers.refusal.question-open", dossier.code());
    }
    Dossier after = dossiers.record(actor, seen(dossier), ASKED, Map.of(), words);
    store.ask(after);
    return after;
  }

  /** The holder answers the question that is open. */
  @Transactional
  public Dossier answer(Actor actor, Dossiers.Seen seen, String words) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    Question question =
        of(dossier)
            .filter(Question::isOpen)
            .orElseThrow(() -> new Refusal("dossiers.refusal.no-question", dossier.code()));
    if (!dossier.holder().equals(actor.officer())) {
      throw new Refusal("dossiers.refusal.not-yours", dossier.code());
    }
    if (words.isBlank()) {
      throw new Refusal("dossiers.refusal.answer-empty");
    }
    Dossier after = dossiers.record(actor, seen, ANSWERED, Map.of(), words);
    store.answer(after, question.asked());
    return after;
  }

  /** The latest question about a dossier. */
  public Optional<Question> of(Dossier dossier) {
    return search.latest(dossier.unit(), dossier.id());
  }

  /** Questions that wait for this officer, the oldest first. */
  public List<Question> waitingFor(Actor holder) {
    return search.waitingFor(holder.unit(), holder.officer());
  }

  /** The latest question about each open dossier that this leader asked about. */
  public List<Question> askedBy(Actor leader) {
    return search.askedBy(leader.unit(), leader.officer());
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }
}
