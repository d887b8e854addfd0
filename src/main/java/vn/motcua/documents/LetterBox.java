package vn.motcua.documents;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The letters of a unit on their way: drafted, read by a named person, printed and handed over, or
 * dropped. Nothing in it is ever printed unread.
 */
@Component
public class LetterBox {
  private static final int LONGEST_WHY = 500;

  private final LetterBoxStore store;
  private final Clock clock;

  LetterBox(LetterBoxStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Puts a draft into the box, unless {@link LetterRules} forbid it; then nothing is kept.
   *
   * @param declined whether the person has asked for no letters
   */
  @Transactional
  public Optional<UUID> put(
      UnitId unit, LetterOccasion occasion, boolean declined, String recipient, LetterForm letter) {
    return switch (LetterRules.judge(occasion, declined)) {
      case LetterVerdict.Never never -> Optional.empty();
      case LetterVerdict.Draft draft ->
          Optional.of(
              store.add(
                  unit,
                  occasion.kind(),
                  recipient,
                  letter,
                  draft.questions().stream().map(Message::key).toList(),
                  clock.instant()));
    };
  }

  /** Letters that still wait for somebody: drafts first, the oldest first. */
  public List<KeptLetter> open(UnitId unit) {
    return store.open(unit);
  }

  public KeptLetter byId(UnitId unit, UUID id) {
    return store.find(unit, id).orElseThrow(() -> new NotFound("letter " + id));
  }

  /**
   * The officer has read the letter and stands for it; the words may be mended on the way.
   *
   * @param answered keys of the questions answered with yes; all must be
   */
  @Transactional
  public void check(Actor actor, UUID id, Set<String> answered, String title, String body) {
    KeptLetter letter = in(LetterState.DRAFT, actor, id);
    if (!answered.containsAll(letter.questions())) {
      throw new Refusal("documents.thu.refusal.unanswered");
    }
    List<Message> faults = LetterRules.faults(letter.kind(), title, body);
    if (!faults.isEmpty()) {
      throw new Refusal(faults.getFirst().key(), faults.getFirst().arguments().toArray());
    }
    String lines = String.join("\n", Arrays.stream(body.split("\\R")).map(String::strip).toList());
    store.check(actor, id, title.strip(), lines.strip(), clock.instant());
  }

  @Transactional
  public void handOver(Actor actor, UUID id) {
    in(LetterState.CHECKED, actor, id);
    store.close(actor, id, LetterState.HANDED_OVER, "", clock.instant());
  }

  /** The letter does not go; the reason is kept. */
  @Transactional
  public void drop(Actor actor, UUID id, String why) {
    KeptLetter letter = byId(actor.unit(), id);
    if (letter.state() != LetterState.DRAFT && letter.state() != LetterState.CHECKED) {
      throw new Refusal("documents.thu.refusal.closed");
    }
    if (why.isBlank()) {
      throw new Refusal("documents.thu.refusal.why");
    }
    if (why.length() > LONGEST_WHY) {
      throw new Refusal("documents.thu.refusal.why-long", LONGEST_WHY, why.length());
    }
    store.close(actor, id, LetterState.DROPPED, why.strip(), clock.instant());
  }

  /** The letter as a PDF; a draft is refused. */
  public byte[] print(UnitId unit, UUID id) {
    KeptLetter letter = byId(unit, id);
    if (letter.state() == LetterState.DRAFT || letter.state() == LetterState.DROPPED) {
      throw new Refusal("documents.thu.refusal.unread");
    }
    return LetterLayout.draw(letter.form());
  }

  private KeptLetter in(LetterState state, Actor actor, UUID id) {
    KeptLetter letter =
        store.lock(actor.unit(), id).orElseThrow(() -> new NotFound("letter " + id));
    if (letter.state() != state) {
      throw new Refusal(
          letter.state() == LetterState.DRAFT
              ? "documents.thu.refusal.unread"
              : "documents.thu.refusal.closed");
    }
    return letter;
  }
}
