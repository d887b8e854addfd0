package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.democracy.Duty.State;

/** What the law asks of a publication, day by day. */
class DutyTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 9);
  private static final LocalDate HUNG = LocalDate.of(2026, 11, 5);
  private final GrassrootsLaw law = new GrassrootsLaw();

  static Showing showing(Means means, String from, String lastOn, boolean mistake) {
    Optional<Showing.Ending> ending =
        lastOn.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Showing.Ending(
                    LocalDate.parse(lastOn), mistake, "", "Cà Thị Nguyệt", Instant.EPOCH));
    return new Showing(
        UUID.randomUUID(),
        means,
        "Bảng tin",
        false,
        LocalDate.parse(from),
        "Cà Thị Nguyệt",
        "",
        "Cà Thị Nguyệt",
        Instant.EPOCH,
        ending);
  }

  private Duty duty(int item, Means means, LocalDate today, Showing... showings) {
    return Duty.of(law.item(item), DUE, List.of(showings), today).stream()
        .filter(one -> one.means() == means)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_law_has_fourteen_items_two_that_always_hang_and_six_that_are_read_out() {
    assertThat(law.items())
        .extracting(PublicationItem::no)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
    assertThat(law.items())
        .filteredOn(item -> item.board() == PublicationItem.Board.PERMANENT)
        .extracting(PublicationItem::no)
        .containsExactly(4, 13);
    assertThat(law.items())
        .filteredOn(item -> item.loudspeakerDays() == 3)
        .extracting(PublicationItem::no)
        .containsExactly(7, 8, 9, 10, 11, 12);
    assertThat(law.items())
        .filteredOn(item -> item.loudspeakerDays() == 0)
        .extracting(PublicationItem::no)
        .containsExactly(1, 2, 3, 4, 5, 6, 13, 14);
    assertThat(law.items())
        .filteredOn(item -> item.board() == PublicationItem.Board.NONE)
        .extracting(PublicationItem::no)
        .containsExactly(14);
    assertThat(law.items()).allMatch(PublicationItem::website);
    assertThat(law.publishWithin()).isEqualTo(5);
    assertThat(law.validFrom()).isEqualTo("2023-07-01");
    assertThat(law.source()).contains("10/2022/QH15");
  }

  @Test
  void the_budget_hangs_at_both_boards_and_on_the_web_and_is_not_read_out() {
    assertThat(Duty.of(law.item(2), DUE, List.of(), DUE))
        .extracting(Duty::means)
        .containsExactly(Means.BOARD_OFFICE, Means.BOARD_VILLAGE, Means.WEBSITE);
  }

  @Test
  void a_list_for_relief_is_read_out_as_well() {
    assertThat(Duty.of(law.item(8), DUE, List.of(), DUE))
        .extracting(Duty::means)
        .containsExactly(Means.BOARD_OFFICE, Means.BOARD_VILLAGE, Means.LOUDSPEAKER, Means.WEBSITE);
  }

  @Test
  void other_matters_of_item_fourteen_must_be_shown_somewhere() {
    assertThat(Duty.of(law.item(14), DUE, List.of(), DUE))
        .extracting(Duty::means)
        .containsExactly(Means.OTHER);
    assertThat(
            Duty.of(
                law.item(14), DUE, List.of(showing(Means.LETTER, "2026-11-05", "", false)), DUE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-05, TO_DO", "2026-11-09, TO_DO", "2026-11-10, LATE", "2027-11-10, LATE"})
  void what_is_not_begun_is_late_only_after_its_last_day(LocalDate today, State state) {
    Duty duty = duty(1, Means.BOARD_OFFICE, today);
    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.day()).isEqualTo(DUE);
    assertThat(duty.startedLate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-05, RUNNING",
    "2026-12-04, RUNNING",
    "2026-12-05, MET", // hung on the fifth, the thirty-first day
    "2027-01-01, MET"
  })
  void a_board_carries_it_for_thirty_days(LocalDate today, State state) {
    Duty duty =
        duty(1, Means.BOARD_OFFICE, today, showing(Means.BOARD_OFFICE, "2026-11-05", "", false));
    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.day()).isEqualTo("2026-12-05");
  }

  @ParameterizedTest
  @CsvSource({"2026-12-04, SHORT", "2026-12-05, MET", "2026-12-20, MET", "2026-11-05, SHORT"})
  void taken_down_on_the_thirtieth_day_is_too_soon(String lastOn, State state) {
    assertThat(
            duty(
                    1,
                    Means.BOARD_VILLAGE,
                    LocalDate.of(2027, 1, 1),
                    showing(Means.BOARD_VILLAGE, "2026-11-05", lastOn, false))
                .state())
        .isEqualTo(state);
  }

  @Test
  void two_halves_of_fifteen_days_are_not_thirty_in_a_row() {
    Showing first = showing(Means.BOARD_OFFICE, "2026-11-05", "2026-11-20", false);
    Showing second = showing(Means.BOARD_OFFICE, "2026-11-25", "2026-12-10", false);
    assertThat(duty(1, Means.BOARD_OFFICE, LocalDate.of(2027, 1, 1), first, second).state())
        .isEqualTo(State.SHORT);
    Showing again = showing(Means.BOARD_OFFICE, "2026-12-11", "", false);
    Duty hung = duty(1, Means.BOARD_OFFICE, LocalDate.of(2027, 1, 1), first, second, again);
    assertThat(hung.state()).isEqualTo(State.RUNNING);
    assertThat(hung.day()).isEqualTo("2027-01-10");
    assertThat(duty(1, Means.BOARD_OFFICE, LocalDate.of(2027, 1, 10), first, second, again).state())
        .isEqualTo(State.MET);
  }

  @Test
  void a_board_in_the_village_does_not_stand_for_the_board_of_the_office() {
    Showing village = showing(Means.BOARD_VILLAGE, "2026-11-05", "", false);
    assertThat(duty(1, Means.BOARD_OFFICE, HUNG, village).state()).isEqualTo(State.TO_DO);
    assertThat(duty(1, Means.BOARD_VILLAGE, HUNG, village).state()).isEqualTo(State.RUNNING);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-05, SHORT", "2026-11-06, SHORT", "2026-11-07, MET", "2026-11-08, MET"})
  void it_is_read_out_three_days_running(String lastOn, State state) {
    assertThat(
            duty(
                    7,
                    Means.LOUDSPEAKER,
                    LocalDate.of(2026, 11, 20),
                    showing(Means.LOUDSPEAKER, "2026-11-05", lastOn, false))
                .state())
        .isEqualTo(state);
  }

  @Test
  void once_on_the_web_is_enough() {
    assertThat(
            duty(1, Means.WEBSITE, HUNG, showing(Means.WEBSITE, "2026-11-05", "", false)).state())
        .isEqualTo(State.MET);
  }

  @Test
  void what_begins_after_its_last_day_stays_marked_as_late_even_when_it_is_met() {
    Showing late = showing(Means.BOARD_OFFICE, "2026-11-10", "", false);
    Duty duty = duty(1, Means.BOARD_OFFICE, LocalDate.of(2027, 2, 1), late);
    assertThat(duty.state()).isEqualTo(State.MET);
    assertThat(duty.startedLate()).isTrue();
    assertThat(
            duty(
                    1,
                    Means.BOARD_OFFICE,
                    LocalDate.of(2027, 2, 1),
                    showing(Means.BOARD_OFFICE, "2026-11-09", "", false))
                .startedLate())
        .isFalse();
  }

  @Test
  void what_must_always_hang_is_owed_again_the_day_it_is_taken_down() {
    Showing hangs = showing(Means.BOARD_OFFICE, "2026-11-05", "", false);
    assertThat(duty(13, Means.BOARD_OFFICE, LocalDate.of(2030, 1, 1), hangs).state())
        .isEqualTo(State.STANDING);
    Showing down = showing(Means.BOARD_OFFICE, "2026-11-05", "2029-01-01", false);
    Duty owed = duty(13, Means.BOARD_OFFICE, LocalDate.of(2030, 1, 1), down);
    assertThat(owed.state()).isEqualTo(State.SHORT);
    assertThat(owed.state().isOwed()).isTrue();
    assertThat(duty(13, Means.BOARD_OFFICE, LocalDate.of(2030, 1, 1), down, hangs).state())
        .isEqualTo(State.STANDING);
  }

  @Test
  void a_line_entered_by_mistake_counts_for_nothing() {
    Showing never = showing(Means.BOARD_OFFICE, "2026-11-05", "2027-11-05", true);
    assertThat(duty(1, Means.BOARD_OFFICE, LocalDate.of(2028, 1, 1), never).state())
        .isEqualTo(State.LATE);
    assertThat(duty(4, Means.BOARD_OFFICE, LocalDate.of(2028, 1, 1), never).state())
        .isEqualTo(State.LATE);
  }

  @Test
  void whatever_was_noted_the_states_hold_together() {
    Random chance = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      PublicationItem item = law.item(1 + chance.nextInt(14));
      LocalDate today = DUE.plusDays(chance.nextInt(200) - 20L);
      List<Showing> showings = new ArrayList<>();
      for (int n = chance.nextInt(5); n > 0; n--) {
        LocalDate from = HUNG.plusDays(chance.nextInt(60));
        String last = chance.nextBoolean() ? "" : from.plusDays(chance.nextInt(60)).toString();
        Means means = Means.values()[chance.nextInt(4)];
        showings.add(showing(means, from.toString(), last, chance.nextInt(5) == 0));
      }
      List<Duty> duties = Duty.of(item, DUE, showings, today);
      assertThat(duties).extracting(Duty::means).doesNotHaveDuplicates();
      for (Duty duty : duties) {
        boolean shown =
            showings.stream().anyMatch(one -> one.means() == duty.means() && one.counts());
        boolean never = duty.state() == State.TO_DO || duty.state() == State.LATE;
        assertThat(never).as("%s of %s", duty, showings).isNotEqualTo(shown);
        if (duty.state() == State.LATE) {
          assertThat(today).isAfter(DUE);
        }
        if (duty.state() == State.RUNNING) {
          assertThat(duty.day()).as("%s of %s on %s", duty, showings, today).isAfter(today);
        }
        if (duty.state() == State.MET) {
          assertThat(duty.day()).isBeforeOrEqualTo(longest(showings, duty.means(), today));
        }
      }
      List<Showing> shuffled = new ArrayList<>(showings);
      java.util.Collections.shuffle(shuffled, chance);
      assertThat(Duty.of(item, DUE, shuffled, today))
          .as("the order they were noted in says nothing")
          .isEqualTo(duties);
    }
  }

  private static LocalDate longest(List<Showing> showings, Means means, LocalDate today) {
    return showings.stream()
        .filter(one -> one.means() == means && one.counts())
        .map(one -> one.ending().map(Showing.Ending::lastOn).orElse(today))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
