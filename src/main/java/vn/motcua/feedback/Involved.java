package vn.motcua.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * Who is too near to a feedback to judge it though nobody named them yet: whom its words name, and
 * who acted on the dossier it is about. On its legal path the law says who decides, so there only
 * the words count.
 */
@Component
class Involved {
  private final FeedbackSearch search;
  private final ClearanceStore cleared;
  private final NamedStore named;
  private final UnitHeads heads;
  private final Officers officers;
  private final Dossiers dossiers;
  private final Desk desk;

  Involved(
      FeedbackSearch search,
      ClearanceStore cleared,
      NamedStore named,
      UnitHeads heads,
      Officers officers,
      Dossiers dossiers,
      Desk desk) {
    this.search = search;
    this.cleared = cleared;
    this.named = named;
    this.heads = heads;
    this.officers = officers;
    this.dossiers = dossiers;
    this.desk = desk;
  }

  /**
   * Officers whom the sender's words name, and of whom no head wrote since that they are not meant.
   */
  List<Officer> mentioned(Feedback feedback) {
    Map<UUID, Integer> since = cleared.of(feedback);
    List<FeedbackEvent> said =
        search.events(feedback).stream().filter(event -> event.actor().isEmpty()).toList();
    Set<UUID> meant = new HashSet<>(feedback.named());
    for (FeedbackEvent event : said) {
      namedIn(feedback.unit(), event.words()).stream()
          .filter(one -> event.seq() > since.getOrDefault(one, 0))
          .forEach(meant::add);
    }
    return officers.active(feedback.unit()).stream()
        .filter(one -> meant.contains(one.id()) && !feedback.isAbout(one.id()))
        .toList();
  }

  /** Those whom these words name: by name, by given name, or by post; in doubt, they do. */
  Set<UUID> namedIn(UnitId unit, String words) {
    List<Officer> all = officers.active(unit);
    Naming.Meant meant = named.naming().in(words, all.stream().map(Officer::name).toList());
    Set<UUID> found =
        all.stream()
            .filter(one -> meant.names().contains(one.name()))
            .map(Officer::id)
            .collect(Collectors.toCollection(HashSet::new));
    meant.posts().forEach(post -> found.addAll(heads.having(unit, post)));
    return found;
  }

  /** Writes down whom the words of the latest event name: from now on they do not read it. */
  void keepFromNamed(Feedback feedback, String words) {
    named.add(feedback, namedIn(feedback.unit(), words));
  }

  /** What the words of one name is named in the other, too. */
  void keepFromNamed(Feedback into, Feedback merged) {
    named.add(into, merged.named());
  }

  /** Everybody who did something with the dossier it is about, or one that came into it is. */
  Set<UUID> actedOn(Feedback feedback) {
    if (feedback.stage().isPetition()) {
      return Set.of();
    }
    return Stream.concat(Stream.of(feedback), search.mergedInto(feedback).stream())
        .flatMap(one -> one.dossier().stream())
        .distinct()
        .map(id -> dossiers.byId(feedback.unit(), id))
        .flatMap(dossier -> actedOn(dossier).stream())
        .collect(Collectors.toSet());
  }

  Set<UUID> actedOn(Dossier dossier) {
    return desk.timeline(dossier).stream()
        .map(entry -> entry.event().actor())
        .collect(Collectors.toSet());
  }

  /** All of them. */
  Set<UUID> of(Feedback feedback) {
    Set<UUID> all = new HashSet<>(actedOn(feedback));
    mentioned(feedback).stream().map(Officer::id).forEach(all::add);
    return all;
  }

  /** Whether it tells of manners, and nobody wrote down whose, or that the words do not tell. */
  boolean waitsForWhom(Feedback feedback) {
    return feedback.topic() == FeedbackTopic.CONDUCT
        && feedback.about().isEmpty()
        && feedback.stage().isOpen()
        && !feedback.stage().isPetition()
        && !FeedbackEvent.isWhomUnknown(search.events(feedback));
  }

  /** It is given to nobody before it is known whom it is about, and to nobody who is near. */
  void requireFar(Feedback feedback, UUID officer, String name) {
    if (waitsForWhom(feedback)) {
      throw new Refusal("feedback.refusal.whom-first");
    }
    if (mentioned(feedback).stream().anyMatch(one -> one.id().equals(officer))) {
      throw new Refusal("feedback.refusal.mentioned-assignee", name);
    }
    if (actedOn(feedback).contains(officer)) {
      throw new Refusal("feedback.refusal.acted-assignee", name);
    }
  }
}
