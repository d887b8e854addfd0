package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PersonalMarks;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the questions of a dialogue: asked by anybody without a name, looked at before the
 * public sees them, answered, and what is promised with a name and a date.
 */
@Component
public class DialogueQuestions {
  private static final int LONGEST = 4_000;
  private static final int LONGEST_ANSWER = 20_000;
  private static final int LINE = 120;

  private final DialogueSearch search;
  private final DialogueStore store;
  private final Dialogues dialogues;
  private final Commitments commitments;
  private final Clock clock;

  DialogueQuestions(
      DialogueSearch search,
      DialogueStore store,
      Dialogues dialogues,
      Commitments commitments,
      Clock clock) {
    this.search = search;
    this.store = store;
    this.dialogues = dialogues;
    this.commitments = commitments;
    this.clock = clock;
  }

  /** A question as typed; asker and contact may be empty. */
  public record Asked(String words, String asker, String contact) {}

  public List<DialogueQuestion> of(UnitId unit, UUID dialogue) {
    return search.questions(unit, dialogue);
  }

  /** Gửi câu hỏi from the public page, also without a name; it waits until somebody read it. */
  @Transactional
  public int ask(UnitId unit, UUID request, UUID dialogue, Asked asked) {
    return asked(unit, request, dialogue, asked, Optional.empty());
  }

  /** Ghi câu hỏi before or at the session. */
  @Transactional
  public int type(Actor actor, UUID request, UUID dialogue, Asked asked) {
    Dialogues.requirePlanner(actor);
    return asked(actor.unit(), request, dialogue, asked, Optional.of(actor.officer()));
  }

  private int asked(UnitId unit, UUID request, UUID dialogue, Asked asked, Optional<UUID> by) {
    Dialogue found = dialogues.byId(unit, dialogue);
    store.takeTurns(unit, dialogue);
    Optional<Integer> before = search.asked(unit, request);
    if (before.isPresent()) {
      return before.get();
    }
    if (found.cancelled()) {
      throw new Refusal("reception.refusal.dialogue-cancelled");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "cauHoi", asked.words(), LONGEST);
    ReceptionRules.longest(errors, "nguoiHoi", asked.asker(), LINE);
    ReceptionRules.longest(errors, "lienHe", asked.contact(), LINE);
    ReceptionRejected.unless(errors);
    return store.ask(unit, request, dialogue, asked, by, now());
  }

  /** Đăng câu hỏi, with personal data taken out; the words as asked stay with the office. */
  @Transactional
  public void show(Actor actor, UUID question, String words) {
    DialogueQuestion found = required(actor, question);
    requireUnanswered(found);
    String asker = found.asker();
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.open(errors, "loiDang", words, LONGEST);
    ReceptionRules.unmarked(errors, "loiDang", PersonalMarks.names(words, List.of(asker)));
    ReceptionRejected.unless(errors);
    store.show(actor, question, true, words, "", now());
  }

  /** Không đăng, with a reason the public reads; what was answered in public is not hidden. */
  @Transactional
  public void hide(Actor actor, UUID question, String reason) {
    requireUnanswered(required(actor, question));
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.open(errors, "lyDoKhongDang", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    store.show(actor, question, false, "", reason, now());
  }

  /** What was answered stays as it was read when it was answered. */
  private static void requireUnanswered(DialogueQuestion question) {
    if (question.isAnswered()) {
      throw new Refusal("reception.refusal.answered");
    }
  }

  /**
   * Trả lời, in public, or to the asker alone where the question is not shown; again only with a
   * reason, and the earlier words stay.
   */
  @Transactional
  public void answer(Actor actor, UUID question, int seen, String words, String reason) {
    DialogueQuestion found = required(actor, question);
    if (found.waits()) {
      throw new Refusal("reception.refusal.not-shown");
    }
    if (found.answers().size() != seen) {
      throw new Refusal("reception.refusal.overtaken");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    said(errors, found, "traLoi", words, LONGEST_ANSWER);
    if (seen > 0) {
      said(errors, found, "lyDoSua", reason, ReceptionRules.LONGEST_REASON);
    }
    ReceptionRejected.unless(errors);
    try {
      store.answer(actor, question, seen + 1, words, seen == 0 ? "" : reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  private static void said(
      Map<String, Message> errors,
      DialogueQuestion question,
      String field,
      String words,
      int most) {
    if (question.isShown()) {
      ReceptionRules.open(errors, field, words, most);
    } else {
      ReceptionRules.text(errors, field, words, most);
    }
  }

  /** Hứa trước dân: what, who, by when; to a question or to all. */
  @Transactional
  public UUID promise(
      Actor actor, UUID request, UUID dialogue, Optional<UUID> question, Commitments.Draft draft) {
    Dialogues.requirePlanner(actor);
    dialogues.requireHeld(dialogues.byId(actor.unit(), dialogue));
    question.ifPresent(one -> {
      if (of(actor.unit(), dialogue).stream().noneMatch(asked -> asked.id().equals(one))) {
        throw new NotFound("question " + one);
      }
    });
    return commitments.promise(
        actor, request, Commitments.Origin.dialogue(dialogue, question), draft);
  }

  /** The question as it stands, while nobody else decides on one of the same dialogue. */
  private DialogueQuestion required(Actor actor, UUID question) {
    Dialogues.requirePlanner(actor);
    UUID dialogue =
        search
            .dialogueOf(actor.unit(), question)
            .orElseThrow(() -> new NotFound("question " + question));
    store.takeTurns(actor.unit(), dialogue);
    return of(actor.unit(), dialogue).stream()
        .filter(one -> one.id().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
