package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Who was taken off the list stays off; an invitation without a word of it is asked after. */
@MotCuaTest
class TakenOffTheListTest {
  @Autowired Births births;
  @Autowired BirthRemovals removals;
  @Autowired BirthReminders reminders;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void the_list_is_kept() {
    clock.set("2026-11-02T08:00");
    births.decideBasis(world.the("chairman"), "Quy chế phối hợp số 12 giữa UBND xã và trạm y tế");
    births.decideKeeper(world.the("chairman"), keeper().officer());
  }

  @ParameterizedTest
  @EnumSource(
      value = GoneReason.class,
      names = {"MOVED_AWAY", "MISTAKE", "TWICE"})
  void taken_off_for_a_reason_the_next_file_does_not_bring_the_child_back(GoneReason reason) {
    String mother = "Giàng Thị " + reason;
    String row = "05/10/2026," + mother + ",Nà Hỳ 3";
    births.take(keeper(), csv(row));
    removals.remove(keeper(), found(mother), reason);
    Births.Report again =
        births.take(keeper(), csv(row, "06/10/2026,Mẹ mới " + reason + ",Nà Hỳ 3"));
    assertThat(again.gone()).isEqualTo(1);
    assertThat(again.added()).isEqualTo(1);
    assertThat(again.known()).isZero();
    assertThat(births.list(keeper()).open()).noneMatch(one -> one.entry().mother().equals(mother));
    assertThatThrownBy(() ->
            births.add(
                keeper(),
                new BirthEntry(
                    LocalDate.of(2026, 10, 5),
                    BirthEntry.Sex.UNKNOWN,
                    mother.toUpperCase(java.util.Locale.ROOT),
                    "nà hỳ 3",
                    1,
                    "")))
        .hasMessageContaining("births.refusal.gone." + reason);
  }

  @Test
  void a_child_whose_time_is_over_is_swept_away_and_stays_away() {
    String row = "05/09/2026,Sùng Thị Xong,Nà Hỳ 4";
    births.take(keeper(), csv(row));
    UUID id = found("Sùng Thị Xong");
    births.decide(keeper(), id, Birth.Verdict.ELSEWHERE, "Khai sinh ở quê ngoại.");
    births.decideRetention(world.the("chairman"), 30);
    clock.advance(Duration.ofDays(31));
    removals.sweep();
    assertThatThrownBy(() -> births.open(keeper(), id)).isInstanceOf(NotFound.class);
    Births.Report again = births.take(keeper(), csv(row, "01/11/2026,Vàng Thị Mới,Nà Hỳ 4"));
    assertThat(again.gone()).isEqualTo(1);
    assertThat(again.added()).isEqualTo(1);
  }

