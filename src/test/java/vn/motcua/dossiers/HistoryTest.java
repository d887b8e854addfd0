package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** Somebody with the owner's password and every constraint out of the way changes the tables. */
@MotCuaTest
@TestPropertySource(properties = "test=tampering")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired VerifyHistory command;
  @Autowired TestClock clock;
  @Autowired JdbcClient app;
  @Autowired Tamperer.Access access;

  private Tamperer tamperer;
  private Dossier first;
  private Dossier middle;
  private Dossier last;

  @BeforeAll
  void three_dossiers_of_one_morning() {
    clock.set("2026-10-30T16:00");
    world.received("Lò Thị Pọm");
    clock.set("2026-11-02T08:00");
    first = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-02T08:20");
    Dossier received = world.received("Giàng A Xa");
    clock.set("2026-11-02T09:00");
    last = world.until(world.received("Sùng Thị Dợ"), Stage.APPRAISING);
    Applicant right = new Applicant("Giàng A Sa", "1970", "", "", "", "bản Nà Hỳ 2", "");
    Dossier corrected =
        dossiers.correct(world.the("intake"), DossierWorld.seen(received), right, "Gõ sai tên");
    clock.set("2026-11-03T10:00");
    middle = world.until(corrected, Stage.RETURNED);
    tamperer = new Tamperer(access);
    assertThat(histories.verify(fault -> {}).isWhole()).isTrue();
  }

  @AfterEach
  void the_tables_are_as_before() {
    tamperer.restore();
    assertThat(faults()).isEmpty();
  }

  @AfterAll
  void the_stranger_goes_home() {
    tamperer.close();
  }

  static Stream<String> changes() {
    return ColumnChanges.changes();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_changed_column_is_named(String change) {
    tamperer.change(change, middle);
    assertThat(faults()).as(change).anyMatch(fault -> names(fault, change));
  }

  @Test
  void the_list_of_changes_leaves_no_column_out() {
    assertThat(ColumnChanges.columns()).containsExactlyInAnyOrderElementsOf(tamperer.allColumns());
  }

  /** The dossier by its code, the row torn out of it, or its day when it was torn out of that. */
  private boolean names(HistoryFault fault, String change) {
    return fault.code().equals(middle.code())
        || fault.kind() == HistoryFault.Kind.ROW_ADDED
        || !change.startsWith("dossier_event")
            && fault.unit().equals(middle.unit())
            && (fault.day().equals(middle.filing().day()) || change.contains("latest"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9})
  void a_deleted_event_is_named_wherever_it_stood(int seq) {
    assertThat(middle.version()).isEqualTo(9);
    tamperer.run("delete from dossier_event where seq = %d and dossier_id = '%s'", seq, middle);
    assertThat(faults())
        .anyMatch(fault ->
            fault.code().equals(middle.code())
                && fault.seq() == seq
                && fault.kind() == HistoryFault.Kind.EVENT_MISSING);
  }

  @Test
  void two_events_that_changed_places_are_named() {
    tamperer.run(
        "update dossier_event set seq = -5 where seq = %d and dossier_id = '%s'", 5, middle);
    tamperer.run(
        "update dossier_event set seq = 5 where seq = %d and dossier_id = '%s'", 6, middle);
    tamperer.run(
        "update dossier_event set seq = 6 where seq = %d and dossier_id = '%s'", -5, middle);
    assertThat(faults()).anyMatch(fault -> fault.code().equals(middle.code()) && fault.seq() == 5);
  }

  @Test
  void an_added_event_is_named() {
    tamperer.run(
        """
        insert into dossier_event
        select unit_id, dossier_id, seq + 1, kind, at, actor, stage, step, holder, left_step,
               step_mark, data, hash
          from dossier_event where seq = %d and dossier_id = '%s'
        """,
        9, middle);
    assertThat(faults())
        .anyMatch(fault ->
            fault.code().equals(middle.code())
                && fault.seq() == 10
                && fault.kind() == HistoryFault.Kind.EVENT_ADDED);
  }

  @Test
  void a_deleted_dossier_is_named_by_its_day_and_number_wherever_it_stood() {
    for (Dossier gone : List.of(first, middle, last)) {
      tamperer.deleteWhole(gone);
      assertThat(faults())
          .anyMatch(fault ->
              fault.kind() == HistoryFault.Kind.DOSSIER_MISSING
                  && fault.day().equals(gone.filing().day())
                  && fault.detail().equals("number " + gone.filing().number()));
      tamperer.restore();
    }
  }

  @Test
  void rows_left_behind_by_a_deleted_dossier_are_named() {
    tamperer.run("delete from dossier where %d = 1 and id = '%s'", 1, middle);
    assertThat(faults())
        .filteredOn(fault -> fault.kind() == HistoryFault.Kind.ROW_ADDED)
        .extracting(HistoryFault::dossier)
        .containsOnly(middle.id());
  }

  @Test
  void a_history_written_anew_with_right_hashes_still_differs_from_the_days_chain() {
    tamperer.forgeFirstEvent(middle);
    assertThat(faults()).isNotEmpty();
  }

  @Test
  void what_is_erased_by_law_breaks_nothing() {
    tamperer.run("delete from dossier_applicant where %d = 1 and dossier_id = '%s'", 1, middle);
    tamperer.run("delete from dossier_note where %d = 1 and dossier_id = '%s'", 1, middle);
    assertThat(faults()).isEmpty();
  }

  @Test
  void the_command_says_it_in_vietnamese_and_ends_with_1() {
    assertThat(command.run(List.of())).isZero();
    tamperer.run(
        "update dossier_event set actor = holder where seq = %d and dossier_id = '%s'", 4, middle);
    assertThat(command.run(List.of())).isEqualTo(1);
    assertThat(faults().stream().map(command::sentence))
        .singleElement()
        .asString()
        .contains("sự kiện số 4 đã bị sửa", middle.code(), "02/11/2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update dossier_event set actor = actor",
        "delete from dossier_event",
        "truncate dossier_event",
        "truncate dossier_event cascade",
        "delete from dossier",
        "delete from dossier_number",
        "alter table dossier_event disable trigger all",
        "alter table dossier_event owner to motcua_app",
        "drop table dossier_event cascade",
        "create rule r as on insert to dossier_event do instead nothing"
      })
  void the_application_cannot_touch_what_was_written(String sql) {
    assertThatThrownBy(() -> app.sql(sql).update())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner|no privileges).*");
  }

  private List<HistoryFault> faults() {
    return histories.verify(fault -> {}).faults();
  }
}
