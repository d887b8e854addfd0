package vn.motcua.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to how long feedback may take: an administrator adds a row with its first day and its
 * source, never to the loss of whoever sends, measured by the row above; what is under way keeps
 * the row it was received under, and no row is ever changed.
 */
@Component
public class FeedbackClocks {
  private static final int LONGEST_BASIS = 300;

  private final FeedbackRuleStore store;
  private final Units units;
  private final Clock clock;

  FeedbackClocks(FeedbackRuleStore store, Units units, Clock clock) {
    this.store = store;
    this.units = units;
    this.clock = clock;
  }

  /** All rows that can count here, the newest first; those of the own unit before wider ones. */
  public List<FeedbackRule> rules(UnitId unit) {
    return store.all(unit, province(unit));
  }

  /** The row for what the unit receives that day. */
  public FeedbackRule on(UnitId unit, LocalDate day) {
    return store.rule(unit, province(unit), day);
  }

  /** Đặt thời hạn của đơn vị: from today or a later day on, with where it is written. */
  @Transactional
  public void set(Actor actor, FeedbackRule rule) {
    if (!actor.has(Role.ADMINISTRATOR) || !rule.scope().equals(actor.unit().code())) {
      throw new NotFound("clocks of " + rule.scope());
    }
    Map<String, Message> errors = broken(rule);
    if (errors.isEmpty() && !store.add(rule, actor)) {
      errors.put("tuNgay", Message.of("feedback.clocks.error.day-taken"));
    }
    if (!errors.isEmpty()) {
      throw new FeedbackRejected(errors);
    }
  }

  private Map<String, Message> broken(FeedbackRule rule) {
    Map<String, Message> errors = new LinkedHashMap<>();
    LocalDate today = OfficeTime.date(clock.instant());
    if (rule.from().isBefore(today) || rule.from().isAfter(today.plusYears(2))) {
      errors.put("tuNgay", Message.of("feedback.clocks.error.day"));
    }
    within(errors, "traLoi", rule.resolve(), 60);
    within(errors, "tuChoi", rule.refuse(), Math.min(30, Math.max(1, rule.resolve())));
    within(errors, "hoiThem", rule.ask(), Math.min(30, Math.max(1, rule.resolve())));
    within(errors, "congKhai", rule.publish(), 30);
    within(errors, "lenTinh", rule.climb(), 30);
    within(errors, "xemLai", rule.reopen(), 90);
    within(errors, "choBaCon", rule.waiting(), 30);
    above(rule).ifPresent(limit -> requireNoWorse(errors, rule, limit));
    String basis = rule.basis();
    if (basis.length() < 3 || basis.length() > LONGEST_BASIS) {
      errors.put("canCu", Message.of("feedback.clocks.error.basis", LONGEST_BASIS));
    }
    return errors;
  }

  /** The province's row for that day, or the country's: what the unit may only better. */
  private Optional<FeedbackRule> above(FeedbackRule rule) {
    return rules(new UnitId(rule.scope())).stream()
        .filter(one -> !one.scope().equals(rule.scope()) && !one.from().isAfter(rule.from()))
        .findFirst();
  }

  private static void requireNoWorse(
      Map<String, Message> errors, FeedbackRule rule, FeedbackRule limit) {
    noLonger(errors, "tuChoi", rule.refuse(), limit.refuse());
    noLonger(errors, "hoiThem", rule.ask(), limit.ask());
    noLonger(errors, "traLoi", rule.resolve(), limit.resolve());
    noLonger(errors, "congKhai", rule.publish(), limit.publish());
    noLonger(errors, "lenTinh", rule.climb(), limit.climb());
    noLonger(errors, "choBaCon", rule.waiting(), limit.waiting());
    if (rule.reopen() < limit.reopen()) {
      errors.putIfAbsent(
          "xemLai", Message.of("feedback.clocks.error.shorter-than-above", limit.reopen()));
    }
  }

  private static void noLonger(Map<String, Message> errors, String field, int days, int most) {
    if (days > most) {
      errors.putIfAbsent(field, Message.of("feedback.clocks.error.longer-than-above", most));
    }
  }

  private static void within(Map<String, Message> errors, String field, int days, int most) {
    if (days < 1 || days > most) {
      errors.put(field, Message.of("feedback.clocks.error.days", most));
    }
  }

  private Optional<UnitId> province(UnitId unit) {
    return units.find(unit).map(Unit::province);
  }
}
