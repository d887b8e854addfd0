package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.Consultation.Form;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** People are asked before it is decided; every comment is read and answered, and all read how. */
@MotCuaTest
class ConsultationsTest {
  @Autowired Consultations consultations;
  @Autowired GrassrootsLaw law;
  @Autowired DemocracyWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-09T09:00");
    world.clerk();
    world.chairman();
  }

  private Consultations.Draft draft(int matter, @Nullable String until, Form... forms) {
    return new Consultations.Draft(
        UUID.randomUUID(),
        matter,
        "Dự thảo quy hoạch xây dựng bản Nà Hỳ 2",
        "Bà con cho ý kiến về đường và nhà văn hóa.",
        Set.of(forms),
        LocalDate.of(2026, 11, 9),
        until == null ? null : LocalDate.parse(until),
        LocalDate.of(2026, 11, 30),
        world.clerk().officer());
  }

  private UUID asked(Form... forms) {
    return consultations.ask(world.clerk(), draft(6, "2026-11-15", forms));
  }

  private UUID noted(UUID id, String words) {
    UUID key = UUID.randomUUID();
    consultations.note(
        world.clerk(),
        id,
        new Consultations.Said(key, Form.COMMUNITY_MEETING, words, LocalDate.of(2026, 11, 9)));
    return key;
  }

  private UUID sent(UUID id, String words) {
    UUID key = UUID.randomUUID();
    consultations.send(People.NA_HY, id, key, words);
    return key;
  }

  private Consultation read(UUID id) {
    return consultations.byId(People.NA_HY, id);
  }

  @Test
  void the_nine_matters_are_those_of_the_law_and_the_eighth_needs_a_dialogue() {
    assertThat(law.consultations()).hasSize(9);
    assertThat(law.consultations().stream().filter(ConsultationMatter::dialogue))
        .extracting(ConsultationMatter::no)
        .containsExactly(8);
    assertThat(errors(() -> consultations.ask(world.clerk(), draft(8, "2026-11-15", Form.WEBSITE))))
        .containsOnlyKeys("hinhThuc");
    assertThat(
            errors(() ->
                consultations.ask(
                    world.clerk(),
                    draft(8, "2026-11-15", Form.WEBSITE, Form.DIALOGUE_WITH_AFFECTED))))
        .isEmpty();
    assertThatThrownBy(
            () -> consultations.ask(world.clerk(), draft(10, "2026-11-15", Form.WEBSITE)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_too_has_a_dialogue_for_the_eighth_matter_and_a_known_way_for_each() {
    UUID id = asked(Form.WEBSITE);
    for (String wrong :
        List.of(
            "matter, forms) = (8, array['WEBSITE']",
            "matter, forms) = (1, array['LETTER']",
            "matter, forms) = (1, array[]::text[]")) {
      assertThatThrownBy(() ->
              jdbc.sql(
                      "insert into consultation (unit_id, id, matter, title, words, forms, from_on,"
                          + " until_on, answer_by, owed_by, entered_by, entered_at) select unit_id,"
                          + " uuidv7(), "
                          + wrong.replaceFirst(".*= \\(", "")
                          + ", from_on, until_on, answer_by, owed_by, entered_by, entered_at from"
                          + " consultation where id = ?")
                  .param(id)
                  .update())
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> jdbc.sql("update consultation set title = 'khác'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from consultation_comment").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void from_the_question_to_the_summary_every_comment_is_answered() {
    UUID id = asked(Form.COMMUNITY_MEETING, Form.WEBSITE);
    UUID road = noted(id, "Mở rộng đường vào trường.");
    UUID hall = sent(id, "Nhà văn hóa nên ở giữa bản.");
    assertThat(read(id).shown())
        .extracting(Consultation.Comment::words)
        .containsExactly("Mở rộng đường vào trường.");
    assertThat(read(id).owed()).isEqualTo(2);
    assertThatThrownBy(
            () -> consultations.answer(world.clerk(), id, hall, Remark.Taken.ACCEPTED, "Đúng"))
        .as("not read yet")
        .isInstanceOf(Refusal.class);
    consultations.read(world.clerk(), id, hall, true, "");
    consultations.answer(world.clerk(), id, road, Remark.Taken.ACCEPTED, "Mở rộng 1 m.");
    consultations.answer(
        world.chairman(), id, hall, Remark.Taken.NOT_ACCEPTED, "Đất ấy đã có chủ.");
    assertThatThrownBy(() -> consultations.sum(world.clerk(), id, "Hai ý kiến."))
        .as("people are still asked")
        .isInstanceOf(Refusal.class);
    clock.set("2026-11-16T09:00");
    consultations.sum(world.clerk(), id, "Hai ý kiến, tiếp thu một.");
    Consultation done = read(id);
    assertThat(done.summary()).isPresent();
    assertThat(done.taken(Remark.Taken.ACCEPTED)).isEqualTo(1);
    assertThat(done.taken(Remark.Taken.NOT_ACCEPTED)).isEqualTo(1);
    assertThat(done.isLate(LocalDate.of(2027, 1, 1))).isFalse();
    assertThatThrownBy(() -> consultations.sum(world.clerk(), id, "Lần nữa"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> noted(id, "Muộn mất rồi")).isInstanceOf(Refusal.class);
  }

  @Test
  void one_comment_without_an_answer_holds_the_summary_back_in_the_program_and_in_the_database() {
    UUID id = asked(Form.COMMUNITY_MEETING, Form.WEBSITE);
    noted(id, "Mở rộng đường.");
    UUID rude = sent(id, "Ông Lò Văn Xấu thật tệ");
    consultations.read(world.clerk(), id, rude, false, "Nêu tên người khác");
    clock.set("2026-11-16T09:00");
    assertThatThrownBy(() -> consultations.sum(world.clerk(), id, "Tổng hợp"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() ->
            jdbc.sql("insert into consultation_summary values ('03169', ?, 'Tổng hợp', ?, now())")
                .param(id)
                .param(world.clerk().officer())
                .update())
        .isInstanceOf(DataAccessException.class);
    UUID road = read(id).shown().getFirst().id();
    consultations.answer(world.clerk(), id, road, Remark.Taken.PARTLY, "Mở một đoạn.");
    consultations.sum(world.clerk(), id, "Tổng hợp");
    assertThat(read(id).shown()).hasSize(1);
    assertThat(read(id).comments()).hasSize(2);
  }

  @Test
  void the_day_after_the_promised_one_is_late_and_the_day_itself_is_not() {
    UUID id = asked(Form.WEBSITE);
    assertThat(read(id).isLate(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(read(id).isLate(LocalDate.of(2026, 12, 1))).isTrue();
    assertThat(read(id).isOpen(LocalDate.of(2026, 11, 15))).isTrue();
    assertThat(read(id).isOpen(LocalDate.of(2026, 11, 16))).isFalse();
    assertThat(read(id).isOpen(LocalDate.of(2026, 11, 8))).isFalse();
  }

  @Test
  void on_line_nothing_is_taken_before_after_or_where_the_page_is_not_one_of_the_ways() {
    UUID closed = asked(Form.COMMUNITY_MEETING);
    assertThatThrownBy(() -> sent(closed, "Ý kiến")).isInstanceOf(Refusal.class);
    UUID open = asked(Form.WEBSITE);
    sent(open, "Ý kiến");
    clock.set("2026-11-16T00:00");
    assertThatThrownBy(() -> sent(open, "Ý kiến")).isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> consultations.send(People.THANH_NUA, open, UUID.randomUUID(), "Ý kiến"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_sent_twice_is_one_comment_and_carries_nobody_s_number() {
    UUID id = asked(Form.WEBSITE);
    UUID key = UUID.randomUUID();
    consultations.send(People.NA_HY, id, key, "Làm đường trước mùa mưa");
    consultations.send(People.NA_HY, id, key, "Làm đường trước mùa mưa");
    assertThat(read(id).comments()).hasSize(1);
    for (String personal :
        List.of("Gọi tôi 0912345678", "Số 011099000123", " ", "a".repeat(4_001))) {
      assertThat(errors(() -> sent(id, personal))).as(personal).containsOnlyKeys("yKien");
    }
    assertThat(
            jdbc.sql(
                    "select count(*) from consultation_comment where entered_by is not null and consultation_id = ?")
                .param(id)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void who_may_not_asks_reads_and_answers_nothing() {
    UUID id = asked(Form.COMMUNITY_MEETING, Form.WEBSITE);
    UUID one = noted(id, "Mở rộng đường.");
    UUID two = sent(id, "Ý kiến");
    for (Actor nobody : List.of(world.front(), world.secretary(), world.desk())) {
      assertThatThrownBy(() -> consultations.ask(nobody, draft(1, "2026-11-15", Form.WEBSITE)))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> consultations.read(nobody, id, two, true, ""))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> consultations.answer(nobody, id, one, Remark.Taken.ACCEPTED, "Được"))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> consultations.sum(nobody, id, "Tổng hợp"))
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> consultations.read(world.neighbour(), id, two, true, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_comment_has_one_answer_and_one_reading() {
    UUID id = asked(Form.COMMUNITY_MEETING, Form.WEBSITE);
    UUID one = noted(id, "Mở rộng đường.");
    consultations.answer(world.clerk(), id, one, Remark.Taken.ACCEPTED, "Được");
    assertThatThrownBy(
            () -> consultations.answer(world.clerk(), id, one, Remark.Taken.NOT_ACCEPTED, "Thôi"))
        .isInstanceOf(Refusal.class);
    UUID two = sent(id, "Ý kiến");
    assertThat(errors(() -> consultations.read(world.clerk(), id, two, false, " ")))
        .containsOnlyKeys("lyDo");
    consultations.read(world.clerk(), id, two, true, "");
    assertThatThrownBy(() -> consultations.read(world.clerk(), id, two, false, "Thôi"))
        .isInstanceOf(Refusal.class);
    assertThat(errors(() -> consultations.answer(world.clerk(), id, two, null, " ")))
        .containsOnlyKeys("tiepThu", "traLoi");
  }

  /** However the comments come and whoever does what first: a summary means none is owed. */
  @Test
  void in_no_order_of_acts_is_there_a_summary_beside_a_comment_nobody_answered() {
    Random random = new Random(7);
    for (int life = 0; life < 12; life++) {
      clock.set("2026-11-09T09:00");
      UUID id = asked(Form.COMMUNITY_MEETING, Form.WEBSITE);
      for (int act = 0; act < 24; act++) {
        if (act == 10) {
          clock.set("2026-11-16T09:00");
        }
        try {
          Consultation now = read(id);
          List<Consultation.Comment> all = now.comments();
          Consultation.Comment one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
          switch (random.nextInt(6)) {
            case 0 -> sent(id, "Ý kiến " + act);
            case 1 -> noted(id, "Ý kiến " + act);
            case 2 -> {
              if (one != null) {
                consultations.read(world.clerk(), id, one.id(), random.nextBoolean(), "vì thế");
              }
            }
            case 3, 4 -> {
              if (one != null) {
                consultations.answer(world.clerk(), id, one.id(), Remark.Taken.PARTLY, "Một phần");
              }
            }
            default -> consultations.sum(world.clerk(), id, "Tổng hợp");
          }
        } catch (Refusal _) {
          // not now
        }
        Consultation after = read(id);
        assertThat(after.summary().isEmpty() || after.owed() == 0).isTrue();
      }
    }
  }
}
