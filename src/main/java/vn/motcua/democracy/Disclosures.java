package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to what a commune must make known: what there is, where it was shown, what is owed today
 * and what is late (Luật 10/2022/QH15 Điều 11–14).
 */
@Component
public class Disclosures {
  /** Who writes down what is published: the office of the Committee and those who lead it. */
  public static final Set<Role> WRITERS =
      EnumSet.of(Role.CLERK, Role.ASSIGNMENT, Role.LEADER, Role.ADMINISTRATOR);

  /** What is older is looked up by its quarter; boards of thirty days are long down. */
  private static final int MONTHS_SHOWN = 18;

  private final DisclosureStore store;
  private final DisclosureSearch search;
  private final GrassrootsLaw law;
  private final WorkingDue working;
  private final Clock clock;

  Disclosures(
      DisclosureStore store,
      DisclosureSearch search,
      GrassrootsLaw law,
      WorkingDue working,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.law = law;
    this.working = working;
    this.clock = clock;
  }

  /**
   * What is to be entered.
   *
   * @param id chosen by the form, so that sending it twice enters it once
   */
  public record Draft(
      UUID id,
      int item,
      String number,
      String title,
      String words,
      @Nullable LocalDate decidedOn) {}

  /** Evidence to be entered. */
  public record Evidence(
      Means means,
      String place,
      boolean ownPage,
      @Nullable LocalDate from,
      String doneBy,
      String note) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Last day to make known what was decided on that day. */
  public LocalDate due(UnitId unit, LocalDate decided) {
    return working.after(unit, decided, law.publishWithin());
  }

  @Transactional
  public UUID enter(Actor actor, Draft draft) {
    requireWriter(actor);
    law.item(draft.item());
    new TypedText()
        .needed("ten", draft.title(), 500)
        .open("ten", draft.title())
        .atMost("so", draft.number(), 100)
        .atMost("noiDung", draft.words(), 20_000)
        .open("noiDung", draft.words())
        .day("ngay", draft.decidedOn(), law.validFrom(), today())
        .refuse();
    store.enter(actor, draft, day(draft.decidedOn()), now());
    return draft.id();
  }

  /** Entered by mistake: counts no more, also on the public page. */
  @Transactional
  public void mistaken(Actor actor, UUID id, String reason) {
    requireWriter(actor);
    byId(actor.unit(), id);
    new TypedText().needed("lyDo", reason, 500).refuse();
    if (!store.mistake(actor, id, reason, now())) {
      throw new Refusal("democracy.refusal.mistaken-already");
    }
  }

  /** What was struck out was no mistake: it is due again, and both words stay to be read. */
  @Transactional
  public void comesBack(Actor actor, UUID id, String reason) {
    requireWriter(actor);
    if (byId(actor.unit(), id).publication().mistake().isEmpty()) {
      throw new Refusal("democracy.refusal.not-struck");
    }
    new TypedText().needed("lyDoVe", reason, 500).refuse();
    if (!store.back(actor, id, reason, now())) {
      throw new Refusal("democracy.refusal.not-struck");
    }
  }

  /** What was struck out as a mistake and has not come back, the newest first; watchers read it. */
  public List<Publication> struckOut(UnitId unit) {
    return search.between(unit, today().minusMonths(MONTHS_SHOWN), today()).stream()
        .filter(one -> one.mistake().isPresent())
        .toList();
  }

  @Transactional
  public void show(Actor actor, UUID id, Evidence evidence) {
    requireWriter(actor);
    Publication publication = byId(actor.unit(), id).publication();
    if (publication.mistake().isPresent()) {
      throw new Refusal("democracy.refusal.mistaken-already");
    }
    new TypedText()
        .needed("noi", evidence.place(), 200)
        .needed("nguoi", evidence.doneBy(), 200)
        .atMost("ghiChu", evidence.note(), 1_000)
        .day("tuNgay", evidence.from(), publication.decidedOn(), today())
        .check(
            "cach",
            !evidence.ownPage() || !publication.words().isBlank(),
            "democracy.error.no-words")
        .refuse();
    if (!store.show(actor, id, evidence, day(evidence.from()), now())) {
      throw new Refusal("democracy.refusal.shown-already");
    }
  }

