package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierEvent;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.TimelineEntry;

/** A new version of the program knows another day off: files in flight are reckoned again. */
@MotCuaTest
class NationalDaysTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 12);

  @Autowired NationalDays days;
  @Autowired TransactionTemplate transaction;
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Histories histories;
  @Autowired CalendarChanges changes;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @AfterEach
  void the_days_as_shipped() {
    transaction.executeWithoutResult(status -> days.load());
  }

  @Test
  void a_day_off_the_new_version_brings_moves_what_is_open_by_an_event_in_somebodys_name() {
    Dossier dossier = received("");
    upgrade();
    Dossier moved = world.found(dossier.id());
    assertThat(DossierWorld.minute(dossier.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 8, 8, 0));
    assertThat(DossierWorld.minute(moved.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 9, 8, 0));
    TimelineEntry told = desk.timeline(moved).getLast();
    assertThat(told.event().kind()).isEqualTo(DossierEvent.Kind.DUE_CHANGED);
    assertThat(told.words()).contains("Lịch nghỉ của cả nước thay đổi");
    assertThat(told.actorName()).isNotBlank();
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void every_unit_served_here_is_reckoned_again() {
    Dossier ours = received("");
    Dossier theirs = received(" (Thanh Nưa)");
    upgrade();
    assertThat(world.found(ours.id()).dueAt()).isAfter(ours.dueAt());
    assertThat(desk.timeline(theirs).getLast().event().kind())
        .isEqualTo(DossierEvent.Kind.DUE_CHANGED);
  }

  @Test
  void the_step_in_hand_moves_with_the_whole() {
    Dossier dossier = world.until(received(""), Stage.APPRAISING);
    Instant before = dossier.standing().stepDueAt();
    upgrade();
    assertThat(world.found(dossier.id()).standing().stepDueAt()).isAfter(before);
  }

  @Test
  void the_same_days_once_more_move_nothing() {
    Dossier dossier = received("");
    transaction.executeWithoutResult(status -> days.load());
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
  }

  @Test
  void a_day_taken_back_by_a_later_version_moves_the_date_back() {
    Dossier dossier = received("");
    upgrade();
    transaction.executeWithoutResult(status -> days.load());
    Dossier back = world.found(dossier.id());
    assertThat(back.dueAt()).isEqualTo(dossier.dueAt());
    assertThat(back.version()).isEqualTo(dossier.version() + 2);
  }

  @Test
  void what_is_received_after_the_upgrade_is_reckoned_with_the_new_days_at_once() {
    upgrade();
    assertThat(DossierWorld.minute(received("").dueAt()))
        .isEqualTo(LocalDateTime.of(2026, 12, 9, 8, 0));
  }

  @Test
  void an_upgrade_that_fails_half_way_moves_nothing() {
    Dossier dossier = received("");
    transaction.executeWithoutResult(status -> {
      days.replace(withOneMore());
      status.setRollbackOnly();
    });
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
    assertThat(world.found(dossier.id()).dueAt()).isEqualTo(dossier.dueAt());
  }

  @Test
  void the_book_of_the_units_own_changes_stays_the_units_own() {
    received("");
    int before = changes.latest(DossierWorld.NA_HY).size();
    upgrade();
    assertThat(changes.latest(DossierWorld.NA_HY)).hasSize(before);
  }

  private void upgrade() {
    transaction.executeWithoutResult(status -> days.replace(withOneMore()));
  }

  private static List<ShippedCalendar.Row> withOneMore() {
    List<ShippedCalendar.Row> more = new ArrayList<>(ShippedCalendar.days());
    more.add(
        new ShippedCalendar.Row(
            new DayRule(DECIDED, DayRule.Kind.COMPENSATORY, "Nghỉ theo quyết định mới"),
            "thử",
            "high"));
    return more;
  }

  private Dossier received(String unit) {
    return intakes.receive(
        world.the("intake" + unit),
        world.intake(world.the("intake" + unit), DossierWorld.DISABILITY, "Lò Văn Thanh"));
  }
}
