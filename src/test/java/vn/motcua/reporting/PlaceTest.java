package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reporting.Place.Need.GROWING;
import static vn.motcua.reporting.Place.Need.OVERDUE;
import static vn.motcua.reporting.Place.Need.SLOWER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;

/** A commune needs help beside its own past, never because another one does better. */
class PlaceTest {
  private static final Unit UNIT =
      new Unit(new UnitId("03169"), "Nà Hỳ", "Xã Nà Hỳ", "xã", null, "", "");

  @Test
  void a_commune_that_goes_on_as_before_needs_nothing() {
    assertThat(place(0, weeks(10, 1, 10), weeks(10, 1, 10)).needs()).isEmpty();
  }

  @Test
  void overdue_dossiers_are_told_first() {
    assertThat(place(2, weeks(10, 0, 10), weeks(10, 5, 10)).needs())
        .containsExactly(OVERDUE, SLOWER);
  }

  @Test
  void one_late_among_few_finished_says_nothing() {
    assertThat(place(0, weeks(0, 0, 0), weeks(1, 1, 1)).needs()).isEmpty();
  }

  @Test
  void the_same_share_of_more_dossiers_is_no_decline() {
    assertThat(place(0, weeks(10, 2, 10), weeks(20, 4, 20)).needs()).isEmpty();
  }

  @Test
  void a_commune_that_was_worse_before_gets_no_reproach() {
    assertThat(place(0, weeks(10, 8, 10), weeks(10, 2, 10)).needs()).isEmpty();
  }

  @Test
  void more_coming_in_than_is_finished_is_told() {
    assertThat(place(0, weeks(10, 0, 10), weeks(10, 0, 13)).needs()).containsExactly(GROWING);
    assertThat(place(0, weeks(10, 0, 10), weeks(8, 0, 10)).needs()).isEmpty();
  }

  @Test
  void a_new_commune_with_two_weeks_has_nothing_before() {
    Place young = new Place(UNIT, TodayCount.NONE, weeks(5, 1, 5).subList(0, 2), 0, List.of());
    assertThat(young.recent().total()).isEqualTo(10);
    assertThat(young.before()).isEqualTo(Finished.NONE);
    assertThat(young.needs()).isEmpty();
  }

  @Test
  void a_commune_whose_sums_do_not_balance_needs_help_before_any_figure_of_it_is_read() {
    Place odd =
        new Place(
            UNIT,
            new TodayCount(0, 3, 0, 3, 0, 0),
            weeks(5, 1, 5),
            2,
            List.of(new LateStep("APPRAISING", 3, 2)));
    assertThat(odd.needs()).startsWith(Place.Need.UNBALANCED, Place.Need.OVERDUE);
    assertThat(odd.lateAt().getFirst().stage()).isEqualTo("APPRAISING");
  }

  private static Place place(int overdue, List<WeekLine> before, List<WeekLine> recent) {
    return new Place(
        UNIT,
        new TodayCount(0, overdue, 0, overdue, 0, 0),
        java.util.stream.Stream.concat(before.stream(), recent.stream()).toList(),
        0,
        List.of());
  }

  /** Four weeks alike: so many finished, so many of them late, so many received. */
  private static List<WeekLine> weeks(int finished, int late, int received) {
    return IntStream.range(0, Place.RECENT)
        .mapToObj(i ->
            new WeekLine(
                LocalDate.of(2026, 10, 5).plusWeeks(i),
                received,
                new Finished(finished - late, 0, late)))
        .toList();
  }
}