  /** Taken down, broadcast for the last time; or a mistake, with its reason, and due again. */
  @Transactional
  public void end(
      Actor actor,
      UUID id,
      UUID showing,
      @Nullable LocalDate lastOn,
      boolean mistake,
      String reason) {
    requireWriter(actor);
    Showing one =
        byId(actor.unit(), id).publication().showings().stream()
            .filter(shown -> shown.id().equals(showing))
            .findFirst()
            .orElseThrow(() -> new NotFound("showing of " + id));
    new TypedText()
        .day("denNgay", lastOn, one.from(), today())
        .check("viSaoRut", !mistake || !reason.isBlank(), "democracy.error.missing")
        .atMost("viSaoRut", reason, 500)
        .refuse();
    if (!store.end(actor, showing, day(lastOn), mistake, mistake ? reason : "", now())) {
      throw new Refusal("democracy.refusal.ended-already");
    }
  }

  /** Writes down that the list of a quarter was sent; each addressee once. */
  @Transactional
  public void report(Actor actor, Quarter quarter, PublicationReport.To to, Sending sending) {
    requireWriter(actor);
    new TypedText()
        .needed("so", sending.number(), 100)
        .day("ngay", sending.on(), quarter.last(), today())
        .refuse();
    PublicationReport report =
        new PublicationReport(quarter, to, sending.number(), day(sending.on()));
    if (!store.report(actor, report, now())) {
      throw new Refusal("democracy.refusal.reported-already");
    }
  }

  /** Number and day of a letter. */
  public record Sending(String number, @Nullable LocalDate on) {}

  public PublishedLine byId(UnitId unit, UUID id) {
    return search
        .byId(unit, id)
        .map(this::line)
        .orElseThrow(() -> new NotFound("publication " + id + " of " + unit));
  }

  /** What was decided in the last year and a half, the newest first, without mistakes. */
  public List<PublishedLine> newest(UnitId unit) {
    return lines(unit, today().minusMonths(MONTHS_SHOWN), today());
  }

  /** What was decided in the quarter, the newest first, without mistakes. */
  public List<PublishedLine> of(UnitId unit, Quarter quarter) {
    return lines(unit, quarter.first(), quarter.last());
  }

  public List<PublicationReport> reports(UnitId unit, Quarter quarter) {
    return search.reports(unit, quarter);
  }

  /** The fourteen items, each with the newest publication and what is owed. */
  public List<ItemStanding> standing(UnitId unit) {
    List<PublishedLine> all = lines(unit, law.validFrom(), today());
    List<ItemStanding> standing = new ArrayList<>();
    for (PublicationItem item : law.items()) {
      List<PublishedLine> own = all.stream().filter(line -> line.item().no() == item.no()).toList();
      Optional<PublishedLine> newest = own.stream().findFirst();
      boolean permanent = item.board() == PublicationItem.Board.PERMANENT;
      // Of what must always hang only the newest counts: it replaces the ones before.
      List<PublishedLine> owed =
          (permanent ? own.stream().limit(1) : own.stream())
              .filter(PublishedLine::isOwed)
              .sorted(Comparator.comparing(PublishedLine::due))
              .toList();
      standing.add(new ItemStanding(item, newest, own.size(), owed, permanent && own.isEmpty()));
    }
    return standing;
  }

  /** How many publications of the unit are late today, with items that should hang and do not. */
  public long late(UnitId unit) {
    return standing(unit).stream()
        .mapToLong(item ->
            (item.neverHung() ? 1 : 0) + item.owed().stream().filter(PublishedLine::isLate).count())
        .sum();
  }

  /** What everybody may read on the web, the newest first. */
  public List<PublishedLine> onOwnPage(UnitId unit) {
    return lines(unit, law.validFrom(), today()).stream()
        .filter(line -> line.publication().isOnOwnPage())
        .toList();
  }

  public static boolean mayWrite(Actor actor) {
    return WRITERS.stream().anyMatch(actor::has);
  }

  private List<PublishedLine> lines(UnitId unit, LocalDate from, LocalDate until) {
    return search.between(unit, from, until).stream()
        .filter(one -> one.mistake().isEmpty())
        .map(this::line)
        .toList();
  }

  private PublishedLine line(Publication publication) {
    PublicationItem item = law.item(publication.item());
    LocalDate due = due(publication.unit(), publication.decidedOn());
    return new PublishedLine(
        publication, item, due, Duty.of(item, due, publication.showings(), today()));
  }

  private static void requireWriter(Actor actor) {
    if (!mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
  }

  private static LocalDate day(@Nullable LocalDate checked) {
    if (checked == null) {
      throw new IllegalStateException("a day that was checked");
    }
    return checked;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
