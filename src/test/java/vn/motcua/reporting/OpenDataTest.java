package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDataTest {
  private static FieldLine field(String group, int received, int early, int late) {
    return new FieldLine(
        group,
        "tên " + group,
        new MonthCount(
            received,
            0,
            new Finished(early, 0, late),
            0,
            new MonthCount.GivenUp(0, 0, 0),
            new MonthCount.Refusals(0, 0),
            new MonthCount.Outside(0, 0),
            0));
  }

  @Test
  void a_field_with_many_dossiers_is_named() {
    FieldLine civil = field("HO_TICH", 40, 30, 2);
    assertThat(OpenData.published(List.of(civil))).containsExactly(civil);
  }

  @Test
  void fields_with_few_dossiers_lose_their_names_together() {
    List<FieldLine> published =
        OpenData.published(
            List.of(field("HO_TICH", 40, 30, 2), field("BAO_TRO", 1, 0, 1), field("DAT", 4, 2, 0)));
    assertThat(published).extracting(FieldLine::group).containsExactly("HO_TICH", "KHAC");
    assertThat(published.getLast().name()).isEmpty();
    assertThat(published.getLast().count().received()).isEqualTo(5);
    assertThat(published.getLast().count().finished()).isEqualTo(new Finished(2, 0, 1));
  }

  @Test
  void what_is_published_adds_up_to_the_month() {
    List<FieldLine> fields =
        List.of(field("A", 4, 1, 3), field("B", 5, 5, 0), field("C", 6, 0, 6), field("D", 1, 1, 0));
    MonthCount all = MonthCount.sum(fields.stream().map(FieldLine::count).toList());
    assertThat(MonthCount.sum(OpenData.published(fields).stream().map(FieldLine::count).toList()))
        .isEqualTo(all);
  }

  @Test
  void many_results_of_dossiers_received_earlier_make_a_field_large_too() {
    FieldLine finishedOnly = field("HO_TICH", 0, 7, 0);
    assertThat(OpenData.published(List.of(finishedOnly))).containsExactly(finishedOnly);
  }

  @Test
  void a_month_without_anything_publishes_nothing() {
    assertThat(OpenData.published(List.of())).isEmpty();
    assertThat(OpenData.published(List.of(field("A", 0, 0, 0)))).isEmpty();
  }

  @Test
  void a_field_in_which_nobody_was_let_in_is_published_among_the_small_ones() {
    FieldLine closedDoor =
        new FieldLine(
            "DAT",
            "Đất đai",
            new MonthCount(
                0,
                0,
                Finished.NONE,
                0,
                new MonthCount.GivenUp(0, 0, 0),
                new MonthCount.Refusals(0, 2),
                new MonthCount.Outside(0, 0),
                0));
    List<FieldLine> published = OpenData.published(List.of(closedDoor));
    assertThat(published).extracting(FieldLine::group).containsExactly(FieldLine.OTHERS);
    assertThat(published.getFirst().count().refusals().toReceive()).isEqualTo(2);
  }
}
