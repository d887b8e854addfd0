package vn.motcua.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;

/** What officers read: their lists, and one feedback with its story and what can be done. */
@Component
public class FeedbackDesk {
  private static final int MOST = 200;
  private static final Pattern NUMBER =
      Pattern.compile("(?:PA\\s*)?(\\d{1,6})\\s*/\\s*(20\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_QUERY = 200;

  private final Reading reading;
  private final FeedbackSearch search;
  private final FeedbackActs acts;
  private final Involved involved;
  private final Officers officers;
  private final Units units;

  FeedbackDesk(
      Reading reading,
      FeedbackSearch search,
      FeedbackActs acts,
      Involved involved,
      Officers officers,
      Units units) {
    this.reading = reading;
    this.search = search;
    this.acts = acts;
    this.involved = involved;
    this.officers = officers;
    this.units = units;
  }

  /** One line of a list, without words of the sender. */
  public record Line(Feedback feedback, String unitName, String holderName) {}

  /** Who sent it, as left; empty names are nameless. */
  public record Sender(String name, String contact) {}

  public List<Line> open(Actor actor) {
    return lines(search.open(reading.scope(actor), MOST));
  }

  public List<Line> closed(Actor actor) {
    return lines(search.closed(reading.scope(actor), MOST));
  }

  /** Those whose words hold what was typed, among what the officer may read. */
  public List<Line> found(Actor actor, String typed) {
    String folded = FoldedText.of(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)));
    return folded.isEmpty() ? List.of() : lines(search.found(reading.scope(actor), folded, MOST));
  }

  /** The feedback, or the 404 page for whoever may not read it. */
  public Feedback of(Actor actor, UnitId unit, UUID id) {
    return reading.readable(actor, unit, id);
  }

  /** The feedback of the own unit with this number, such as PA 12/2026, if it may be read. */
  public Optional<Feedback> numbered(Actor actor, String typed) {
    Matcher number = NUMBER.matcher(typed.strip());
    return number.matches()
        ? search
            .numbered(
                actor.unit(), Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))
            .filter(one -> reading.mayRead(actor, one))
        : Optional.empty();
  }

  /**
   * What happened to it; where it was merged, also what was answered for all, unless that other one
   * is kept from this person.
   */
  public List<FeedbackEvent> story(Actor actor, Feedback feedback) {
    return feedback
        .mergedInto()
        .flatMap(id -> search.byId(feedback.unit(), id))
        .filter(main -> reading.mayRead(actor, main))
        .map(main -> FeedbackEvent.withAnswers(search.events(feedback), search.events(main)))
        .orElseGet(() -> search.events(feedback));
  }

  /** Who sent it: for the holder and the heads only. */
  public Optional<Sender> sender(Actor actor, Feedback feedback) {
    ReadingScope scope = reading.scope(actor);
    return scope.holds(feedback) || scope.heads(feedback)
        ? search.sender(feedback).map(one -> new Sender(one.name(), one.contact()))
        : Optional.empty();
  }

  /** What this officer may do with it now. */
  public Set<FeedbackAct> possible(Actor actor, Feedback feedback) {
    Set<FeedbackAct> possible = EnumSet.noneOf(FeedbackAct.class);
    for (FeedbackAct act : FeedbackAct.values()) {
      if (acts.may(actor, feedback, act)) {
        possible.add(act);
      }
    }
    return possible;
  }

  /** Colleagues it can be given to: none of those who are too near to judge it. */
  public List<Officer> candidates(Feedback feedback) {
    Set<UUID> near = involved.of(feedback);
    return colleagues(feedback).stream().filter(one -> !near.contains(one.id())).toList();
  }

  /** Whoever else is active, and it is not about them. */
  public List<Officer> colleagues(Feedback feedback) {
    return officers.active(feedback.unit()).stream()
        .filter(one -> !feedback.isAbout(one.id()) && !isHolder(feedback, one))
        .toList();
  }

  /** Whom it can be about: active officers, whoever has it and whoever wrote it down among them. */
  public List<Officer> nameable(Feedback feedback) {
    return officers.active(feedback.unit()).stream()
        .filter(one -> !feedback.isAbout(one.id()))
        .toList();
  }

  /** Those whose names stand in the sender's words: named, or written down as not meant. */
  public List<Officer> mentioned(Feedback feedback) {
    return involved.mentioned(feedback);
  }

  public List<Officer> concerned(Feedback feedback) {
    return feedback.about().stream()
        .flatMap(id -> officers.find(feedback.unit(), id).stream())
        .toList();
  }

  private static boolean isHolder(Feedback feedback, Officer one) {
    return feedback.holder().officer().equals(one.id());
  }

  private List<Line> lines(List<Feedback> all) {
    return all.stream()
        .map(one ->
            new Line(
                one,
                units.byId(one.unit()).fullName(),
                officers
                    .find(one.holder().unit(), one.holder().officer())
                    .map(Officer::name)
                    .orElse("")))
        .toList();
  }
}
