package vn.motcua.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The day's takings: what the books say, and what was in the box when it was counted. */
@Component
public class Takings {
  private static final long MOST = 1_000_000_000;
  private static final int LONGEST_WORDS = 500;

  private final DaySearch search;
  private final CashCountStore counts;
  private final Clock clock;

  Takings(DaySearch search, CashCountStore counts, Clock clock) {
    this.search = search;
    this.counts = counts;
    this.clock = clock;
  }

  public DayTotals totals(UnitId unit, LocalDate day) {
    return search.totals(unit, day);
  }

  /** Every count of the day, the first first. */
  public List<CashCount> counts(UnitId unit, LocalDate day) {
    return counts.ofDay(unit, day);
  }

  /**
   * Writes down what was counted; a difference needs words. A later count is a second line.
   *
   * @throws CertificationRejected when the amount is impossible or a difference is not explained
   */
  @Transactional
  public void count(Actor actor, LocalDate day, long counted, String typed) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("certification.refusal.not-intake");
    }
    String words = typed.strip();
    long expected = totals(actor.unit(), day).cash();
    Map<String, Message> errors = new LinkedHashMap<>();
    if (counted < 0 || counted > MOST) {
      errors.put("dem", Message.of("certification.error.counted"));
    } else if (counted != expected && words.isEmpty()) {
      errors.put("loi", Message.of("certification.error.difference"));
    }
    if (words.length() > LONGEST_WORDS) {
      errors.put("loi", Message.of("certification.error.too-long", LONGEST_WORDS, words.length()));
    } else if (words.chars().anyMatch(Character::isISOControl)) {
      errors.put("loi", Message.of("certification.error.control"));
    }
    if (day.isAfter(OfficeTime.date(clock.instant()))) {
      errors.put("ngay", Message.of("certification.error.future"));
    }
    if (!errors.isEmpty()) {
      throw new CertificationRejected(errors);
    }
    counts.insert(actor, day, expected, counted, words, clock.instant());
  }
}
