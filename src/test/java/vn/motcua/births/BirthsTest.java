package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class BirthsTest {
  @Autowired Births births;
  @Autowired BirthRemovals removals;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void the_leader_decided_how_the_list_is_kept() {
    clock.set("2026-11-02T08:00");
    Actor leader = world.the("chairman");
    if (births.keeping(leader.unit()).basis().isEmpty()) {
      assertRefused(
          "basis",
          () -> {
            births.decideKeeper(leader, keeper().officer());
            births.take(keeper(), csv("05/10/2026,A B,Nà Hỳ"));
          });
      births.decideBasis(leader, "Quy chế phối hợp số 12 giữa UBND xã và trạm y tế");
    }
  }

  @Test
  void one_officer_reads_names_and_nobody_else_and_each_look_is_noted() {
    UUID id = births.add(keeper(), born("2026-10-01", "Vàng Thị Nguyệt", "Nà Hỳ 9"));
    births.open(keeper(), id);
    assertThat(births.looks(world.the("chairman"))).isNotEmpty();
    for (String who : List.of("chairman", "clerk", "second appraiser", "appraiser (Thanh Nưa)")) {
      assertThatThrownBy(() -> births.list(world.the(who))).as(who).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> births.open(world.the(who), id)).isInstanceOf(NotFound.class);
    }
    births.decideKeeper(world.the("chairman"), world.the("second appraiser").officer());
    assertThatThrownBy(() -> births.open(keeper(), id)).isInstanceOf(NotFound.class);
    births.decideKeeper(world.the("chairman"), keeper().officer());
    births.open(keeper(), id);
  }

  @Test
  void only_the_leader_decides_and_says_something_that_can_be() {
    assertRefused("leader", () -> births.decideBasis(keeper(), "Tôi tự cho phép mình"));
    assertRefused("leader", () -> births.decideKeeper(keeper(), keeper().officer()));
    assertRefused("leader", () -> births.decideRetention(keeper(), 1));
    Actor leader = world.the("chairman");
    assertWrong("canCu", () -> births.decideBasis(leader, "ngắn"));
    assertWrong("nguoiGiu", () -> births.decideKeeper(leader, UUID.randomUUID()));
    assertWrong("soNgay", () -> births.decideRetention(leader, -1));
  }

  @Test
  void one_wrong_row_and_nothing_is_imported() {
    long before = count();
    Births.Report report =
        births.take(
            keeper(), csv("05/10/2026,Lò Thị Một,Nà Hỳ 1", "40/10/2026,Lò Thị Hai,Nà Hỳ 1"));
    assertThat(report.problems()).hasSize(1);
    assertThat(report.added()).isZero();
    assertThat(count()).isEqualTo(before);
    Births.Report mended =
        births.take(
            keeper(), csv("05/10/2026,Lò Thị Một,Nà Hỳ 1", "04/10/2026,Lò Thị Hai,Nà Hỳ 1"));
    assertThat(mended.added()).isEqualTo(2);
    assertThat(count()).isEqualTo(before + 2);
  }

  @Test
  void the_same_file_twice_is_refused_and_births_known_before_are_not_doubled() {
    byte[] first = csv("01/09/2026,Lò Thị Ba,Nà Hỳ 1");
    assertThat(births.take(keeper(), first).added()).isOne();
    assertRefused("imported", () -> births.take(keeper(), first));
    Births.Report next =
        births.take(keeper(), csv("01/09/2026,LO THI BA,na hy 1", "02/09/2026,Lò Thị Tư,Nà Hỳ 1"));
    assertThat(next.added()).isOne();
    assertThat(next.known()).isOne();
  }

  @Test
  void a_birth_at_home_is_typed_once() {
    BirthEntry home = born("2026-10-20", "Mùa Thị Dở", "Nà Hỳ 3");
    births.add(keeper(), home);
    assertRefused("known", () -> births.add(keeper(), home));
    BirthEntry wrong =
        new BirthEntry(
            LocalDate.of(2027, 1, 1), BirthEntry.Sex.UNKNOWN, " ", "", 1, "x".repeat(201));
    assertThat(
            catchThrowableOfType(BirthRejected.class, () -> births.add(keeper(), wrong)).errors())
        .containsOnlyKeys("hoTenMe", "ban", "ngaySinh", "nguon");
  }

  @Test
  void a_person_confirms_the_dossier_that_looks_alike_and_can_take_it_back() {
    UUID id = births.add(keeper(), born("2026-10-25", "Giàng Thị Sua", "Nà Hỳ 2"));
    Dossier dossier = world.received("Giàng Thị Sua");
    Birth birth = births.open(keeper(), id);
    assertThat(births.matches(keeper(), birth))
        .extracting(Births.Match::likeness, match -> match.dossier().dossier())
        .containsExactly(tuple(Likeness.CERTAIN, dossier.id()));
    assertThatThrownBy(() -> births.confirm(keeper(), id, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
    births.confirm(keeper(), id, dossier.id());
    assertThat(births.open(keeper(), id).isRegistered()).isTrue();
    assertThat(births.open(keeper(), id).code()).isEqualTo(dossier.code());
    assertRefused("registered", () -> births.confirm(keeper(), id, dossier.id()));
    births.decide(keeper(), id, Birth.Verdict.UNDONE, "Là chị họ cùng tên");
    assertThat(births.open(keeper(), id).isRegistered()).isFalse();
    assertRefused("registered", () -> births.decide(keeper(), id, Birth.Verdict.UNDONE, "lần nữa"));
  }

  @Test
  void a_named_officer_invites_the_family_and_says_what_came_of_it() {
    UUID id = births.add(keeper(), born("2026-09-15", "Hạng Thị Pà", "Nà Hỳ 4"));
    UUID inviter = world.the("intake").officer();
    births.invite(keeper(), id, inviter, Birth.Result.TO_INVITE, "");
    births.invite(keeper(), id, inviter, Birth.Result.NEEDS_HELP, "Chưa có giấy chứng sinh");
    assertThat(births.open(keeper(), id).invitations())
        .extracting(Birth.Invitation::result)
        .containsExactly(Birth.Result.TO_INVITE, Birth.Result.NEEDS_HELP);
    assertWrong(
        "nguoiMoi",
        () -> births.invite(keeper(), id, UUID.randomUUID(), Birth.Result.TO_INVITE, ""));
    assertWrong("loi", () -> births.decide(keeper(), id, Birth.Verdict.ELSEWHERE, ""));
    births.decide(keeper(), id, Birth.Verdict.ELSEWHERE, "Đã khai ở quê ngoại");
    assertRefused(
        "registered", () -> births.invite(keeper(), id, inviter, Birth.Result.WILL_COME, ""));
  }

  @Test
  void a_registered_childs_row_goes_after_the_time_decided_and_an_unregistered_one_stays() {
    UUID registered = births.add(keeper(), born("2026-08-01", "Sùng Thị Xóa", "Nà Hỳ 5"));
    UUID open = births.add(keeper(), born("2026-08-02", "Sùng Thị Còn", "Nà Hỳ 5"));
    births.invite(keeper(), registered, world.the("intake").officer(), Birth.Result.WILL_COME, "");
    births.decide(keeper(), registered, Birth.Verdict.ELSEWHERE, "Đã khai");
    births.decideRetention(world.the("chairman"), 30);
    clock.set("2026-12-01T08:00");
    removals.sweep();
    births.open(keeper(), registered);
    clock.set("2026-12-03T08:00");
    removals.sweep();
    assertThatThrownBy(() -> births.open(keeper(), registered)).isInstanceOf(NotFound.class);
    assertThat(births.open(keeper(), open).entry().mother()).isEqualTo("Sùng Thị Còn");
    assertThat(
            jdbc.sql("select count(*) from birth_invitation where birth_id = ?")
                .param(registered)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(jdbc.sql("select sum(removed) from birth_removal").query(Long.class).single())
        .isPositive();
    removals.sweep();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update birth set mother = mother",
        "update birth_link set words = words",
        "delete from birth_link",
        "delete from birth_invitation",
        "delete from birth_look",
        "update birth_basis set words = words",
        "delete from birth_keeper",
        "delete from birth_import",
        "update birth_retention set days = 0"
      })
  void the_application_cannot_rewrite_what_was_decided(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private Actor keeper() {
    return world.the("appraiser");
  }

  private long count() {
    return jdbc.sql("select count(*) from birth").query(Long.class).single();
  }

  private static BirthEntry born(String day, String mother, String village) {
    return new BirthEntry(
        LocalDate.parse(day), BirthEntry.Sex.GIRL, mother, village, 1, "Sinh tại nhà");
  }

  private static byte[] csv(String... rows) {
    return ("Ngày sinh,Họ tên mẹ,Bản\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(String key, ThrowingCallable act) {
    assertThat(catchThrowableOfType(Refusal.class, act).key()).isEqualTo("births.refusal." + key);
  }

  private static void assertWrong(String field, ThrowingCallable act) {
    assertThat(catchThrowableOfType(BirthRejected.class, act).errors()).containsOnlyKeys(field);
  }
}
