package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.spi.PaperDoubts;
import vn.motcua.procedures.ClockRules;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Replacement;
import vn.motcua.procedures.ReuseList;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * The one request for missing papers (yêu cầu bổ sung, form 02): the appraiser proposes it, the
 * Centre sends it, every paper in one go with its reason; there is no second one (NĐ 118/2025/NĐ-CP
 * as amended, điều: đang đối chiếu; before it NĐ 61/2018 Điều 11 and 17).
 */
@Component
public class Supplements {
  private static final int LONGEST_REASON = 300;
  private static final String UNREAD = "unread";

  private final ActDesk acts;
  private final DossierSearch search;
  private final Procedures procedures;
  private final ReuseList reuse;
  private final ClockRules rules;
  private final List<PaperDoubts> doubts;
  private final Clock clock;

  Supplements(
      ActDesk acts,
      DossierSearch search,
      Procedures procedures,
      ReuseList reuse,
      ClockRules rules,
      List<PaperDoubts> doubts,
      Clock clock) {
    this.acts = acts;
    this.search = search;
    this.procedures = procedures;
    this.reuse = reuse;
    this.rules = rules;
    this.doubts = List.copyOf(doubts);
    this.clock = clock;
  }

  /** A paper missing or wrong, and why; unread when the office could not fetch it itself. */
  public record Missing(Paper paper, String reason, boolean unread) {}

  /**
   * A line of the paper list as it may be asked for.
   *
   * @param obstacle the office fetches it itself; asked for only when the data cannot be read
   * @param doubt what is known against what was handed in, as a reason to begin with
   */
  public record Askable(Paper paper, Optional<Replacement> obstacle, Optional<Message> doubt) {}

  /**
   * What the appraiser asks for; at least one paper, each by its place in the list.
   *
   * @param reasons why each paper is needed
   * @param unread papers the office fetches itself: what was tried, and why the data is of no use
   */
  public record Request(Map<Integer, String> reasons, Map<Integer, String> unread) {
    /** Every paper with its reason, in the order of the list. */
    private Map<Integer, String> all() {
      Map<Integer, String> all = new TreeMap<>(reasons);
      all.putAll(unread);
      return all;
    }
  }

  /** The paper list of the dossier's version, with what may not be asked for. */
  public List<Askable> askable(Dossier dossier) {
    Map<Integer, Message> known = PaperDoubts.all(doubts, dossier);
    return checklist(dossier).stream()
        .map(paper ->
            new Askable(
                paper, replaced(dossier, paper), Optional.ofNullable(known.get(paper.order()))))
        .toList();
  }

  /** By the list in force when the dossier was received. */
  private Optional<Replacement> replaced(Dossier dossier, Paper paper) {
    return reuse.replaced(dossier.filing().procedureCode(), paper, received(dossier));
  }

  private static LocalDate received(Dossier dossier) {
    return OfficeTime.date(dossier.filing().receivedAt());
  }

  /** Đề nghị bổ sung, of papers the office cannot fetch itself. */
  @Transactional
  public Dossier propose(Actor actor, Dossiers.Seen seen, Map<Integer, String> reasons, UUID to) {
    return propose(actor, seen, new Request(reasons, Map.of()), to);
  }

