package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.Actor;

/**
 * Form 01 says what the desk was told: both persons, three kinds of copies, the date as it stands.
 */
@MotCuaTest
class FormOneTest {
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Desk desk;
  @Autowired Slips slips;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_owners_number_and_mail_stand_on_the_slip_when_somebody_else_hands_in() {
    String slip = slip(received(owner("Giàng A Pó", "")));
    assertThat(slip)
        .contains("Tiếp nhận hồ sơ của: Sùng Thị Mỷ", "Số căn cước/hộ chiếu: 011190000123")
        .contains("Người nộp: Giàng A Pó", "Email: my@example.vn");
    assertThat(slip.split("Số căn cước/hộ chiếu:", -1)).as("owner's and submitter's").hasSize(5);
  }

  @Test
  void the_submitters_own_number_stands_beside_the_submitter() {
    Dossier dossier = received(owner("Giàng A Pó", "011090001234"));
    assertThat(slip(dossier))
        .contains("Số căn cước/hộ chiếu: 011190000123", "Số căn cước/hộ chiếu: 011090001234");
    assertThat(desk.applicant(dossier).orElseThrow().submitterId()).isEqualTo("011090001234");
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void who_comes_for_himself_reads_his_number_once_a_copy() {
    String slip = slip(received(owner("", "")));
    assertThat(slip.split("011190000123", -1)).as("one number on each of two copies").hasSize(3);
  }

  @Test
  void the_submitters_number_changed_behind_the_historys_back_is_named() {
    Dossier dossier = received(owner("Giàng A Pó", "011090001234"));
    Dossier bare = received(owner("Giàng A Pó", ""));
    for (Dossier one : List.of(dossier, bare)) {
      String before = desk.applicant(one).orElseThrow().submitterId();
      tamper(one, "011090009999");
      assertThat(histories.verify(fault -> {}).faults())
          .anySatisfy(fault -> assertThat(fault.dossier()).isEqualTo(one.id()));
      tamper(one, before);
    }
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void a_number_without_a_name_and_an_impossible_number_are_told() {
    assertThat(refused(owner("", "011090001234"))).containsOnlyKeys("nguoiNop");
    assertThat(refused(owner("Giàng A Pó", "12"))).containsOnlyKeys("soNguoiNop");
    assertThat(refused(owner("Giàng A Pó", "0".repeat(100_000)))).containsOnlyKeys("soNguoiNop");
    assertThat(received(owner("Giàng A Pó", "B1234567")).version()).isOne();
  }

  @Test
  void certified_copies_are_counted_and_printed_in_their_own_column() {
    Dossier dossier = intakes.receive(world.the("intake"), withCertified(2));
    assertThat(desk.papers(dossier).getFirst().mark().certified()).isEqualTo(2);
    assertThat(desk.papers(dossier).getLast().mark().certified()).isZero();
    assertThat(slip(dossier)).containsPattern("\\b1 2 7\\b");
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
    assertThatThrownBy(() -> intakes.receive(world.the("intake"), withCertified(100)))
        .isInstanceOf(IntakeRejected.class);
  }

  @Test
  void a_slip_printed_again_after_a_pause_has_the_new_date_and_names_the_first() {
    Dossier dossier =
        world.until(
            intakes.receive(
                world.the("intake"),
                world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Pọm")),
            Stage.APPRAISING);
    assertThat(slip(dossier)).doesNotContain("Lần đầu hẹn");
    clock.set("2026-11-04T08:00");
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            new Supplements.Request(Map.of(1, "Thiếu chữ ký"), Map.of()),
            world.id("intake"));
    Dossier sent = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    clock.set("2026-11-11T08:00");
    Dossier again =
        supplements.receive(
            world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), "");
    assertThat(again.dueAt()).isAfter(again.filing().dueAt());
    String slip = slip(dossiers.reprint(world.the("intake"), DossierWorld.seen(again)));
    assertThat(slip)
        .contains("IN LẠI LẦN 1", "Lần đầu hẹn " + day(again.filing().dueAt()))
        .containsPattern("5\\. Trả kết quả lúc: .*" + slashed(again.dueAt()));
  }

  private static String day(java.time.Instant at) {
    var local = vn.motcua.shared.OfficeTime.local(at);
    return "%d:%02d ngày %d/%d/%d"
        .formatted(
            local.getHour(),
            local.getMinute(),
            local.getDayOfMonth(),
            local.getMonthValue(),
            local.getYear());
  }

  private static String slashed(java.time.Instant at) {
    var local = vn.motcua.shared.OfficeTime.local(at);
    return "%02d/%02d/%d".formatted(local.getDayOfMonth(), local.getMonthValue(), local.getYear());
  }

  private Applicant owner(String submitter, String submitterId) {
    return new Applicant(
        "Sùng Thị Mỷ",
        "1990",
        "011190000123",
        "0912345678",
        "my@example.vn",
        "bản Nà Hỳ 2",
        submitter,
        submitterId);
  }

  private Dossier received(Applicant applicant) {
    return intakes.receive(world.the("intake"), intake(applicant));
  }

  private Intake intake(Applicant applicant) {
    Actor actor = world.the("intake");
    return Intake.complete(UUID.randomUUID(), intakes.open(actor, DossierWorld.BIRTH), applicant);
  }

  private Intake withCertified(int certified) {
    Intake plain = intake(owner("", ""));
    List<Intake.PaperMark> papers = new java.util.ArrayList<>(plain.papers());
    Intake.PaperMark first = papers.getFirst();
    papers.set(0, new Intake.PaperMark(first.paper(), Intake.Presence.HAVE, 1, 7, certified));
    return new Intake(
        plain.key(),
        plain.procedureCode(),
        plain.channel(),
        plain.caseNumber(),
        papers,
        plain.sets(),
        plain.applicant(),
        plain.person(),
        "",
        Filing.CodeEntry.NONE);
  }

  private Map<String, vn.motcua.web.Message> refused(Applicant applicant) {
    try {
      received(applicant);
      return Map.of();
    } catch (IntakeRejected rejected) {
      return rejected.errors();
    }
  }

  private void tamper(Dossier dossier, String number) {
    jdbc.sql("update dossier_applicant set submitter_id = :number where dossier_id = :id")
        .param("number", number)
        .param("id", dossier.id())
        .update();
  }

  private String slip(Dossier dossier) {
    return Pdf.text(slips.receipt(world.found(dossier.id()), "https://nahy"));
  }
}
