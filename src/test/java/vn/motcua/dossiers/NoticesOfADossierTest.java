package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.councils.Motion;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class NoticesOfADossierTest {
  private static final String SITE = "https://nahy.example";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Notices notices;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_request_for_papers_names_each_paper_and_its_reason_and_what_happens_to_the_time() {
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(world.appraisingDisability()),
            Map.of(1, "Chữ ký bị nhòe"),
            world.id("intake"));
    assertThat(notices.of(proposed)).isEmpty();
    assertThatThrownBy(() -> notices.print(proposed, Notices.Kind.SUPPLEMENT, SITE))
        .isInstanceOf(NotFound.class);
    Dossier sent =
        supplements.send(world.the("intake"), DossierWorld.seen(proposed), "Nộp tại quầy 2");
    assertThat(notices.of(sent)).containsExactly(Notices.Kind.SUPPLEMENT);
    assertThat(Pdf.text(notices.print(sent, Notices.Kind.SUPPLEMENT, SITE)))
        .contains("Chữ ký bị nhòe")
        .contains("Lò Văn Thanh")
        .contains(sent.code())
        .contains("Lò Văn Inh")
        .contains("không tính vào thời hạn");
  }

  @Test
  void the_apology_says_why_and_the_new_date_and_who_signed() {
    Dossier late =
        lateness.apologise(
            world.the("chairman"),
            DossierWorld.seen(world.appraisingDisability()),
            LocalDateTime.of(2026, 12, 10, 16, 0),
            "Trạm Y tế chưa có kết luận");
    assertThat(Pdf.text(notices.print(late, Notices.Kind.APOLOGY, SITE)))
        .contains("Trạm Y tế chưa có kết luận")
        .contains("10")
        .contains("Thào A Dế");
  }

  @Test
  void stopping_at_the_citizens_request_leaves_a_notice() {
    Dossier stopped =
        dossiers.stop(
            world.the("intake"),
            DossierWorld.seen(world.appraisingDisability()),
            "Gia đình chuyển nơi ở");
    assertThat(notices.of(stopped)).containsExactly(Notices.Kind.STOP);
    assertThat(Pdf.text(notices.print(stopped, Notices.Kind.STOP, SITE)))
        .contains("Gia đình chuyển nơi ở");
  }

  @Test
  void a_refusal_after_receipt_is_a_paper_of_its_own() {
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(refusedByCouncil()),
            world.id("clerk"),
            "Không đủ mức độ khuyết tật");
    assertThat(notices.of(refused)).containsExactly(Notices.Kind.INELIGIBLE);
    assertThat(Pdf.text(notices.print(refused, Notices.Kind.INELIGIBLE, SITE)))
        .contains("Không đủ mức độ khuyết tật")
        .contains("Thào A Dế");
  }

  @Test
  void the_notice_names_the_provision_the_authority_wrote() {
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(refusedByCouncil()),
            world.id("clerk"),
            "Không đủ mức độ khuyết tật",
            "  Luật Người khuyết tật,\n Điều 3 khoản 2 ");
    assertThat(Pdf.text(notices.print(refused, Notices.Kind.INELIGIBLE, SITE)))
        .contains("Luật Người khuyết tật, Điều 3 khoản 2");
    assertThat(desk.timeline(refused).getLast().ground())
        .isEqualTo("Luật Người khuyết tật, Điều 3 khoản 2");
    assertThat(desk.timeline(refused).getFirst().ground()).isEmpty();
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void a_provision_longer_than_a_paragraph_is_not_taken() {
    Dossier approving = refusedByCouncil();
    assertThatThrownBy(() ->
            dossiers.refuse(
                world.the("chairman"),
                DossierWorld.seen(approving),
                world.id("clerk"),
                "Không đủ mức độ",
                "x".repeat(301)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.words-long"));
    assertThat(world.found(approving.id()).stage()).isEqualTo(Stage.APPROVING);
  }

  @Test
  void a_refusal_taken_back_leaves_no_notice_that_could_be_printed() {
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(refusedByCouncil()),
            world.id("clerk"),
            "Không đủ mức độ khuyết tật");
    Dossier back =
        dossiers.sendBack(
            world.the("clerk"),
            DossierWorld.seen(refused),
            world.id("chairman"),
            "Có kết luận mới của hội đồng");
    assertThat(notices.of(back)).isEmpty();
    Dossier granted = world.concluded(world.the("chairman"), back, Motion.MILD);
    Dossier approved =
        dossiers.approve(world.the("chairman"), DossierWorld.seen(granted), world.id("clerk"), "");
    for (Dossier dossier : List.of(back, approved, world.until(approved, Stage.RETURNED))) {
      assertThat(notices.of(dossier)).isEmpty();
      assertThatThrownBy(() -> notices.print(dossier, Notices.Kind.INELIGIBLE, SITE))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void refused_a_second_time_the_notice_says_the_second_reason() {
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(refusedByCouncil()),
            world.id("clerk"),
            "Lý do thứ nhất");
    Dossier back =
        dossiers.sendBack(
            world.the("clerk"), DossierWorld.seen(refused), world.id("chairman"), "Sai căn cứ");
    Dossier again =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(back),
            world.id("clerk"),
            "Lý do thứ hai",
            "Điều 3");
    Dossier returned = world.until(again, Stage.RETURNED);
    assertThat(notices.of(returned)).containsExactly(Notices.Kind.INELIGIBLE);
    assertThat(Pdf.text(notices.print(returned, Notices.Kind.INELIGIBLE, SITE)))
        .contains("Lý do thứ hai")
        .contains("Điều 3")
        .doesNotContain("Lý do thứ nhất");
  }

  @Test
  void the_apology_is_read_as_a_draft_before_it_is_signed() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-07T09:00");
    String draft = Pdf.text(notices.draft(world.the("chairman"), dossier, SITE));
    assertThat(draft)
        .contains("DỰ THẢO")
        .contains("Chưa ký")
        .contains("Lò Văn Thanh")
        .contains(dossier.code())
        .doesNotContain("Thào A Dế");
    Dossier signed =
        lateness.apologise(
            world.the("chairman"),
            DossierWorld.seen(dossier),
            LocalDateTime.of(2026, 12, 10, 16, 0),
            "Trạm Y tế chưa có kết luận");
    assertThat(Pdf.text(notices.print(signed, Notices.Kind.APOLOGY, SITE)))
        .doesNotContain("DỰ THẢO");
    assertThat(notices.hasDraft(world.the("chairman"), signed)).isFalse();
    assertThatThrownBy(() -> notices.draft(world.the("chairman"), signed, SITE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_draft_is_for_the_leader_and_for_the_holder_once_it_is_needed_and_for_nobody_else() {
    Dossier dossier = world.appraisingDisability();
    assertThat(notices.hasDraft(world.the("chairman"), dossier)).isTrue();
    assertThat(notices.hasDraft(world.the("appraiser"), dossier)).isFalse();
    clock.set("2026-12-07T09:00");
    assertThat(notices.hasDraft(world.the("appraiser"), dossier)).isTrue();
    for (String other : List.of("second appraiser", "intake", "clerk", "head")) {
      assertThat(notices.hasDraft(world.the(other), dossier)).as(other).isFalse();
      assertThatThrownBy(() -> notices.draft(world.the(other), dossier, SITE))
          .isInstanceOf(NotFound.class);
    }
    assertThat(Pdf.text(notices.draft(world.the("appraiser"), dossier, SITE))).contains("DỰ THẢO");
    Dossier stopped =
        dossiers.stop(world.the("intake"), DossierWorld.seen(dossier), "Gia đình chuyển đi");
    assertThat(notices.hasDraft(world.the("chairman"), stopped)).isFalse();
  }

  /** At the chairman, with minutes on paper that say no. */
  private Dossier refusedByCouncil() {
    return world.concluded(
        world.the("chairman"),
        world.until(world.appraisingDisability(), Stage.APPROVING),
        Motion.REFUSED);
  }
}
