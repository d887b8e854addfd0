package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Four weeks of dossiers in all stages, lived through the same doors as real work. */
@Component
class DemoWork extends DemoChapter {
  private static final int DAYS = 28;
  private static final LocalTime OPENS = LocalTime.of(7, 30);

  private final DemoOffers offers;
  private final DemoLife life;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Attendance attendance;
  private final DemoRatings ratings;
  private final Clock clock;
  private List<Dossier> over = List.of();

  DemoWork(
      DemoOffers offers,
      DemoLife life,
      Officers officers,
      WorkingCalendars calendars,
      DemoGround ground,
      Attendance attendance,
      DemoRatings ratings,
      Clock clock) {
    super("demo-work", "1", 950, ground);
    this.offers = offers;
    this.life = life;
    this.officers = officers;
    this.calendars = calendars;
    this.attendance = attendance;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  void tell() {
    List<Dossier> ended = new ArrayList<>();
    for (UnitId unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      Random chance = new Random(7 + Integer.parseInt(unit.code()));
      DemoCrew crew = DemoCrew.of(unit, officers);
      List<String> codes = offers.open(crew.administrator());
      LocalDate today = OfficeTime.date(clock.instant());
      for (int back = DAYS; back >= 0; back--) {
        LocalDate day = today.minusDays(back);
        if (calendars.calendarOf(unit).isWorkingDay(day)) {
          if (back > 0) {
            everybodyMarksIn(crew, OfficeTime.instant(day.atTime(OPENS)));
          }
          ended.addAll(life.day(crew, codes, day, 3 + chance.nextInt(4), clock.instant(), chance));
        }
      }
    }
    over = List.copyOf(ended);
  }

  /** A way to rate is not used in the transaction that handed it out. */
  @Override
  public void afterwards() {
    ratings.of(over);
    over = List.of();
  }

  /** Of today nobody has said anything yet: that is for whoever tries the program. */
  private void everybodyMarksIn(DemoCrew crew, Instant at) {
    OfficeClock.at(
        at, () -> crew.present(at).forEach(actor -> attendance.markIn(actor, actor.officer())));
  }
}
