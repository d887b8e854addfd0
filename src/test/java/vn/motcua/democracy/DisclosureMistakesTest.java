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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** What nobody may enter, see or rewrite of what a commune publishes. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureMistakesTest extends PublishedThings {
  @Test
  void what_is_missing_or_impossible_is_said_field_by_field() {
    Actor clerk = world.clerk();
    assertThat(errors(() -> publications.enter(clerk, DemocracyWorld.draft(1, " ", null))))
        .containsOnlyKeys("ten", "ngay");
    assertThat(errors(() -> publications.enter(clerk, DemocracyWorld.draft(1, "x", "2026-11-11"))))
        .as("tomorrow")
        .containsOnlyKeys("ngay");
    assertThat(errors(() -> publications.enter(clerk, DemocracyWorld.draft(1, "x", "2023-06-30"))))
        .as("before the law")
        .containsOnlyKeys("ngay");
    assertThat(
            errors(() ->
                publications.enter(clerk, DemocracyWorld.draft(1, "x".repeat(501), "2026-11-05"))))
        .containsOnlyKeys("ten");
    assertThat(
            errors(
                () -> publications.enter(clerk, DemocracyWorld.draft(1, "a\u0000b", "2026-11-05"))))
        .containsOnlyKeys("ten");
    assertThatThrownBy(
            () -> publications.enter(clerk, DemocracyWorld.draft(15, "Mục lạ", "2026-11-05")))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hộ ông Lò Văn Pọm, số 011087000123",
        "Liên hệ 0912345678",
        "(0215300000)",
        "CCCD:011087000123."
      })
  void what_everybody_reads_carries_no_number_of_a_person(String words) {
    Disclosures.Draft draft =
        new Disclosures.Draft(
            UUID.randomUUID(), 9, "", "Danh sách", words, LocalDate.of(2026, 11, 5));
    assertThat(errors(() -> publications.enter(world.clerk(), draft))).containsOnlyKeys("noiDung");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu 125.000.000.000 đồng",
        "125000000000 đồng",
        "Số 12/2026/QĐ-UBND ngày 05/11/2026"
      })
  void money_and_dates_are_not_taken_for_people(String words) {
    Disclosures.Draft draft =
        new Disclosures.Draft(
            UUID.randomUUID(), 2, "", "Ngân sách", words, LocalDate.of(2026, 11, 5));
    assertThat(errors(() -> publications.enter(world.clerk(), draft))).isEmpty();
  }

  @Test
  void evidence_is_from_the_decision_on_and_never_from_tomorrow() {
    UUID id = world.entered(2, "Quyết toán", "2026-11-05");
    assertThat(
            errors(() ->
                publications.show(
                    world.clerk(), id, DemocracyWorld.at(Means.LETTER, "2026-11-04"))))
        .containsOnlyKeys("tuNgay");
    assertThat(
            errors(() ->
                publications.show(
                    world.clerk(), id, DemocracyWorld.at(Means.LETTER, "2026-11-11"))))
        .containsOnlyKeys("tuNgay");
    assertThat(
            errors(() ->
                publications.show(
                    world.clerk(),
                    id,
                    new Disclosures.Evidence(Means.LETTER, "", false, null, "", ""))))
        .containsOnlyKeys("noi", "nguoi", "tuNgay");
    publications.show(world.clerk(), id, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06"));
    UUID showing = line(id).publication().showings().getFirst().id();
    assertThat(
            errors(() ->
                publications.end(
                    world.clerk(), id, showing, LocalDate.of(2026, 11, 5), false, "Nhầm")))
        .as("before it hung")
        .containsOnlyKeys("denNgay");
    assertThat(errors(() -> publications.end(world.clerk(), id, showing, null, false, "Nhầm")))
        .containsOnlyKeys("denNgay");
    assertThatThrownBy(() ->
            publications.end(
                world.clerk(), id, UUID.randomUUID(), LocalDate.of(2026, 11, 6), false, "Nhầm"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_only_receives_or_only_watches_enters_nothing() {
    for (Actor actor : List.of(world.desk(), world.front(), world.secretary())) {
      assertThatThrownBy(
              () -> publications.enter(actor, DemocracyWorld.draft(1, "Kế hoạch", "2026-11-05")))
          .as(actor.name())
          .isInstanceOf(Refusal.class);
    }
    assertThat(Disclosures.mayWrite(world.chairman())).isTrue();
  }

  @Test
  void another_commune_finds_nothing_of_ours() {
    UUID id = world.entered(2, "Ngân sách Nà Hỳ", "2026-11-05");
    assertThatThrownBy(() -> publications.byId(People.THANH_NUA, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            publications.show(
                world.neighbour(), id, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> publications.mistaken(world.neighbour(), id, "x"))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update publication set decided_on = '2026-01-01'",
        "delete from publication_showing",
        "update publication_showing set from_on = '2026-01-01'",
        "delete from publication_showing_end",
        "delete from publication_mistake",
        "update publication_report set sent_on = '2026-01-01'",
        "truncate publication"
      })
  void the_application_cannot_rewrite_what_was_noted(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_database_knows_fourteen_items_and_no_decision_of_tomorrow() {
    Actor clerk = world.clerk();
    String insert =
        """
        insert into publication (unit_id, id, item, number, title, words, decided_on, entered_by, entered_at)
        values ('03169', uuidv7(), %s, '', 'x', '', %s, '%s', '2026-11-10T09:00+07')
        """;
    assertThatThrownBy(
            () -> jdbc.sql(insert.formatted("15", "'2026-11-05'", clerk.officer())).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () -> jdbc.sql(insert.formatted("1", "'2026-11-11'", clerk.officer())).update())
        .isInstanceOf(DataAccessException.class);
  }
}
