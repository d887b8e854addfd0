package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.NotFound;

@MotCuaTest
class NoticesOfADossierTest {
  private static final String SITE = "https://nahy.example";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Intakes intakes;
  @Autowired Notices notices;
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
            DossierWorld.seen(appraising()),
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
            DossierWorld.seen(appraising()),
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
            world.the("intake"), DossierWorld.seen(appraising()), "Gia đình chuyển nơi ở");
    assertThat(notices.of(stopped)).containsExactly(Notices.Kind.STOP);
    assertThat(Pdf.text(notices.print(stopped, Notices.Kind.STOP, SITE)))
        .contains("Gia đình chuyển nơi ở");
  }

  @Test
  void a_refusal_after_receipt_is_a_paper_of_its_own() {
    Dossier approving = world.until(appraising(), Stage.APPROVING);
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(approving),
            world.id("clerk"),
            "Không đủ mức độ khuyết tật");
    assertThat(notices.of(refused)).containsExactly(Notices.Kind.INELIGIBLE);
    assertThat(Pdf.text(notices.print(refused, Notices.Kind.INELIGIBLE, SITE)))
        .contains("Không đủ mức độ khuyết tật")
        .contains("Thào A Dế");
  }

  private Dossier appraising() {
    return world.until(
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh")),
        Stage.APPRAISING);
  }
}