  @Test
  void what_is_remembered_holds_nobody_and_is_another_in_every_unit() {
    births.take(keeper(), csv("05/10/2026,Lò Thị Ẩn,Nà Hỳ 5"));
    removals.remove(keeper(), found("Lò Thị Ẩn"), GoneReason.MISTAKE);
    List<String> rows =
        jdbc.sql("select to_jsonb(g)::text from birth_gone g").query(String.class).list();
    assertThat(rows).isNotEmpty().noneMatch(one -> one.contains("Ẩn") || one.contains("Nà Hỳ"));
    String likeness = "2026-10-05|lo thi an|na hy 5|1";
    byte[] here = BirthMemory.digest(new byte[32], likeness);
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(BirthMemory.digest(other, likeness)).isNotEqualTo(here);
    assertThat(BirthMemory.digest(new byte[32], likeness)).isEqualTo(here).hasSize(32);
    for (String sql :
        List.of(
            "delete from birth_gone", "update birth_gone set reason = 'TWICE'",
            "delete from birth_salt", "update birth_salt set salt = salt")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void a_child_taken_off_by_mistake_comes_back_with_a_reason_and_the_story_keeps_both() {
    BirthEntry child = child("Thào Thị Nhầm", 11);
    births.add(keeper(), child);
    removals.remove(keeper(), found("Thào Thị Nhầm"), GoneReason.MISTAKE);
    assertThatThrownBy(() -> births.add(keeper(), child))
        .hasMessageContaining("births.refusal.gone.MISTAKE");
    clock.advance(Duration.ofHours(2));
    UUID back = removals.bringBack(keeper(), child, "  Xóa nhầm, trẻ ở cùng bà ngoại. ");
    assertThat(found("Thào Thị Nhầm")).isEqualTo(back);
    assertThat(removals.returns(keeper(), births.open(keeper(), back)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.reason()).isEqualTo(GoneReason.MISTAKE);
          assertThat(one.words()).isEqualTo("Xóa nhầm, trẻ ở cùng bà ngoại.");
          assertThat(one.by()).isEqualTo(keeper().name());
          assertThat(one.gone()).isBefore(one.returned());
        });
    Births.Report again = births.take(keeper(), csv("11/10/2026,Thào Thị Nhầm,Nà Hỳ 9"));
    assertThat(again.known()).as("it is on the list, not off it").isEqualTo(1);
    assertThat(again.gone()).isZero();
  }

  @Test
  void whoever_came_back_may_be_taken_off_again_and_back_again() {
    BirthEntry child = child("Thào Thị Lại", 12);
    births.add(keeper(), child);
    for (int time = 1; time <= 3; time++) {
      removals.remove(keeper(), found("Thào Thị Lại"), GoneReason.MOVED_AWAY);
      assertThatThrownBy(() -> births.add(keeper(), child))
          .hasMessageContaining("births.refusal.gone.MOVED_AWAY");
      clock.advance(Duration.ofDays(1));
      UUID back = removals.bringBack(keeper(), child, "Gia đình về lại, lần " + time);
      assertThat(removals.returns(keeper(), births.open(keeper(), back))).hasSize(time);
    }
  }

  @Test
  void the_way_back_asks_for_a_reason_a_going_and_the_one_who_reads_names() {
    BirthEntry child = child("Thào Thị Đường", 13);
    births.add(keeper(), child);
    removals.remove(keeper(), found("Thào Thị Đường"), GoneReason.TWICE);
    for (String words : List.of("", "   ", "abc", "x".repeat(501))) {
      assertThatThrownBy(() -> removals.bringBack(keeper(), child, words))
          .isInstanceOfSatisfying(
              BirthRejected.class, one -> assertThat(one.errors()).containsOnlyKeys("troLai"));
    }
    for (String who : List.of("chairman", "clerk", "intake")) {
      assertThatThrownBy(() -> removals.bringBack(world.the(who), child, "Xóa nhầm thôi"))
          .as(who)
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () -> removals.bringBack(keeper(), child("Thào Thị Chưa", 14), "Chưa từng bị xóa"))
        .hasMessageContaining("births.refusal.not-gone");
    assertThat(births.list(keeper()).open())
        .noneMatch(one -> one.entry().mother().startsWith("Thào Thị Đường"));
    removals.bringBack(keeper(), child, "Ghi nhầm thành hai");
    assertThatThrownBy(() -> removals.bringBack(keeper(), child, "Đưa lại lần nữa"))
        .as("it is back already")
        .hasMessageContaining("births.refusal.not-gone");
  }

  @Test
  void a_leader_sees_that_somebody_came_back_and_not_why_and_others_see_nothing() {
    BirthEntry child = child("Thào Thị Xem", 15);
    births.add(keeper(), child);
    removals.remove(keeper(), found("Thào Thị Xem"), GoneReason.MISTAKE);
    removals.bringBack(keeper(), child, "Mẹ là Thào Thị Xem, không phải người khác");
    assertThat(removals.returns(keeper())).anyMatch(one -> one.words().contains("Thào Thị Xem"));
    assertThat(removals.returns(world.the("chairman")))
        .isNotEmpty()
        .allMatch(one -> one.words().isEmpty() && one.by().equals(keeper().name()));
    assertThat(removals.returns(world.the("clerk"))).isEmpty();
    for (String sql : List.of("delete from birth_return", "update birth_return set words = 'x'")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void only_the_civil_status_officer_takes_off_and_only_for_a_reason_of_people() {
    births.take(keeper(), csv("07/10/2026,Vàng Thị Còn,Nà Hỳ 6"));
    UUID id = found("Vàng Thị Còn");
    for (String who : List.of("chairman", "clerk", "intake")) {
      assertThatThrownBy(() -> removals.remove(world.the(who), id, GoneReason.MISTAKE))
          .as(who)
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> removals.remove(keeper(), id, GoneReason.TIME_OVER))
        .isInstanceOf(NotFound.class);
    assertThat(found("Vàng Thị Còn")).isEqualTo(id);
  }

  @Test
  void whoever_invites_is_asked_after_a_week_and_so_is_who_writes_it_down_and_no_name_is_said() {
    births.take(keeper(), csv("08/10/2026,Mùa Thị Chờ,Nà Hỳ 7"));
    UUID id = found("Mùa Thị Chờ");
    Actor inviter = world.the("clerk");
    births.invite(keeper(), id, inviter.officer(), Birth.Result.TO_INVITE, "");
    assertThat(mine(inviter)).isEmpty();
    clock.advance(Duration.ofDays(7).plusMinutes(1));
    assertThat(mine(inviter))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.what().key()).isEqualTo("births.reminder.inviter");
          assertThat(one.href()).isEqualTo("/ban-lam-viec/khai-sinh");
          assertThat(one.toString()).doesNotContain("Mùa Thị Chờ", "Nà Hỳ 7", id.toString());
        });
    assertThat(mine(keeper())).anyMatch(one -> one.href().endsWith(id.toString()));
    assertThat(mine(world.the("head"))).isEmpty();
    births.invite(keeper(), id, inviter.officer(), Birth.Result.WILL_COME, "Hẹn phiên chợ.");
    assertThat(mine(inviter)).isEmpty();
    births.invite(keeper(), id, inviter.officer(), Birth.Result.TO_INVITE, "Mời lần nữa.");
    clock.advance(Duration.ofDays(8));
    assertThat(mine(inviter)).hasSize(1);
    births.decide(keeper(), id, Birth.Verdict.ELSEWHERE, "Đã khai sinh nơi khác.");
    assertThat(mine(inviter)).as("registered meanwhile").isEmpty();
  }

  private static BirthEntry child(String mother, int day) {
    return new BirthEntry(
        LocalDate.of(2026, 10, day), BirthEntry.Sex.UNKNOWN, mother, "Nà Hỳ 9", 1, "tại nhà");
  }

  private List<OwnReminders.Reminder> mine(Actor actor) {
    return reminders.of(actor);
  }

  private UUID found(String mother) {
    return births.list(keeper()).open().stream()
        .filter(one -> one.entry().mother().equals(mother))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Actor keeper() {
    return world.the("appraiser");
  }

  private static byte[] csv(String... rows) {
    return ("Ngày sinh,Họ tên mẹ,Bản\n" + String.join("\n", rows) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
