package vn.motcua.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.SmallPdf;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** Committees are founded, filled, changed and ended; places launch (practices C1, C11, C12). */
@MotCuaTest
class CommitteesTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String GOVERNMENT = "chinh-quyen-than-thien";
  private static final String POLICE = "cong-an-than-thien";
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final byte[] PDF = SmallPdf.of("quyết định");

  @Autowired Committees committees;
  @Autowired Movements movements;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;
  private Actor other;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
  }

  private UUID founded(Actor actor, String place, byte[] file, String... models) {
    UUID id = UUID.randomUUID();
    committees.found(
        actor,
        place,
        new Committees.Founding(
            id, "Ban Chỉ đạo", List.of(models), new Committees.Paper("12/QĐ-UBND", MAY, file)));
    return id;
  }

  private UUID founded() {
    return founded(chairman, People.NA_HY.code(), new byte[0], GOVERNMENT);
  }

  private Committee read(UUID id) {
    return movements.committees(DIEN_BIEN, movements.place(DIEN_BIEN, People.NA_HY.code())).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void joins(UUID id, String name, Committee.Seat seat, LocalDate day) {
    committees.join(chairman, id, name, "Chủ tịch UBND xã", Optional.of(seat), day);
  }

  private static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  @Test
  void a_commune_founds_its_own_committee_by_a_decision() {
    Committee found = read(founded());
    assertThat(found.founding().orElseThrow().number()).isEqualTo("12/QĐ-UBND");
    assertThat(found.existsOn(MAY)).isTrue();
    assertThat(found.existsOn(MAY.minusDays(1))).isFalse();
  }

  @Test
  void the_province_founds_one_for_a_commune_and_another_commune_may_not() {
    founded(province, People.NA_HY.code(), new byte[0], GOVERNMENT);
    assertThatThrownBy(() -> founded(other, People.NA_HY.code(), new byte[0], GOVERNMENT))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> founded(other, "11", new byte[0], GOVERNMENT))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_same_form_sent_twice_founds_one() {
    Committees.Founding form =
        new Committees.Founding(
            UUID.randomUUID(),
            "Ban Chỉ đạo",
            List.of(GOVERNMENT),
            new Committees.Paper("12/QĐ-UBND", MAY, PDF));
    committees.found(chairman, "03169", form);
    committees.found(chairman, "03169", form);
    assertThat(read(form.id()).decisions()).hasSize(1);
  }

  @Test
  void a_committee_needs_a_name_a_model_a_number_and_a_day_that_has_come() {
    rejected(
        () ->
            committees.found(
                chairman,
                "03169",
                new Committees.Founding(
                    UUID.randomUUID(),
                    "x".repeat(301),
                    List.of("khong-co"),
                    new Committees.Paper(" ", LocalDate.of(2026, 11, 3), new byte[0]))),
        "ten",
        "moHinh",
        "soQuyetDinh",
        "ngayQuyetDinh");
  }

  @Test
  void a_commune_of_today_had_no_committee_before_there_were_such_communes() {
    rejected(
        () ->
            committees.found(
                chairman,
                "03169",
                new Committees.Founding(
                    UUID.randomUUID(),
                    "Ban Chỉ đạo",
                    List.of(GOVERNMENT),
                    new Committees.Paper("1", LocalDate.of(2025, 6, 30), new byte[0]))),
        "ngayQuyetDinh");
  }

  @Test
  void one_committee_leads_two_models() {
    UUID id = founded(chairman, People.NA_HY.code(), new byte[0], GOVERNMENT, POLICE);
    assertThat(read(id).models()).containsExactly(GOVERNMENT, POLICE);
    for (MovementModel model : movements.models(DIEN_BIEN)) {
      assertThat(
              movements.on(DIEN_BIEN, model, movements.today()).places().stream()
                  .flatMap(one -> one.committees().stream())
                  .map(Committee::id))
          .as(model.name())
          .contains(id);
    }
  }

  @Test
  void the_paper_of_a_decision_is_kept_with_its_fingerprint_and_only_its_province_reads_it()
      throws Exception {
    UUID id = founded(chairman, People.NA_HY.code(), PDF, GOVERNMENT);
    Committee.Decision decision = read(id).founding().orElseThrow();
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(PDF);
    assertThat(decision.digest()).isEqualTo(HexFormat.of().formatHex(digest));
    assertThat(committees.paper(province, id, decision.seq()).content()).isEqualTo(PDF);
    Actor far = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    assertThatThrownBy(() -> committees.paper(far, id, decision.seq()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_paper_that_is_neither_pdf_nor_photo_is_refused() {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> founded(chairman, People.NA_HY.code(), script, GOVERNMENT))
                .key())
        .isEqualTo("organisation.refusal.file.kind");
  }

  @Test
  void thirteen_people_sit_in_it_and_one_is_the_head_as_in_luc_nam() {
    UUID id = founded();
    joins(id, "Trưởng Ban", Committee.Seat.HEAD, MAY);
    for (int number = 1; number <= 12; number++) {
      joins(id, "Thành viên " + number, Committee.Seat.MEMBER, MAY);
    }
    Committee committee = read(id);
    assertThat(committee.sitting(MAY)).hasSize(13);
    assertThat(committee.head(MAY).orElseThrow().name()).isEqualTo("Trưởng Ban");
    rejected(() -> joins(id, "Người Khác", Committee.Seat.HEAD, MAY), "vaiTro");
  }

  @Test
  void the_head_leaves_and_another_follows_and_both_days_can_be_read() {
    UUID id = founded();
    joins(id, "Lò Văn Cũ", Committee.Seat.HEAD, MAY);
    LocalDate change = MAY.plusMonths(2);
    committees.leave(chairman, id, 1, change, "Nghỉ hưu");
    joins(id, "Lò Văn Mới", Committee.Seat.HEAD, change);
    Committee committee = read(id);
    assertThat(committee.head(change.minusDays(1)).orElseThrow().name()).isEqualTo("Lò Văn Cũ");
    assertThat(committee.head(change).orElseThrow().name()).isEqualTo("Lò Văn Mới");
    assertThat(committee.members()).hasSize(2);
  }

  @Test
  void nobody_joins_before_the_committee_or_leaves_before_joining_or_without_a_reason() {
    UUID id = founded();
    rejected(() -> joins(id, "A", Committee.Seat.MEMBER, MAY.minusDays(1)), "tuNgay");
    rejected(
        () -> committees.join(chairman, id, "", "", Optional.empty(), null),
        "hoTen",
        "chucVu",
        "vaiTro",
        "tuNgay");
    joins(id, "A", Committee.Seat.MEMBER, MAY);
    rejected(() -> committees.leave(chairman, id, 1, MAY.minusDays(1), " "), "thoiNgay", "viSao");
  }

  @Test
  void a_second_decision_changes_it_and_the_last_one_ends_it() {
    UUID id = founded();
    LocalDate june = MAY.plusMonths(1);
    committees.decide(
        chairman, id, Committee.Kind.CHANGE, new Committees.Paper("13/QĐ", june, PDF));
    committees.decide(
        chairman, id, Committee.Kind.END, new Committees.Paper("14/QĐ", june, new byte[0]));
    assertThat(read(id).existsOn(june)).isFalse();
    assertThat(read(id).existsOn(june.minusDays(1))).isTrue();
    rejected(
        () ->
            committees.decide(
                chairman, id, Committee.Kind.CHANGE, new Committees.Paper("15", june, PDF)),
        "loai");
    rejected(() -> joins(id, "A", Committee.Seat.MEMBER, june), "tuNgay");
  }

  @Test
  void it_is_not_founded_twice_nor_changed_before_it_was_founded() {
    UUID id = founded();
    rejected(
        () ->
            committees.decide(
                chairman,
                id,
                Committee.Kind.FOUNDING,
                new Committees.Paper("15", MAY.minusDays(1), PDF)),
        "loai",
        "ngayQuyetDinh");
  }

  @Test
  void the_database_itself_keeps_what_was_written() {
    UUID id = founded(chairman, People.NA_HY.code(), PDF, GOVERNMENT);
    joins(id, "A", Committee.Seat.MEMBER, MAY);
    for (String act :
        List.of(
            "update committee set name = 'x'",
            "delete from committee_decision",
            "update committee_member set name = 'x'",
            "delete from committee_leaving",
            "delete from launch",
            "update past_unit set until = '2030-01-01'",
            "update movement_model set name = 'x'")) {
      assertThatThrownBy(() -> jdbc.sql(act).update())
          .as(act)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
