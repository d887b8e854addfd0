package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.MotCuaTest;
import vn.motcua.democracy.Duty.State;
import vn.motcua.organisation.People;
import vn.motcua.shared.Refusal;

/** What a commune publishes, from the decision to the report of the quarter. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosuresTest extends PublishedThings {
  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2026-11-09", // a Monday: Tuesday is the first of five working days
    "2026-11-06, 2026-11-13", // a Friday
    "2026-11-07, 2026-11-13", // a Saturday counts like the Friday before
    "2026-11-08, 2026-11-13", // and a Sunday
    "2026-11-20, 2026-11-30", // 24/11 is a holiday and the 27th is its fourth day
    "2026-08-28, 2026-09-09" // 31/8 to 2/9 are off in 2026
  })
  void it_is_due_five_working_days_after_the_decision(LocalDate decided, LocalDate due) {
    assertThat(publications.due(People.NA_HY, decided)).isEqualTo(due);
  }

  @Test
  void a_budget_is_entered_hung_and_taken_down_after_its_thirty_days() {
    UUID id = world.entered(2, "Dự toán ngân sách năm 2027", "2026-11-05");
    assertThat(line(id).due()).isEqualTo("2026-11-12");
    assertThat(line(id).isOwed()).isTrue();
    assertThat(line(id).isLate()).isFalse();
    publications.show(world.clerk(), id, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06"));
    publications.show(world.clerk(), id, DemocracyWorld.at(Means.BOARD_VILLAGE, "2026-11-09"));
    publications.show(world.clerk(), id, DemocracyWorld.onOwnPage("2026-11-09"));
    assertThat(line(id).isOwed()).isFalse();
    assertThat(state(id, Means.BOARD_OFFICE)).isEqualTo(State.RUNNING);

    clock.set("2026-12-08T09:00");
    Showing office = line(id).publication().showings().getFirst();
    publications.end(world.clerk(), id, office.id(), LocalDate.of(2026, 12, 6), false, "Nhầm");
    assertThat(state(id, Means.BOARD_OFFICE)).isEqualTo(State.MET);
    assertThat(state(id, Means.BOARD_VILLAGE)).isEqualTo(State.RUNNING);
    assertThatThrownBy(() ->
            publications.end(
                world.clerk(), id, office.id(), LocalDate.of(2026, 12, 7), false, "Nhầm"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ended-already");
  }

  @Test
  void nobody_hung_it_and_the_fourteen_items_say_so() {
    long before = publications.late(People.NA_HY);
    UUID id = world.entered(7, "Danh sách xét hỗ trợ nhà ở", "2026-11-02");
    ItemStanding seven =
        publications.standing(People.NA_HY).stream()
            .filter(one -> one.item().no() == 7)
            .findFirst()
            .orElseThrow();
    assertThat(seven.isLate()).isTrue();
    assertThat(seven.owed()).extracting(one -> one.publication().id()).contains(id);
    assertThat(state(id, Means.LOUDSPEAKER)).isEqualTo(State.LATE);
    assertThat(publications.late(People.NA_HY)).isEqualTo(before + 1);
  }

  @Test
  void a_new_unit_is_late_with_the_two_items_that_must_always_hang_and_nothing_else() {
    List<ItemStanding> standing = publications.standing(People.THANH_NUA);
    assertThat(standing).hasSize(14);
    assertThat(standing)
        .filteredOn(ItemStanding::isLate)
        .extracting(one -> one.item().no())
        .containsExactly(4, 13);
    assertThat(publications.late(People.THANH_NUA)).isEqualTo(2);
  }

  @Test
  void a_new_list_of_procedures_replaces_the_old_one() {
    UUID old = world.entered(13, "Danh mục thủ tục 2025", "2025-11-03");
    UUID now = world.entered(13, "Danh mục thủ tục 2026", "2026-11-04");
    for (Means means : List.of(Means.BOARD_OFFICE, Means.BOARD_VILLAGE, Means.WEBSITE)) {
      publications.show(world.clerk(), now, DemocracyWorld.at(means, "2026-11-05"));
    }
    ItemStanding thirteen = publications.standing(People.NA_HY).get(12);
    assertThat(line(old).isOwed()).isTrue();
    assertThat(thirteen.owed()).isEmpty();
    assertThat(thirteen.isLate()).isFalse();
  }

  @Test
  void sent_twice_it_is_entered_once() {
    Disclosures.Draft draft = DemocracyWorld.draft(1, "Kế hoạch năm 2027", "2026-11-05");
    UUID first = publications.enter(world.clerk(), draft);
    UUID again = publications.enter(world.clerk(), draft);
    assertThat(again).isEqualTo(first);
    assertThat(publications.newest(People.NA_HY))
        .filteredOn(one -> one.publication().title().equals("Kế hoạch năm 2027"))
        .hasSize(1);
    publications.show(world.clerk(), first, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06"));
    assertThatThrownBy(() ->
            publications.show(
                world.clerk(), first, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("shown-already");
    assertThat(line(first).publication().showings()).hasSize(1);
  }

  @Test
  void only_what_was_put_on_the_public_page_is_on_it_and_goes_when_it_is_taken_down() {
    UUID hidden = world.entered(9, "Danh sách tuyển quân", "2026-11-05");
    UUID open = world.entered(9, "Tiêu chuẩn tuyển quân", "2026-11-05");
    publications.show(world.clerk(), open, DemocracyWorld.onOwnPage("2026-11-06"));
    assertThat(publications.onOwnPage(People.NA_HY))
        .extracting(one -> one.publication().id())
        .contains(open)
        .doesNotContain(hidden);
    UUID showing = line(open).publication().showings().getFirst().id();
    publications.end(world.clerk(), open, showing, LocalDate.of(2026, 11, 10), false, "Nhầm");
    assertThat(publications.onOwnPage(People.NA_HY))
        .extracting(one -> one.publication().id())
        .doesNotContain(open);
  }

  @Test
  void without_words_there_is_nothing_to_put_on_the_public_page() {
    Disclosures.Draft bare =
        new Disclosures.Draft(UUID.randomUUID(), 9, "", "Danh sách", "", LocalDate.of(2026, 11, 5));
    UUID id = publications.enter(world.clerk(), bare);
    assertThat(
            errors(
                () -> publications.show(world.clerk(), id, DemocracyWorld.onOwnPage("2026-11-06"))))
        .containsOnlyKeys("cach");
  }

  @Test
  void what_was_struck_out_wrongly_is_due_again_and_both_words_stay() {
    UUID id = world.entered(3, "Rút để khỏi trễ", "2026-11-03");
    assertThatThrownBy(() -> publications.comesBack(world.clerk(), id, "x"))
        .as("it was never struck out")
        .isInstanceOf(Refusal.class);
    publications.mistaken(world.clerk(), id, "Ghi nhầm");
    assertThat(line(id).isOwed()).isFalse();
    assertThat(errors(() -> publications.comesBack(world.clerk(), id, " ")))
        .containsOnlyKeys("lyDoVe");
    publications.comesBack(world.clerk(), id, "Đúng là của xã");
    assertThat(line(id).isOwed()).isTrue();
    Publication one = line(id).publication();
    assertThat(one.mistake()).isEmpty();
    assertThat(one.struck().orElseThrow().reason()).isEqualTo("Ghi nhầm");
    assertThat(one.back().orElseThrow().by()).isEqualTo(world.clerk().name());
    assertThat(publications.struckOut(People.NA_HY)).noneMatch(gone -> gone.id().equals(id));
    assertThatThrownBy(() -> publications.comesBack(world.clerk(), id, "nữa"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_should_not_have_been_published_is_taken_back_with_a_reason_and_is_due_again() {
    UUID id = world.entered(3, "Danh sách lộ tên", "2026-11-03");
    publications.show(world.clerk(), id, DemocracyWorld.onOwnPage("2026-11-06"));
    Showing shown = line(id).publication().showings().getFirst();
    assertThat(
            errors(() ->
                publications.end(
                    world.clerk(), id, shown.id(), LocalDate.of(2026, 11, 6), true, " ")))
        .containsOnlyKeys("viSaoRut");
    publications.end(
        world.clerk(), id, shown.id(), LocalDate.of(2026, 11, 6), true, "Có tên người dân");
    assertThat(line(id).publication().isOnOwnPage()).isFalse();
    assertThat(line(id).isOwed()).as("it has to be made known properly").isTrue();
    Showing taken = line(id).publication().showings().getFirst();
    assertThat(taken.ending().orElseThrow().reason()).isEqualTo("Có tên người dân");
  }

  @Test
  void a_mistake_stays_to_be_seen_and_counts_no_more() {
    UUID id = world.entered(3, "Nhầm đơn vị", "2026-11-03");
    publications.show(world.clerk(), id, DemocracyWorld.onOwnPage("2026-11-06"));
    publications.mistaken(world.clerk(), id, "Của xã khác");
    assertThat(line(id).publication().mistake()).contains("Của xã khác");
    assertThat(line(id).isOwed()).isFalse();
    assertThat(publications.newest(People.NA_HY))
        .noneMatch(one -> one.publication().id().equals(id));
    assertThat(publications.onOwnPage(People.NA_HY))
        .noneMatch(one -> one.publication().id().equals(id));
    assertThat(publications.struckOut(People.NA_HY))
        .as("nothing vanishes: the Front reads what was struck out")
        .extracting(Publication::id)
        .contains(id);
    assertThatThrownBy(() -> publications.mistaken(world.clerk(), id, "nữa"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() ->
            publications.show(world.clerk(), id, DemocracyWorld.at(Means.LETTER, "2026-11-06")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_list_of_the_quarter_goes_to_the_council_and_to_the_front_each_once() {
    Quarter third = new Quarter(2026, 3);
    UUID id = world.entered(2, "Ngân sách quý III", "2026-09-29");
    assertThat(publications.of(People.NA_HY, third))
        .extracting(one -> one.publication().id())
        .contains(id);
    Disclosures.Sending sending = new Disclosures.Sending("45/BC-UBND", LocalDate.of(2026, 10, 5));
    publications.report(world.clerk(), third, PublicationReport.To.COUNCIL, sending);
    publications.report(world.clerk(), third, PublicationReport.To.FRONT, sending);
    assertThat(publications.reports(People.NA_HY, third))
        .extracting(PublicationReport::to)
        .containsExactly(PublicationReport.To.COUNCIL, PublicationReport.To.FRONT);
    assertThatThrownBy(
            () -> publications.report(world.clerk(), third, PublicationReport.To.FRONT, sending))
        .isInstanceOf(Refusal.class);
    assertThat(
            errors(() ->
                publications.report(
                    world.clerk(),
                    new Quarter(2026, 4),
                    PublicationReport.To.FRONT,
                    new Disclosures.Sending("46/BC", LocalDate.of(2026, 11, 5)))))
        .as("the quarter is not over")
        .containsOnlyKeys("ngay");
  }

  @Test
  void quarters_follow_each_other_over_the_turn_of_the_year() {
    assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(new Quarter(2026, 4));
    assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
    assertThat(new Quarter(2027, 1).previous()).isEqualTo(new Quarter(2026, 4));
    assertThat(new Quarter(2028, 1).last()).isEqualTo("2028-03-31");
    assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
