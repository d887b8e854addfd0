package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** The Front supervises and criticises, and is answered by somebody with a name. */
@MotCuaTest
class SupervisionTest {
  @Autowired Supervision supervision;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    world.clerk();
    world.chairman();
    world.front();
    world.neighbourFront();
  }

  private UUID session() {
    return supervision.hold(
        world.front(),
        new Supervision.Session(
            UUID.randomUUID(),
            null,
            "Giải quyết hồ sơ đất đai quý III",
            LocalDate.of(2026, 11, 6),
            "Chủ tịch MTTQ, Trưởng ban Thanh tra nhân dân",
            "Ba hồ sơ trễ, chưa có thư xin lỗi."));
  }

  private Supervision.Draft remark(UUID session, Actor owedBy, String due) {
    return new Supervision.Draft(
        UUID.randomUUID(),
        session,
        "Đề nghị gửi thư xin lỗi cho ba hồ sơ trễ.",
        "",
        owedBy.officer(),
        LocalDate.parse(due));
  }

  private Supervision.Sent draft() {
    return new Supervision.Sent(
        UUID.randomUUID(),
        "Dự thảo quy chế dân chủ của xã",
        "Điều 1. Phạm vi.",
        LocalDate.of(2026, 11, 20),
        5);
  }

  private Remark remarkOn(UUID id) {
    return supervision.remarks(People.NA_HY).stream()
        .filter(one ->
            one.session().filter(id::equals).isPresent()
                || one.draft().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_remark_has_somebody_who_owes_the_answer_and_is_late_the_day_after_its_day() {
    UUID session = session();
    supervision.remark(world.front(), remark(session, world.clerk(), "2026-11-16"));
    assertThat(remarkOn(session).owedByName()).isEqualTo("Cà Thị Nguyệt");
    assertThat(remarkOn(session).isLate(LocalDate.of(2026, 11, 16))).isFalse();
    assertThat(remarkOn(session).isLate(LocalDate.of(2026, 11, 17))).isTrue();
    clock.set("2026-11-16T23:59");
    assertThat(supervision.late(People.NA_HY)).isZero();
    clock.set("2026-11-17T00:00");
    long late = supervision.late(People.NA_HY);
    assertThat(late).isPositive();
    supervision.answer(
        world.clerk(), remarkOn(session).id(), Remark.Taken.ACCEPTED, "Đã gửi ba thư xin lỗi.");
    assertThat(supervision.late(People.NA_HY)).isEqualTo(late - 1);
    assertThat(remarkOn(session).answer().orElseThrow().by()).isEqualTo("Cà Thị Nguyệt");
    assertThatThrownBy(() ->
            supervision.answer(world.clerk(), remarkOn(session).id(), Remark.Taken.ACCEPTED, "Nữa"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void only_who_owes_it_or_a_leader_answers() {
    UUID session = session();
    supervision.remark(world.front(), remark(session, world.clerk(), "2026-11-16"));
    UUID id = remarkOn(session).id();
    for (Actor other : List.of(world.desk(), world.front(), world.secretary())) {
      assertThatThrownBy(() -> supervision.answer(other, id, Remark.Taken.PARTLY, "x"))
          .as(other.name())
          .isInstanceOf(Refusal.class);
    }
    assertThat(errors(() -> supervision.answer(world.chairman(), id, null, " ")))
        .containsOnlyKeys("tiepThu", "traLoi");
    supervision.answer(world.chairman(), id, Remark.Taken.NOT_ACCEPTED, "Hai hồ sơ do bà con rút.");
    assertThat(remarkOn(session).answer().orElseThrow().by()).isEqualTo("Lò Văn Hoan");
  }

  @Test
  void nobody_who_watches_can_owe_an_answer() {
    UUID session = session();
    assertThat(supervision.answerers(People.NA_HY))
        .extracting(Officer::name)
        .contains("Cà Thị Nguyệt")
        .doesNotContain("Lò Thị Say", "Giàng A Páo");
    for (Actor nobody : List.of(world.front(), world.neighbour())) {
      assertThat(
              errors(
                  () -> supervision.remark(world.front(), remark(session, nobody, "2026-11-16"))))
          .containsOnlyKeys("nguoi");
    }
    assertThat(
            errors(() ->
                supervision.remark(
                    world.front(),
                    new Supervision.Draft(UUID.randomUUID(), session, "", "", null, null))))
        .containsOnlyKeys("kienNghi", "nguoi", "han");
    assertThat(
            errors(() ->
                supervision.remark(world.front(), remark(session, world.clerk(), "2026-11-10"))))
        .as("today is too soon")
        .containsOnlyKeys("han");
  }

  @Test
  void a_draft_is_criticised_once_and_the_sender_owes_the_answer_in_the_days_agreed() {
    Supervision.Sent sent = draft();
    supervision.send(world.clerk(), sent);
    supervision.send(world.clerk(), sent);
    assertThat(supervision.drafts(People.NA_HY))
        .filteredOn(one -> one.id().equals(sent.id()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.criticised()).isFalse();
          assertThat(one.isLate(LocalDate.of(2026, 11, 20))).isFalse();
          assertThat(one.isLate(LocalDate.of(2026, 11, 21))).isTrue();
        });
    supervision.criticise(
        world.front(), UUID.randomUUID(), sent.id(), "Điều 3 chưa nói rõ ai trả lời.");
    Remark criticism = remarkOn(sent.id());
    assertThat(criticism.owedBy()).isEqualTo(world.clerk().officer());
    assertThat(criticism.dueOn()).isEqualTo("2026-11-17");
    assertThatThrownBy(
            () -> supervision.criticise(world.front(), UUID.randomUUID(), sent.id(), "Lần nữa"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void only_the_front_writes_remarks_and_only_the_office_sends_drafts() {
    Supervision.Sent sent = draft();
    supervision.send(world.clerk(), sent);
    for (Actor other : List.of(world.clerk(), world.chairman(), world.secretary())) {
      assertThatThrownBy(() -> supervision.criticise(other, UUID.randomUUID(), sent.id(), "x"))
          .as(other.name())
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> supervision.send(world.front(), draft())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> supervision.send(world.desk(), draft())).isInstanceOf(Refusal.class);
  }

  @Test
  void a_board_has_members_a_term_and_sessions_of_its_own() {
    UUID board = UUID.randomUUID();
    supervision.found(
        world.front(),
        board,
        SupervisionBoard.Kind.INSPECTION,
        "Ban Thanh tra nhân dân xã Nà Hỳ",
        "Lường Văn Ơn, Trưởng ban\nTòng Thị Piềng, ủy viên",
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 12, 31));
    supervision.hold(
        world.front(),
        new Supervision.Session(
            UUID.randomUUID(),
            board,
            "Đường nội bản",
            LocalDate.of(2026, 11, 9),
            "Hai ủy viên",
            "Đúng thiết kế."));
    assertThat(supervision.sessions(People.NA_HY))
        .anyMatch(one -> one.board().equals("Ban Thanh tra nhân dân xã Nà Hỳ"));
    SupervisionBoard kept =
        supervision.boards(People.NA_HY).stream()
            .filter(one -> one.id().equals(board))
            .findFirst()
            .orElseThrow();
    assertThat(kept.isOver(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(kept.isOver(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(
            errors(() ->
                supervision.found(
                    world.front(),
                    UUID.randomUUID(),
                    SupervisionBoard.Kind.INVESTMENT,
                    "",
                    "",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 1, 1))))
        .containsOnlyKeys("tenBan", "thanhVien", "nhiemKyDen");
    assertThatThrownBy(() ->
            supervision.hold(
                world.neighbourFront(),
                new Supervision.Session(
                    UUID.randomUUID(), board, "x", LocalDate.of(2026, 11, 9), "x", "x")))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ông Pọm, 011087000123", "Gọi 0912345678"})
  void nobody_s_number_gets_into_a_remark(String words) {
    assertThat(
            errors(() ->
                supervision.hold(
                    world.front(),
                    new Supervision.Session(
                        UUID.randomUUID(), null, words, LocalDate.of(2026, 11, 9), words, words))))
        .containsOnlyKeys("noiDung", "thanhPhan", "ketQua");
  }

  @Test
  void another_commune_sees_and_answers_nothing_of_ours() {
    UUID session = session();
    supervision.remark(world.front(), remark(session, world.clerk(), "2026-11-16"));
    UUID id = remarkOn(session).id();
    assertThatThrownBy(() -> supervision.answer(world.neighbour(), id, Remark.Taken.ACCEPTED, "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> supervision.session(People.THANH_NUA, session))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            supervision.remark(
                world.neighbourFront(), remark(session, world.neighbour(), "2026-11-16")))
        .isInstanceOf(NotFound.class);
    assertThat(supervision.remarks(People.THANH_NUA)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update front_remark set due_on = '2030-01-01'",
        "delete from front_remark",
        "delete from front_answer",
        "update front_answer set words = 'x'",
        "update draft_for_criticism set wanted_by = '2030-01-01'",
        "delete from supervision",
        "delete from supervision_board"
      })
  void what_was_said_and_answered_cannot_be_rewritten(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
  }
}
