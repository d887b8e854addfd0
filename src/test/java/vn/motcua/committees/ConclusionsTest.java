package vn.motcua.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
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

/** What a meeting concluded is followed until it is done. */
@MotCuaTest
class ConclusionsTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

  @Autowired Conclusions conclusions;
  @Autowired ConclusionReminders reminders;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor chairman;
  private Actor other;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
  }

  private Conclusions.Typed typed(String lines) {
    return new Conclusions.Typed(UUID.randomUUID(), "12/TB-BCĐ", OCTOBER, "Họp tháng 10", lines);
  }

  private ConclusionNotice entered(String lines) {
    Conclusions.Typed typed = typed(lines);
    conclusions.enter(chairman, typed);
    return read(typed.id());
  }

  private ConclusionNotice read(UUID id) {
    return conclusions.of(chairman).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_thing_has_somebody_who_answers_and_a_day_and_late_ones_are_found() {
    ConclusionNotice notice =
        entered("Treo băng rôn; Ông A, Văn phòng; 20/10/2026\n\nMua ghế; Bà B; 30/11/2026\n");
    assertThat(notice.items())
        .extracting(ConclusionNotice.Item::head)
        .containsExactly("Ông A, Văn phòng", "Bà B");
    assertThat(notice.late(conclusions.today())).isOne();
    assertThat(notice.done()).isZero();
  }

  @Test
  void what_became_of_a_thing_is_told_until_it_is_done() {
    ConclusionNotice notice = entered("Treo băng rôn; Ông A; 20/10/2026");
    conclusions.tell(chairman, notice.id(), 1, 0, false, "Chờ in");
    assertThat(read(notice.id()).late(conclusions.today())).isOne();
    conclusions.tell(chairman, notice.id(), 1, 1, true, "Đã treo, ảnh kèm theo");
    assertThat(read(notice.id()).done()).isOne();
    assertThat(read(notice.id()).late(conclusions.today())).isZero();
  }

  @Test
  void a_line_with_a_part_missing_enters_nothing() {
    for (String lines :
        List.of("", "Việc; Ông A", "Việc; Ông A; hôm nọ", "; Ông A; 20/10/2026", "a;b;c;d")) {
      assertThat(
              catchThrowableOfType(
                      RejectedForm.class, () -> conclusions.enter(chairman, typed(lines)))
                  .errors())
          .as(lines)
          .containsOnlyKeys("viec");
    }
    assertThat(
            catchThrowableOfType(
                    RejectedForm.class,
                    () ->
                        conclusions.enter(
                            chairman,
                            new Conclusions.Typed(
                                UUID.randomUUID(),
                                "",
                                LocalDate.of(2026, 11, 3),
                                "x".repeat(301),
                                "Việc; Ông A; 20/10/2026")))
                .errors())
        .containsOnlyKeys("so", "ngay", "ten");
  }

  @Test
  void the_same_form_sent_twice_enters_one_and_two_who_tell_at_once_notice_each_other() {
    Conclusions.Typed typed = typed("Mua ghế; Bà B; 30/11/2026");
    conclusions.enter(chairman, typed);
    conclusions.enter(chairman, typed);
    assertThat(read(typed.id()).items()).hasSize(1);
    conclusions.tell(chairman, typed.id(), 1, 0, true, "Đã mua");
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> conclusions.tell(chairman, typed.id(), 1, 0, false, "Chưa"))
                .key())
        .isEqualTo("committees.refusal.overtaken");
  }

  @Test
  void another_commune_neither_reads_nor_tells_and_who_only_watches_enters_nothing() {
    ConclusionNotice notice = entered("Mua ghế; Bà B; 30/11/2026");
    assertThat(conclusions.of(other)).extracting(ConclusionNotice::id).doesNotContain(notice.id());
    assertThatThrownBy(() -> conclusions.tell(other, notice.id(), 1, 0, true, "x"))
        .isInstanceOf(NotFound.class);
    Actor front = People.hired(units, staffing, People.NA_HY, "Lò Thị Sáy", Role.FRONT);
    assertThatThrownBy(() -> conclusions.enter(front, typed("a; b; 1/12/2026")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_follows_a_notice_is_reminded_two_weeks_before_and_after_until_it_is_done() {
    ConclusionNotice notice =
        entered(
            "Treo băng rôn; Ông A; 20/10/2026\nMua ghế; Bà B; 16/11/2026\nSơn tường; Bà C; 17/11/2026");
    String here = notice.id().toString();
    assertThat(reminded(chairman, here))
        .extracting(
            OwnReminders.Reminder::work, OwnReminders.Reminder::chip, OwnReminders.Reminder::person)
        .containsExactly(tuple("Treo băng rôn", "late", "Ông A"), tuple("Mua ghế", "soon", "Bà B"));
    assertThat(reminded(other, here)).isEmpty();
    Actor front = People.hired(units, staffing, People.NA_HY, "Lò Thị Sáy", Role.FRONT);
    assertThat(reminders.of(front)).isEmpty();
    conclusions.tell(chairman, notice.id(), 1, 0, true, "Đã treo");
    assertThat(reminded(chairman, here)).hasSize(1);
  }

  @Test
  void a_province_gives_a_thing_to_one_commune_which_reads_it_and_is_reminded_until_it_is_done() {
    Actor province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    Conclusions.Typed typed =
        typed("Gửi mẫu thư; Bà Phấn; 20/10/2026\nKê đủ ghế; Ông Hoan; 21/10/2026; nà hỳ");
    conclusions.enter(province, typed);
    assertThat(asked(chairman, typed.id())).containsExactly("Kê đủ ghế");
    assertThat(asked(province, typed.id())).containsExactly("Kê đủ ghế");
    assertThat(asked(other, typed.id())).as("a neighbour").isEmpty();
    Actor clerk = People.hired(units, staffing, DIEN_BIEN, "Tòng Văn Thư", Role.CLERK);
    assertThat(asked(clerk, typed.id())).as("neither leads nor watches").isEmpty();
    assertThat(reminded(chairman, typed.id().toString()))
        .extracting(OwnReminders.Reminder::work)
        .containsExactly("Kê đủ ghế");
    assertThat(reminded(chairman, typed.id().toString()).getFirst().href())
        .startsWith("/chuong-trinh/ban-chi-dao/ket-luan#v-");
    assertThat(read(typed.id()).items()).hasSize(1);
    conclusions.tell(chairman, typed.id(), 2, 0, false, "Còn thiếu hai ghế");
    conclusions.tell(province, typed.id(), 2, 1, false, "Tỉnh đã cấp thêm");
    conclusions.tell(chairman, typed.id(), 2, 2, true, "Đã kê đủ");
    ConclusionNotice.Item seen =
        conclusions.of(province).stream()
            .filter(one -> one.id().equals(typed.id()))
            .flatMap(one -> one.items().stream())
            .filter(one -> one.number() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(seen.isDone()).isTrue();
    assertThat(seen.told()).isNotNull();
    assertThat(seen.told().by()).isEqualTo("Lò Văn Hoan");
    assertThat(asked(chairman, typed.id())).isEmpty();
    assertThat(reminded(chairman, typed.id().toString())).isEmpty();
  }

  @Test
  void a_commune_tells_of_nothing_that_was_not_given_to_it_not_even_past_the_program() {
    Actor province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    Conclusions.Typed typed =
        typed("Gửi mẫu thư; Bà Phấn; 20/10/2026\nKê đủ ghế; Ông Hoan; 21/10/2026; nà hỳ");
    conclusions.enter(province, typed);
    assertThatThrownBy(() -> conclusions.tell(chairman, typed.id(), 1, 0, true, "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> conclusions.tell(other, typed.id(), 2, 0, true, "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into conclusion_act (unit_id, notice_id, number, version, done, words,
                                                by_unit, by, at)
                    values ('11', ?, 2, 1, true, 'xong', ?, ?, now())
                    """)
                .params(typed.id(), People.THANH_NUA.code(), other.officer())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("was not given to");
  }

  private List<String> asked(Actor reader, UUID notice) {
    return conclusions.openIn(reader, People.NA_HY).stream()
        .filter(one -> one.id().equals(notice))
        .flatMap(one -> one.items().stream())
        .map(ConclusionNotice.Item::words)
        .toList();
  }

  @Test
  void a_thing_is_given_to_a_commune_of_the_province_and_by_the_province_alone() {
    Actor province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    for (Actor keeper : List.of(province, chairman)) {
      String place = keeper.equals(province) ? "xã Ở Đâu" : People.THANH_NUA.code();
      assertThat(
              catchThrowableOfType(
                      RejectedForm.class,
                      () -> conclusions.enter(keeper, typed("Mua ghế; Bà B; 30/11/2026; " + place)))
                  .errors())
          .as(place)
          .hasEntrySatisfying(
              "viec", what -> assertThat(what.key()).isEqualTo("committees.error.item-place"));
    }
  }

  private List<OwnReminders.Reminder> reminded(Actor actor, String notice) {
    return reminders.of(actor).stream().filter(one -> one.href().contains(notice)).toList();
  }

  @Test
  void the_database_itself_keeps_what_was_written() {
    for (String table : List.of("conclusion_notice", "conclusion_item", "conclusion_act")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .as(table)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
