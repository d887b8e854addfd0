package vn.motcua.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.SmallPdf;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/**
 * What is said is planned, told and counted, and nothing is said to have reached nobody knows whom.
 */
@MotCuaTest
class CommunicationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  @Autowired Communication communication;
  @Autowired CommunicationReminders reminders;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor chairman;
  private Actor other;
  private Actor province;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    province = People.hired(units, staffing, new UnitId("11"), "Bạc Thị Cúc", Role.STEERING);
  }

  private UUID planned(Actor actor, LocalDate day) {
    UUID id = UUID.randomUUID();
    communication.plan(actor, typed(id, "Giới thiệu mô hình", day));
    return id;
  }

  private static Communication.Typed typed(UUID id, String topic, @Nullable LocalDate day) {
    return new Communication.Typed(
        id, topic, Optional.of(Channel.MEETING), day, "Bà Say, Mặt trận", "Bà con bản 2");
  }

  private void held(Actor actor, UUID id, int seen, String reached, String counted, String words) {
    tell(actor, id, seen, Outreach.Outcome.HELD, YESTERDAY, reached, counted, words, new byte[0]);
  }

  private void tell(
      Actor actor,
      UUID id,
      int seen,
      Outreach.Outcome outcome,
      @Nullable LocalDate day,
      String reached,
      String counted,
      String words,
      byte[] file) {
    communication.tell(
        actor,
        id,
        new Communication.Telling(seen, Optional.of(outcome), day, reached, counted, words, file));
  }

  private Outreach read(Actor actor, UUID id) {
    return communication.of(List.of(actor.unit()), 2026).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Reach reach(Outreach... all) {
    return Reach.of(List.of(all), TODAY);
  }

  @Test
  void reach_is_what_was_counted_and_what_nobody_counted_is_named() {
    UUID counted = planned(chairman, YESTERDAY);
    UUID uncounted = planned(chairman, YESTERDAY);
    UUID off = planned(chairman, YESTERDAY);
    UUID late = planned(chairman, YESTERDAY);
    UUID coming = planned(chairman, TODAY);
    held(chairman, counted, 0, "64", "danh sách ký tên", "");
    held(chairman, uncounted, 0, "", "", "");
    tell(chairman, off, 0, Outreach.Outcome.CALLED_OFF, YESTERDAY, "", "", "Mưa lũ", new byte[0]);
    List<Outreach> all =
        List.of(counted, uncounted, off, late, coming).stream()
            .map(id -> read(chairman, id))
            .toList();
    assertThat(Reach.of(all, TODAY)).isEqualTo(new Reach(4, 2, 1, 64, 1));
    assertThat(reach(all.get(1))).as("without one row").isEqualTo(new Reach(1, 1, 0, 0, 1));
  }

  @Test
  void a_number_is_corrected_with_a_reason_and_both_can_be_read() {
    UUID id = planned(chairman, YESTERDAY);
    held(chairman, id, 0, "640", "ước chừng", "");
    rejected(() -> held(chairman, id, 1, "64", "danh sách ký tên", ""), "loi");
    held(chairman, id, 1, "64", "danh sách ký tên", "Gõ thừa một số 0");
    assertThat(read(chairman, id).reach()).hasValue(64);
    assertThat(read(chairman, id).acts()).hasSize(2);
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> held(chairman, id, 1, "65", "danh sách", "Đếm lại"))
                .key())
        .isEqualTo("communication.refusal.overtaken");
  }

  @Test
  void what_is_typed_wrong_is_named_field_by_field() {
    rejected(
        () ->
            communication.plan(
                chairman,
                new Communication.Typed(UUID.randomUUID(), "", Optional.empty(), null, "", "")),
        "noiDung",
        "nguoiNoi",
        "nguoiNghe",
        "ngay",
        "kenh");
    UUID id = planned(chairman, YESTERDAY);
    rejected(() -> held(chairman, id, 0, "nhiều", "ước chừng", ""), "soNguoi");
    rejected(() -> held(chairman, id, 0, "64", "", ""), "cachDem");
    rejected(() -> held(chairman, id, 0, "", "ước chừng", ""), "cachDem");
    Outreach.Outcome off = Outreach.Outcome.CALLED_OFF;
    rejected(
        () -> tell(chairman, id, 0, off, null, "5", "đếm", "", new byte[0]),
        "ngayLam",
        "soNguoi",
        "loi");
    rejected(
        () -> tell(chairman, id, 0, off, TODAY.plusDays(1), "", "", "x", new byte[0]), "ngayLam");
  }

  private static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  @Test
  void its_paper_is_kept_with_its_digest_and_its_province_reads_it() {
    UUID id = planned(chairman, YESTERDAY);
    byte[] paper = SmallPdf.of("danh sách");
    tell(chairman, id, 0, Outreach.Outcome.HELD, YESTERDAY, "64", "danh sách", "", paper);
    assertThat(read(chairman, id).acts().getLast().digest()).hasSize(64);
    assertThat(communication.file(province, People.NA_HY, id, 1).content()).isEqualTo(paper);
    assertThatThrownBy(() -> communication.file(other, People.NA_HY, id, 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> communication.file(chairman, People.NA_HY, id, 2))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void each_unit_plans_and_tells_its_own() {
    UUID id = planned(chairman, YESTERDAY);
    assertThatThrownBy(() -> held(other, id, 0, "", "", "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> held(province, id, 0, "", "", "")).isInstanceOf(NotFound.class);
    Actor front = People.hired(units, staffing, People.NA_HY, "Lò Thị Sáy", Role.FRONT);
    assertThatThrownBy(() -> planned(front, TODAY)).isInstanceOf(NotFound.class);
    assertThat(communication.readable(province)).extracting(one -> one.id()).contains(People.NA_HY);
    assertThat(communication.readable(other))
        .extracting(one -> one.id())
        .containsExactly(People.THANH_NUA);
    communication.plan(chairman, typed(id, "Giới thiệu mô hình", YESTERDAY));
    assertThat(
            communication.of(List.of(People.NA_HY), 2026).stream()
                .filter(one -> one.id().equals(id)))
        .as("sent twice")
        .hasSize(1);
  }

  @Test
  void whoever_plans_is_reminded_a_week_before_and_until_somebody_told() {
    UUID late = planned(chairman, YESTERDAY);
    UUID soon = planned(chairman, TODAY.plusDays(7));
    UUID far = planned(chairman, TODAY.plusDays(8));
    assertThat(chip(late)).containsExactly("late");
    assertThat(chip(soon)).containsExactly("soon");
    assertThat(chip(far)).isEmpty();
    held(chairman, late, 0, "", "", "");
    assertThat(chip(late)).isEmpty();
  }

  private List<String> chip(UUID id) {
    return reminders.of(chairman).stream()
        .filter(one -> one.href().contains(id.toString()))
        .map(OwnReminders.Reminder::chip)
        .toList();
  }

  @Test
  void the_database_itself_keeps_what_was_told_and_asks_how_it_was_counted() {
    UUID id = planned(chairman, YESTERDAY);
    held(chairman, id, 0, "64", "danh sách", "");
    for (String act :
        List.of(
            "delete from outreach_act",
            "update outreach set topic = 'x'",
            "insert into outreach_act select unit_id, id, 2, outcome, day, 99, '', 'x', media,"
                + " content, digest, by, at from outreach_act",
            "insert into outreach_act select unit_id, id, 2, outcome, day, reached, counted, '',"
                + " media, content, digest, by, at from outreach_act")) {
      assertThatThrownBy(() -> jdbc.sql(act).update())
          .as(act)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
