package vn.motcua.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door to the figures beside the law: how a unit kept its own, sooner promises, and how much of
 * what is settled on the spot really was.
 */
@Component
public class Quickness {
  private final PromiseKeptSearch promises;
  private final OnTheSpotSearch spot;
  private final Clock clock;

  Quickness(PromiseKeptSearch promises, OnTheSpotSearch spot, Clock clock) {
    this.promises = promises;
    this.spot = spot;
    this.clock = clock;
  }

  /** Each promise as it went for what was received in the month. */
  public List<PromiseKept> promises(UnitId unit, YearMonth month) {
    return promises.kept(unit, first(month), first(month.plusMonths(1)), clock.instant());
  }

  /** Procedures settled at the Centre itself, as they went for what was received in the month. */
  public List<OnTheSpot> onTheSpot(UnitId unit, YearMonth month) {
    return spot.settled(unit, first(month), first(month.plusMonths(1)));
  }

  /** The same for what was received from one day to another, both included. */
  public List<PromiseKept> promises(UnitId unit, LocalDate from, LocalDate to) {
    return promises.kept(unit, begins(from), begins(to.plusDays(1)), clock.instant());
  }

  /** The same for what was received from one day to another, both included. */
  public List<OnTheSpot> onTheSpot(UnitId unit, LocalDate from, LocalDate to) {
    return spot.settled(unit, begins(from), begins(to.plusDays(1)));
  }

  private static Instant first(YearMonth month) {
    return begins(month.atDay(1));
  }

  private static Instant begins(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay());
  }
}
