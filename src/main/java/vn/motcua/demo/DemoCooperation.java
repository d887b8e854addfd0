package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.database.ShippedData;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Desk;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.OfficeTime;

/**
 * Work with other offices in two chapters, since the days of a unit are received in their order:
 * one before the weeks of work, one after them.
 */
@Configuration(proxyBeanMethods = false)
class DemoCooperation {
  private static final int DAYS = 36;

  private static final class Chapter extends DemoChapter {
    private final Runnable story;

    Chapter(String name, int order, DemoGround ground, Runnable story) {
      super(name, "1", order, ground);
      this.story = story;
    }

    @Override
    void tell() {
      story.run();
    }
  }

  @Bean
  ShippedData demoOthersPast(
      DemoOthers others,
      DemoGround ground,
      Officers officers,
      Desk desk,
      WorkingCalendars calendars,
      Clock clock) {
    return new Chapter(
        "demo-others-past",
        945,
        ground,
        () -> {
          // Where days have been lived already, none can be put before them.
          if (desk.open(DemoStaff.NA_HY, 1).lines().isEmpty()) {
            LocalDate day = OfficeTime.date(clock.instant()).minusDays(DAYS);
            while (!calendars.calendarOf(DemoStaff.NA_HY).isWorkingDay(day)) {
              day = day.minusDays(1);
            }
            others.past(DemoCrew.of(DemoStaff.NA_HY, officers), day, new Random(17));
          }
        });
  }

  @Bean
  ShippedData demoOthersPresent(
      DemoOthers others, DemoGround ground, Officers officers, Clock clock) {
    return new Chapter(
        "demo-others-present",
        952,
        ground,
        () ->
            others.present(
                DemoCrew.of(DemoStaff.NA_HY, officers), clock.instant(), new Random(19)));
  }
}
