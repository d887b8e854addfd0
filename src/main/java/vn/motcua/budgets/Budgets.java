package vn.motcua.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the money of the movement: read by a unit and its province, written by whose it is.
 */
@Component
public class Budgets {
  private static final int LONGEST_PAPER = 200;
  private static final int LONGEST_WORDS = 2_000;

  private final BudgetStore store;
  private final BudgetSearch search;
  private final Units units;
  private final Clock clock;

  Budgets(BudgetStore store, BudgetSearch search, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /**
   * An amount as it was typed.
   *
   * @param seen how many entries the line had when the form was made
   */
  public record Entered(
      int seen,
      Optional<Kind> kind,
      String amount,
      @Nullable LocalDate day,
      String paper,
      String words) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person writes the budget of the own unit. */
  public static boolean mayWrite(Actor actor) {
    return actor.has(actor.unit().isProvince() ? Role.STEERING : Role.LEADER);
  }

  /** The years something is known of, this year first among them. */
  public List<Integer> years(Actor actor) {
    List<Integer> years = new ArrayList<>(search.years(readable(actor)));
    if (!years.contains(today().getYear())) {
      years.add(today().getYear());
    }
    return years.stream().sorted((one, other) -> Integer.compare(other, one)).toList();
  }

  /** The lines of the own unit; for a province those of its communes, too. */
  public BudgetTable table(Actor actor, int year) {
    return new BudgetTable(search.lines(readable(actor), year, null));
  }

  /** A line of the own unit or of a commune of the own province; any other is the 404 page. */
  public BudgetLine line(Actor actor, UnitId unit, UUID id) {
    return search.lines(readable(actor), null, id).stream()
        .filter(line -> line.unit().equals(unit))
        .findFirst()
        .orElseThrow(() -> new NotFound("budget line " + id));
  }

  public List<BudgetEntry> entries(BudgetLine line) {
    return search.entries(line);
  }

  /** Every entry of these lines, by the id of its line, the first first. */
  public Map<UUID, List<BudgetEntry>> entries(BudgetTable table) {
    return search.entries(table.lines());
  }

  private List<UnitId> readable(Actor actor) {
    List<UnitId> readable = new ArrayList<>(List.of(actor.unit()));
    if (actor.unit().isProvince()) {
      units.served().stream()
          .filter(unit -> actor.unit().equals(unit.province()))
          .map(Unit::id)
          .forEach(readable::add);
    }
    return readable;
  }

  /** Opens a line of the own unit; the same form sent again opens nothing. */
  @Transactional
  public void open(Actor actor, LineDraft draft) {
    if (!mayWrite(actor)) {
      throw new NotFound("budget of another");
    }
    Map<String, Message> errors = new LinkedHashMap<>(draft.errors(today().getYear()));
    BudgetRejected.unless(errors);
    if (!store.open(actor, draft, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      errors.put("hangMuc", Message.of("budgets.error.twice", draft.item(), draft.place()));
      BudgetRejected.unless(errors);
    }
  }

  public boolean mayEnter(Actor actor, BudgetLine line) {
    return mayWrite(actor) && line.unit().equals(actor.unit());
  }

  /** Writes an amount. What was approved or spent names its paper; a smaller sum says why. */
  @Transactional
  public void enter(Actor actor, BudgetLine line, Entered entered) {
    if (!mayEnter(actor, line)) {
      throw new NotFound("budget of another");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<Long> amount = Dong.of(entered.amount());
    if (entered.kind().isEmpty()) {
      errors.put("loai", Message.of("budgets.error.kind"));
    }
    if (amount.isEmpty()) {
      errors.put("soTien", Message.of("budgets.error.amount", entered.amount()));
    }
    if (entered.day() == null || entered.day().isAfter(today())) {
      errors.put("ngay", Message.of("budgets.error.day"));
    }
    if (entered.paper().length() > LONGEST_PAPER || entered.words().length() > LONGEST_WORDS) {
      errors.put("giayTo", Message.of("budgets.error.long", LONGEST_PAPER, LONGEST_WORDS));
    }
    if (entered.kind().filter(kind -> kind != Kind.PLANNED).isPresent()
        && entered.paper().isBlank()) {
      errors.put("giayTo", Message.of("budgets.error.paper"));
    }
    amount.ifPresent(dong -> check(errors, line, entered, dong));
    BudgetRejected.unless(errors);
    BudgetStore.Said said =
        new BudgetStore.Said(
            entered.kind().orElseThrow(),
            amount.orElseThrow(),
            java.util.Objects.requireNonNull(entered.day()),
            entered.paper(),
            entered.words());
    boolean first = entered.seen() == line.entries();
    if (!first
        || !store.enter(
            actor,
            line,
            line.entries() + 1,
            said,
            clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("budgets.refusal.overtaken");
    }
  }

  private static void check(
      Map<String, Message> errors, BudgetLine line, Entered entered, long dong) {
    boolean spent = entered.kind().filter(Kind.SPENT::equals).isPresent();
    if (!spent && dong < 0) {
      errors.put("soTien", Message.of("budgets.error.negative"));
    }
    if (spent && dong == 0) {
      errors.put("soTien", Message.of("budgets.error.zero"));
    }
    if (spent && dong < 0 && entered.words().isBlank()) {
      errors.put("viSao", Message.of("budgets.error.why"));
    }
    Long before = line.money().spent();
    if (spent && dong < 0 && (before == null ? 0 : before) + dong < 0) {
      errors.put(
          "soTien", Message.of("budgets.error.below", Dong.text(before == null ? 0 : before)));
    }
  }
}
