package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
@Transactional
class PromisesTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final String BIRTH = "1.001193";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Autowired Promises promises;
  @Autowired Procedures procedures;
  @Autowired Units units;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_commune_that_registers_births() {
    clock.set(TestClock.MONDAY_MORNING);
    units.activate(NA_HY);
    units.activate(THANH_NUA);
    procedures.offer(administrator(NA_HY), List.of(BIRTH, "2.000815"));
    procedures.offer(administrator(THANH_NUA), List.of(BIRTH));
  }

  @Test
  void a_published_promise_is_read_back_whole() {
    UUID id = promises.publish(administrator(NA_HY), thursday(Set.of(BIRTH, "2.000815")));
    Promise promise = promises.today(NA_HY).getFirst();
    assertThat(promise.id()).isEqualTo(id);
    assertThat(promise.content()).isEqualTo(thursday(Set.of(BIRTH, "2.000815")));
    assertThat(promises.today(THANH_NUA)).as("another commune promises nothing").isEmpty();
  }

  @Test
  void what_is_received_on_the_special_day_gets_the_promised_moment_beside_the_legal_one() {
    promises.publish(administrator(NA_HY), thursday(Set.of(BIRTH)));
    Instant received = TestClock.at("2026-11-05T08:00");
    Instant due = TestClock.at("2026-11-05T17:00");
    assertThat(promises.promiseFor(NA_HY, BIRTH, received, due).orElseThrow().at())
        .isEqualTo(TestClock.at("2026-11-05T09:00"));
    assertThat(promises.promiseFor(NA_HY, "2.000815", received, due)).isEmpty();
    assertThat(promises.promiseFor(THANH_NUA, BIRTH, received, due)).isEmpty();
  }

  @Test
  void ended_today_it_still_holds_today_and_no_longer_tomorrow() {
    UUID id = promises.publish(administrator(NA_HY), standing());
    promises.end(administrator(NA_HY), id);
    assertThat(promises.today(NA_HY)).hasSize(1);
    assertThat(promises.inForce(NA_HY, TODAY.plusDays(1))).isEmpty();
    assertThat(promises.published(NA_HY)).hasSize(1);
    assertThatThrownBy(() -> promises.end(administrator(NA_HY), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_promise_that_has_not_begun_ends_before_it_begins() {
    PromiseDraft later =
        new PromiseDraft(
            "Tháng sau",
            Set.of(),
            TimeLimit.sameDay(),
            Set.of(BIRTH),
            "",
            List.of(),
            TODAY.plusDays(30),
            Optional.empty());
    UUID id = promises.publish(administrator(NA_HY), later);
    promises.end(administrator(NA_HY), id);
    assertThat(promises.inForce(NA_HY, TODAY.plusDays(30))).isEmpty();
  }

  @Test
  void another_communes_promise_cannot_be_ended() {
    UUID id = promises.publish(administrator(NA_HY), standing());
    assertThatThrownBy(() -> promises.end(administrator(THANH_NUA), id))
        .isInstanceOf(NotFound.class);
    assertThat(promises.inForce(NA_HY, TODAY.plusDays(9))).hasSize(1);
  }

  @Test
  void only_the_administrator_promises() {
    Actor clerk = new Actor(NA_HY, UUID.randomUUID(), "q", Set.of(Role.INTAKE));
    assertThatThrownBy(() -> promises.publish(clerk, standing())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> promises.end(clerk, UUID.randomUUID())).isInstanceOf(Refusal.class);
    assertThat(promises.published(NA_HY)).isEmpty();
  }

  @Test
  void what_the_unit_does_not_receive_cannot_be_promised() {
    assertThat(broken(thursday(Set.of(BIRTH, "1.000656")))).containsExactly("ma");
    assertThat(broken(thursday(Set.of("khong phai ma")))).containsExactly("ma");
    assertThat(broken(thursday(Set.of()))).containsExactly("ma");
  }

  @Test
  void a_special_day_is_promised_in_minutes_or_the_same_day() {
    assertThat(
            broken(
                new PromiseDraft(
                    "Thứ Năm",
                    Set.of(DayOfWeek.THURSDAY),
                    TimeLimit.workingDays(1),
                    Set.of(BIRTH),
                    "",
                    List.of(),
                    TODAY,
                    Optional.empty())))
        .containsExactly("cach");
  }

  @Test
  void a_promise_begins_today_at_the_earliest_and_ends_after_it_begins() {
    assertThat(broken(between(TODAY.minusDays(1), Optional.empty()))).containsExactly("tu");
    assertThat(broken(between(TODAY, Optional.of(TODAY)))).containsExactly("den");
    assertThat(
            promises.publish(administrator(NA_HY), between(TODAY, Optional.of(TODAY.plusDays(1)))))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ab", "Thứ\u0007Năm"})
  void a_name_is_readable(String name) {
    assertThat(
            broken(
                new PromiseDraft(
                    name,
                    Set.of(),
                    TimeLimit.sameDay(),
                    Set.of(BIRTH),
                    "",
                    List.of(),
                    TODAY,
                    Optional.empty())))
        .containsExactly("ten");
  }

  @Test
  void endless_words_are_refused_with_their_length() {
    PromiseDraft endless =
        new PromiseDraft(
            "N".repeat(100_000),
            Set.of(),
            TimeLimit.sameDay(),
            Set.of(BIRTH),
            "s".repeat(501),
            java.util.Collections.nCopies(31, "Giấy"),
            TODAY,
            Optional.empty());
    assertThat(broken(endless)).containsExactly("ten", "nhanSu", "botGiay");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update procedure_promise set parts = 1",
        "update procedure_promise set name = 'khác'",
        "delete from procedure_promise",
        "delete from procedure_promise_code",
        "update procedure_promise_code set code = '2.000815'"
      })
  void what_was_promised_cannot_be_rewritten(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
  }

  @Test
  void the_database_knows_the_days_of_a_week_too() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into procedure_promise
                           (unit_id, name, days, measure, parts, valid_from, published_at,
                            published_by)
                    values ('03169', 'Thứ Tám', array[8], 'SAME_DAY', 1, current_date, now(),
                            uuidv7())
                    """)
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private List<String> broken(PromiseDraft draft) {
    PromiseRejected rejected =
        catchThrowableOfType(
            PromiseRejected.class, () -> promises.publish(administrator(NA_HY), draft));
    assertThat(rejected).isNotNull();
    return List.copyOf(rejected.errors().keySet());
  }

  private static PromiseDraft between(LocalDate from, Optional<LocalDate> to) {
    return new PromiseDraft(
        "Tuần cao điểm", Set.of(), TimeLimit.sameDay(), Set.of(BIRTH), "", List.of(), from, to);
  }

  private static PromiseDraft standing() {
    return new PromiseDraft(
        "Rút ngắn thường xuyên",
        Set.of(),
        TimeLimit.workingMinutes(120),
        Set.of(BIRTH),
        "",
        List.of("Bản sao sổ hộ khẩu", "Giấy xác nhận nơi ở"),
        TODAY,
        Optional.empty());
  }

  private static PromiseDraft thursday(Set<String> codes) {
    return new PromiseDraft(
        "Thứ Năm không hẹn",
        Set.of(DayOfWeek.THURSDAY),
        TimeLimit.workingMinutes(60),
        codes,
        "Chủ tịch và toàn bộ công chức",
        List.of(),
        TODAY,
        Optional.empty());
  }

  private static Actor administrator(UnitId unit) {
    return new Actor(unit, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
