package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.spi.OwnReminders.Reminder;
import vn.motcua.shared.Actor;

/** The other side is told too: whoever holds a dossier whose date a decision moved. */
@MotCuaTest
class MovedDatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

  @Autowired TellingWorld news;
  @Autowired MovedDates moved;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @AfterEach
  void the_day_is_a_working_day_again() {
    clock.set("2026-11-02T08:00");
    news.workAfterAll(DAY);
  }

  @Test
  void the_holder_is_reminded_with_the_new_date_and_nobody_else() {
    Dossier dossier = news.appraising("");
    news.dayOff(DAY);
    news.fold();
    Reminder line = of("appraiser", dossier).getFirst();
    assertThat(line.what().key()).isEqualTo("telling.reminder.moved");
    assertThat(line.at()).isEqualTo(world.found(dossier.id()).dueAt()).isAfter(dossier.dueAt());
    assertThat(line.person()).isEqualTo("Vàng Thị Pà");
    assertThat(line.href()).endsWith(dossier.id().toString());
    assertThat(of("second appraiser", dossier)).isEmpty();
    assertThat(of("intake", dossier)).isEmpty();
    assertThat(of("appraiser (Thanh Nưa)", dossier)).isEmpty();
  }

  @Test
  void it_goes_with_the_dossier_to_the_next_holder_and_ends_with_the_result() {
    Dossier dossier = news.appraising("");
    news.dayOff(DAY);
    news.fold();
    Dossier reviewing = world.next(world.found(dossier.id()));
    assertThat(of("appraiser", dossier)).isEmpty();
    assertThat(of("head", dossier)).hasSize(1);
    world.until(reviewing, Stage.READY);
    assertThat(of("intake", dossier)).isEmpty();
  }

  @Test
  void two_decisions_are_one_line_and_after_a_week_it_is_no_news() {
    Dossier dossier = news.appraising("");
    news.dayOff(DAY);
    news.workAfterAll(DAY);
    news.dayOff(DAY);
    news.fold();
    assertThat(of("appraiser", dossier)).hasSize(1);
    clock.set("2026-11-09T08:01");
    assertThat(of("appraiser", dossier)).isEmpty();
  }

  private List<Reminder> of(String who, Dossier dossier) {
    Actor actor = world.the(who);
    return moved.of(actor).stream().filter(line -> line.code().equals(dossier.code())).toList();
  }
}
