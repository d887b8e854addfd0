package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** Who reads names is no leader and sees who else did; the list begins where a family needs it. */
@MotCuaTest
class BirthListTest {
  @Autowired Births births;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void the_leader_decided_how_the_list_is_kept() {
    clock.set("2026-11-02T08:00");
    births.decideKeeper(world.the("chairman"), keeper().officer());
    births.decideBasis(world.the("chairman"), "Quy chế phối hợp số 12 giữa UBND xã và trạm y tế");
  }

  @Test
  void a_leader_cannot_make_himself_the_one_who_reads_names() {
    Actor leader = world.the("chairman");
    assertThat(
            catchThrowableOfType(
                    BirthRejected.class, () -> births.decideKeeper(leader, leader.officer()))
                .errors()
                .get("nguoiGiu"))
        .extracting("key")
        .isEqualTo("births.error.leader");
    assertThatThrownBy(() -> births.list(leader)).isInstanceOf(NotFound.class);
    assertThat(births.isKeeper(keeper())).isTrue();
  }

  @Test
  void a_keeper_who_has_become_a_leader_reads_no_names_any_more() {
    Actor keeper = keeper();
    Actor promoted =
        new Actor(
            keeper.unit(), keeper.officer(), keeper.name(), Set.of(Role.APPRAISAL, Role.LEADER));
    assertThat(births.isKeeper(promoted)).isFalse();
    assertThatThrownBy(() -> births.list(promoted)).isInstanceOf(NotFound.class);
    births.list(keeper);
  }

  @Test
  void names_entrusted_to_somebody_else_for_an_hour_are_seen_by_the_keeper_afterwards() {
    Actor other = world.the("second appraiser");
    clock.set("2026-11-03T08:00");
    births.decideKeeper(world.the("chairman"), other.officer());
    clock.set("2026-11-03T09:00");
    births.decideKeeper(world.the("chairman"), keeper().officer());
    BirthKeeping keeping = births.keeping(keeper().unit());
    assertThat(keeping.keeperName()).isEqualTo(keeper().name());
    assertThat(keeping.keepers().subList(0, 2))
        .extracting(BirthKeeping.Keeper::name)
        .containsExactly(keeper().name(), other.name());
    Instant eight = TestClock.at("2026-11-03T08:00");
    assertThat(keeping.keepers().get(1).at()).isEqualTo(eight);
    assertThat(keeping.keepers().get(1).by()).isEqualTo("Thào A Dế");
  }

  @Test
  void whose_sixty_days_end_soonest_stands_first_and_who_is_registered_is_only_counted() {
    long registered = births.list(keeper()).registered();
    Map<String, UUID> ids =
        Map.of(
            "hôm qua", born("2026-11-01", "hôm qua"),
            "ngày thứ 59", born("2026-09-04", "ngày thứ 59"),
            "quá 4 ngày", born("2026-08-30", "quá 4 ngày"),
            "ba năm trước", born("2023-11-02", "ba năm trước"),
            "đã khai sinh", born("2026-09-03", "đã khai sinh"),
            "kết luận nhầm", born("2026-09-01", "kết luận nhầm"));
    UUID done = ids.get("đã khai sinh");
    births.decide(keeper(), done, Birth.Verdict.ELSEWHERE, "Ở quê ngoại");
    UUID mistaken = ids.get("kết luận nhầm");
    births.decide(keeper(), mistaken, Birth.Verdict.ELSEWHERE, "Ở quê ngoại");
    births.decide(keeper(), mistaken, Birth.Verdict.UNDONE, "Nhầm trẻ");
    BirthList list = births.list(keeper());
    assertThat(list.open())
        .filteredOn(one -> ids.containsValue(one.id()))
        .extracting(one -> one.entry().mother())
        .containsExactly("ngày thứ 59", "kết luận nhầm", "quá 4 ngày", "hôm qua", "ba năm trước");
    assertThat(list.registered()).isEqualTo(registered + 1);
    births.decide(keeper(), done, Birth.Verdict.UNDONE, "dọn lại");
    assertThat(births.list(keeper()).registered()).isEqualTo(registered);
  }

  @Test
  void thousands_who_were_registered_long_ago_do_not_push_a_newborn_off_the_list() {
    jdbc.sql(
            """
            insert into birth (unit_id, born_on, sex, mother, village, twin, source, likeness,
                               entered_by, entered_at)
            select :unit, date '2010-01-01' + n % 2000, 'GIRL', 'Cũ ' || n, 'Bản cũ', 1, '',
                   'cu ' || n, :by, now()
              from generate_series(1, 2100) n
            """)
        .param("unit", keeper().unit().code())
        .param("by", keeper().officer())
        .update();
    UUID newborn = born("2026-11-02", "Mẹ của trẻ mới sinh");
    assertThat(births.list(keeper()).open()).extracting(Birth::id).contains(newborn);
    UUID late = born("2026-09-01", "Mẹ của trẻ sắp quá hạn");
    assertThat(births.list(keeper()).open().getFirst().days(LocalDate.of(2026, 11, 2)))
        .isBetween(58L, 62L);
    assertThat(births.list(keeper()).open()).extracting(Birth::id).contains(late);
    jdbc.sql("delete from birth where village = 'Bản cũ'").update();
  }

  @Test
  void two_windows_that_decide_on_one_child_at_once_leave_one_decision() throws Exception {
    UUID id = born("2026-10-12", "Mẹ của hai cửa sổ");
    List<Future<?>> all = new ArrayList<>();
    try (var windows = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        all.add(
            windows.submit(
                () -> births.decide(keeper(), id, Birth.Verdict.ELSEWHERE, "Đã khai ở quê")));
      }
    }
    assertThat(all).filteredOn(one -> one.state() == Future.State.SUCCESS).hasSize(1);
    assertThat(births.open(keeper(), id).isRegistered()).isTrue();
    births.decide(keeper(), id, Birth.Verdict.UNDONE, "dọn lại");
  }

  private UUID born(String day, String mother) {
    return births.add(
        keeper(),
        new BirthEntry(
            LocalDate.parse(day), BirthEntry.Sex.GIRL, mother, "Huổi Lếch", 1, "Sinh tại nhà"));
  }

  private Actor keeper() {
    return world.the("appraiser");
  }
}
