package vn.motcua.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/** What is done with a proposal: heard by the council, decided, put on the public list. */
@Component
public class CommendationActs {
  private static final int LONGEST_WORDS = 2_000;

  private final CommendationStore store;
  private final CommendationSearch search;
  private final Commendations commendations;
  private final Clock clock;

  CommendationActs(
      CommendationStore store,
      CommendationSearch search,
      Commendations commendations,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.commendations = commendations;
    this.clock = clock;
  }

  /** Whether this person may do this now. */
  public static boolean may(Actor actor, Commendation of, CommendationAct act) {
    return Commendations.mayLead(actor) && actor.unit().equals(of.unit()) && act.isFrom(of.stage());
  }

  /** Họp Hội đồng: every member by name, and how each voted. */
  @Transactional
  public void hear(Actor actor, UUID id, int seen, List<CouncilVote> votes) {
    Commendation of = required(actor, id, seen, CommendationAct.HEAR);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (votes.size() < CouncilVote.FEWEST) {
      errors.put("ten-1", Message.of("commendation.error.council", CouncilVote.FEWEST));
    }
    Set<String> names = new HashSet<>();
    for (int at = 0; at < votes.size(); at++) {
      CouncilVote vote = votes.get(at);
      if (vote.name().length() > 120 || vote.post().length() > 200) {
        errors.put("ten-" + (at + 1), Message.of("commendation.error.member"));
      } else if (!names.add(FoldedText.of(vote.name()))) {
        errors.put("ten-" + (at + 1), Message.of("commendation.error.twice", vote.name()));
      }
    }
    RejectedForm.unless(errors);
    kept(actor, of, CommendationStore.Doing.of(CommendationAct.HEAR, "", votes));
  }

  /** The decision as typed; in spite of an alarm it says why. */
  public record Deciding(
      String number, @Nullable LocalDate day, String signer, byte[] file, String words) {}

  /** Quyết định: only what the council was for. */
  @Transactional
  public void decide(Actor actor, UUID id, int seen, Deciding typed) {
    Commendation of = required(actor, id, seen, CommendationAct.DECIDE);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (!CouncilVote.agree(of.votes())) {
      errors.put("quyetDinh", Message.of("commendation.error.against"));
    }
    if (typed.number().isBlank() || typed.number().length() > 60) {
      errors.put("soQuyetDinh", Message.of("commendation.error.number"));
    }
    LocalDate day = typed.day();
    if (day == null || day.isAfter(commendations.today()) || day.getYear() < 2015) {
      errors.put("ngayQuyetDinh", Message.of("commendation.error.day"));
    }
    if (typed.signer().isBlank() || typed.signer().length() > 200) {
      errors.put("nguoiKy", Message.of("commendation.error.signer"));
    }
    if (typed.file().length == 0) {
      errors.put("tep", Message.of("commendation.error.file"));
    }
    boolean alarmed = !alarms(of).isEmpty();
    words(errors, "viSao", typed.words(), alarmed, "commendation.error.in-spite");
    RejectedForm.unless(errors);
    kept(
        actor,
        of,
        new CommendationStore.Doing(
            CommendationAct.DECIDE,
            typed.words(),
            List.of(),
            typed.number(),
            day,
            typed.signer(),
            KeptFile.decision(typed.file())));
  }

  /** Không khen, đăng công khai, thôi đăng: with words where they are owed. */
  @Transactional
  public void act(Actor actor, UUID id, int seen, CommendationAct act, String words) {
    if (act == CommendationAct.HEAR || act == CommendationAct.DECIDE) {
      throw new Refusal("commendation.refusal.not-now");
    }
    Commendation of = required(actor, id, seen, act);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "loi-" + act, words, act != CommendationAct.HIDE, "commendation.error." + act);
    RejectedForm.unless(errors);
    kept(actor, of, CommendationStore.Doing.of(act, words, List.of()));
  }

  /** What stands against the proposal in this moment. */
  public List<Alarm> alarms(Commendation of) {
    return search.alarms(of.subject(), of.officerId(), clock.instant());
  }

  private static void words(
      Map<String, Message> errors, String field, String words, boolean owed, String missing) {
    if (owed && words.isBlank()) {
      errors.put(field, new Message(missing, List.of()));
    } else if (words.length() > LONGEST_WORDS) {
      errors.put(field, Message.of("commendation.error.words", LONGEST_WORDS, words.length()));
    }
  }

  private Commendation required(Actor actor, UUID id, int seen, CommendationAct act) {
    Commendation of = commendations.byId(actor, id);
    if (seen != of.version()) {
      throw new Refusal("commendation.refusal.overtaken");
    }
    if (!may(actor, of, act)) {
      throw new Refusal("commendation.refusal.not-now");
    }
    return of;
  }

  private void kept(Actor actor, Commendation of, CommendationStore.Doing doing) {
    if (!store.act(actor, of, doing, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("commendation.refusal.overtaken");
    }
  }
}