  /**
   * Đề nghị bổ sung.
   *
   * @param to the officer of the Centre who sends it, another one than who proposes
   * @throws Refusal when a paper is not in the procedure's list, or the office must fetch it itself
   *     and nobody says why that failed (NQ 66.7/2025/NQ-CP)
   */
  @Transactional
  public Dossier propose(Actor actor, Dossiers.Seen seen, Request request, UUID to) {
    Dossier dossier = acts.current(actor, seen);
    Map<Integer, Askable> list =
        askable(dossier).stream()
            .collect(Collectors.toMap(line -> line.paper().order(), line -> line));
    Map<Integer, String> asked = request.all();
    if (asked.isEmpty()) {
      throw new Refusal("dossiers.refusal.supplement-empty");
    }
    asked.forEach((place, reason) -> {
      Askable line = list.get(place);
      if (line == null) {
        throw new Refusal("dossiers.refusal.supplement-unlisted", place);
      }
      if (!request.unread().containsKey(place)) {
        requireOurs(line);
      }
      requireReason(line.paper(), reason);
    });
    if (to.equals(actor.officer())) {
      throw alone(dossier);
    }
    EventData data = new EventData().put("asked", List.copyOf(asked.keySet()));
    List<Integer> unread =
        list.values().stream()
            .filter(line -> line.obstacle().isPresent())
            .map(line -> line.paper().order())
            .filter(asked::containsKey)
            .sorted()
            .toList();
    if (!unread.isEmpty()) {
      data.put(UNREAD, unread);
    }
    String words =
        asked.values().stream()
            .map(reason -> reason.strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    return acts.act(
        actor, dossier, new ActDesk.Order(Act.PROPOSE_SUPPLEMENT, to, null, words, data));
  }

  /** A paper only the citizen can bring. */
  private static void requireOurs(Askable line) {
    line.obstacle()
        .ifPresent(replacement -> {
          throw new Refusal(
              "dossiers.refusal.supplement-reuse",
              line.paper().title(),
              replacement.database(),
              replacement.basis());
        });
  }

  private static void requireReason(Paper paper, String reason) {
    if (reason.isBlank()) {
      throw new Refusal("dossiers.refusal.supplement-reason", paper.title());
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw new Refusal("dossiers.refusal.words-long", LONGEST_REASON, reason.strip().length());
    }
  }

  /**
   * The Centre does not send it; the step goes on.
   *
   * @param to who goes on with it: who proposed, or somebody else with the same duty
   */
  @Transactional
  public Dossier decline(Actor actor, Dossiers.Seen seen, UUID to, String reason) {
    return acts.act(actor, seen, ActDesk.Order.of(Act.DECLINE_SUPPLEMENT, to, reason));
  }

  /** Gửi yêu cầu bổ sung without a day by which the papers should come. */
  @Transactional
  public Dossier send(Actor actor, Dossiers.Seen seen, String words) {
    return send(actor, seen, null, words);
  }

  /**
   * Gửi yêu cầu bổ sung: the clock stops, by the rule in force when the dossier was received.
   *
   * @param expected by when the papers should come; when it is over, the holder is told
   */
  @Transactional
  public Dossier send(Actor actor, Dossiers.Seen seen, @Nullable LocalDate expected, String words) {
    Dossier dossier = acts.current(actor, seen);
    TimelineEntry proposed = last(dossier, DossierEvent.Kind.SUPPLEMENT_PROPOSED);
    if (isOf(actor, proposed)) {
      throw alone(dossier);
    }
    EventData data =
        new EventData()
            .put("rule", rules.ruleFor(dossier.unit(), received(dossier)))
            .put("asked", EventData.placesIn(proposed.event().data(), "asked"));
    if (expected != null) {
      data.put("expected", expected.toString());
    }
    return acts.act(
        actor,
        dossier,
        new ActDesk.Order(
            Act.SEND_SUPPLEMENT, null, AwaitedDay.over(expected, clock.instant()), words, data));
  }

  /** Why this officer cannot send what was proposed: two acts are by two people. */
  public Optional<Refusal> objection(Actor actor, Dossier dossier) {
    return isOf(actor, last(dossier, DossierEvent.Kind.SUPPLEMENT_PROPOSED))
        ? Optional.of(alone(dossier))
        : Optional.empty();
  }

  private static boolean isOf(Actor actor, TimelineEntry entry) {
    return entry.event().actor().equals(actor.officer());
  }

  /** Nobody but the one who proposes could send it, or it is he who would. */
  public static Refusal alone(Dossier dossier) {
    return new Refusal("dossiers.refusal.supplement-alone", dossier.code());
  }

  /**
   * Nhận giấy tờ bổ sung: all that was asked for has come, the clock runs again.
   *
   * @param to who goes on with the step
   */
  @Transactional
  public Dossier receive(Actor actor, Dossiers.Seen seen, UUID to, String words) {
    Dossier dossier = acts.current(actor, seen);
    EventData data = new EventData().put("came", placesAsked(dossier));
    return acts.act(
        actor, dossier, new ActDesk.Order(Act.RECEIVE_SUPPLEMENT, to, null, words, data));
  }

  /** The papers did not come: the office goes on with what it has, the clock runs again. */
  @Transactional
  public Dossier end(Actor actor, Dossiers.Seen seen, UUID to, String reason) {
    return acts.act(actor, seen, ActDesk.Order.of(Act.END_SUPPLEMENT, to, reason));
  }

  /** What was asked for, with its reasons; empty before, or once erased by law. */
  public List<Missing> asked(Dossier dossier) {
    return search.timeline(dossier.unit(), dossier.id()).stream()
        .filter(entry -> entry.event().kind() == DossierEvent.Kind.SUPPLEMENT_PROPOSED)
        .reduce((first, second) -> second)
        .map(entry -> missing(dossier, entry))
        .orElse(List.of());
  }

  private List<Missing> missing(Dossier dossier, TimelineEntry proposed) {
    List<Integer> places = EventData.placesIn(proposed.event().data(), "asked");
    List<Integer> unread = EventData.placesIn(proposed.event().data(), UNREAD);
    String[] reasons = proposed.words().split("\n", -1);
    Map<Integer, Paper> list =
        checklist(dossier).stream().collect(Collectors.toMap(Paper::order, paper -> paper));
    return java.util.stream.IntStream.range(0, places.size())
        .mapToObj(n ->
            new Missing(
                java.util.Objects.requireNonNull(list.get(places.get(n))),
                n < reasons.length ? reasons[n] : "",
                unread.contains(places.get(n))))
        .toList();
  }

  private List<Integer> placesAsked(Dossier dossier) {
    return EventData.placesIn(
        last(dossier, DossierEvent.Kind.SUPPLEMENT_PROPOSED).event().data(), "asked");
  }

  private TimelineEntry last(Dossier dossier, DossierEvent.Kind kind) {
    return search.timeline(dossier.unit(), dossier.id()).stream()
        .filter(entry -> entry.event().kind() == kind)
        .reduce((first, second) -> second)
        .orElseThrow(() ->
            new Refusal("dossiers.refusal.stage.SEND_SUPPLEMENT", dossier.code(), dossier.stage()));
  }

  private List<Paper> checklist(Dossier dossier) {
    return procedures.versionOf(dossier.filing().procedureVersion()).checklist();
  }
}
