package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.UnitId;

@MotCuaTest
class FormsTest {

  private static final UnitId NA_HY = new UnitId("03169");
  private static final LocalDate LAST_DAY_OF_2018_LIST = LocalDate.of(2025, 9, 14);
  private static final LocalDate FIRST_DAY_OF_2025_LIST = LocalDate.of(2025, 9, 15);

  @Autowired Forms forms;
  @Autowired Papers papers;

  @Test
  void form_05_is_the_control_slip_until_14_september_2025_and_the_stop_notice_from_the_next_day() {
    assertThat(forms.inForce(NA_HY, "05", LAST_DAY_OF_2018_LIST))
        .map(FormTemplate::kind)
        .contains(FormKind.CONTROL_SLIP);
    assertThat(forms.inForce(NA_HY, "05", FIRST_DAY_OF_2025_LIST))
        .map(FormTemplate::title)
        .contains("Thông báo dừng giải quyết hồ sơ");
  }

  @Test
  void the_control_slip_keeps_its_purpose_when_its_number_changes() {
    assertThat(forms.inForce(NA_HY, FormKind.CONTROL_SLIP, LAST_DAY_OF_2018_LIST))
        .map(FormTemplate::formNo)
        .contains("05");
    assertThat(forms.inForce(NA_HY, FormKind.CONTROL_SLIP, FIRST_DAY_OF_2025_LIST))
        .map(FormTemplate::formNo)
        .contains("06");
  }

  @Test
  void six_legal_forms_in_2018_and_seven_in_2025() {
    assertThat(legalForms(LAST_DAY_OF_2018_LIST)).isEqualTo(6);
    assertThat(legalForms(FIRST_DAY_OF_2025_LIST)).isEqualTo(7);
  }

  @Test
  void no_form_is_in_force_before_the_circular_of_2018() {
    assertThat(forms.inForce(NA_HY, "01", LocalDate.of(2018, 11, 22))).isEmpty();
  }

  @Test
  void a_receipt_of_2024_is_printed_again_by_the_form_of_its_day() {
    ReceiptForm old =
        NaHy.change(NaHy.birth()).at(LAST_DAY_OF_2018_LIST.atTime(8, 0)).reprint(1).form();
    assertThat(Pdf.text(papers.render(NA_HY, old)))
        .contains("Mẫu số 01 · Thông tư 01/2018/TT-VPCP")
        .contains("IN LẠI LẦN 1");
    assertThat(Pdf.text(papers.render(NA_HY, NaHy.birth()))).contains("Thông tư 03/2025/TT-VPCP");
  }

  @Test
  void every_printed_paper_comes_through_the_door() {
    assertThat(Pdf.pages(papers.render(NA_HY, NaHyPapers.guidance()))).isEqualTo(1);
    assertThat(Pdf.pages(papers.render(NA_HY, NaHyPapers.control()))).isEqualTo(1);
    assertThat(Pdf.pages(papers.render(NA_HY, NaHyPapers.handover()))).isEqualTo(1);
  }

  private long legalForms(LocalDate day) {
    return forms.allInForce(NA_HY, day).stream()
        .filter(form -> form.legalBasis().startsWith("Thông tư") && form.variant().isEmpty())
        .count();
  }
}
