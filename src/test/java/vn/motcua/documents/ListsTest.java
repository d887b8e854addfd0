package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

  @Test
  void the_register_lies_on_its_side_and_has_every_column_of_the_law() {
    byte[] pdf = Papers.render(NaHyLists.register(2), NaHyLists.REGISTER);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.size(pdf).getWidth()).isGreaterThan(Pdf.size(pdf).getHeight());
    assertThat(Pdf.text(pdf))
        .contains("SỔ THEO DÕI HỒ SƠ")
        .contains("Hồ sơ tiếp nhận từ ngày 01/11/2026 đến ngày 30/11/2026")
        .containsSubsequence(
            "STT",
            "Mã hồ sơ",
            "Nội dung hồ sơ",
            "Số lượng (bộ)",
            "Họ tên chủ hồ sơ",
            "Địa chỉ chủ hồ sơ",
            "Số điện thoại",
            "Ngày nhận hồ sơ",
            "Ngày hẹn trả kết quả",
            "Ngày nhận kết quả",
            "Bên giao kết quả",
            "Bên nhận kết quả",
            "Ghi chú")
        .contains("SÙNG THỊ MỶ 1", "0912 345 678", "Lò Văn Kiên", "Giàng A Pó", "chờ bổ sung")
        .contains("Mẫu số 07");
  }

  @Test
  void a_month_of_five_hundred_dossiers_repeats_the_head_and_counts_the_pages() {
    byte[] pdf = Papers.render(NaHyLists.register(500), NaHyLists.REGISTER);
    int pages = Pdf.pages(pdf);
    assertThat(pages).isBetween(20, 80);
    for (int page : new int[] {1, 2, pages / 2, pages}) {
      assertThat(Pdf.textOfPage(pdf, page))
          .contains("Họ tên chủ hồ sơ", "Ghi chú", "Trang " + page + "/" + pages);
    }
    String text = Pdf.text(pdf).replace(" ", "");
    for (int n = 1; n <= 500; n++) {
      assertThat(text).contains("SÙNGTHỊMỶ" + n);
    }
  }

  @Test
  void a_month_without_a_dossier_says_so() {
    assertThat(Pdf.text(Papers.render(NaHyLists.register(0), NaHyLists.REGISTER)))
        .contains("Không có hồ sơ nào")
        .doesNotContain("STT");
  }

  @Test
  void results_come_to_the_desk_with_fee_and_post_marked() {
    byte[] pdf = Papers.render(NaHyLists.transfer(), NaHyLists.TRANSFER);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "PHIẾU BÀN GIAO KẾT QUẢ",
            "Đơn vị chủ trì: Phòng Kinh tế",
            "Thời gian bàn giao: 10 giờ 15 phút, thứ Tư ngày 04/11/2026",
            "Có phí",
            "Trả qua bưu điện",
            "03169-261030-0011",
            "Giấy chứng nhận đăng ký hộ kinh doanh",
            "NGƯỜI GIAO",
            "Phạm Thị Hoa",
            "NGƯỜI NHẬN",
            "Lò Văn Kiên");
    assertThat(Pdf.words(pdf).stream().filter("X"::equals)).hasSize(2);
  }

  @Test
  void a_receipt_for_certification_counts_pages_copies_and_electronic_copies() {
    byte[] pdf = Papers.render(NaHyLists.certification(), NaHyLists.CERTIFICATION);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "1. Giấy tờ yêu cầu chứng thực:",
            "Số trang",
            "Số bản giấy",
            "Ký bản điện tử",
            "1 Bằng tốt nghiệp THPT 1 5",
            "2 Sổ hộ nghèo 12 2 X",
            "2. Số lượng hồ sơ: 1 bộ")
        .doesNotContain("Bản photo", "Tờ khai đăng ký khai sinh");
  }

  @Test
  void one_receipt_for_sixty_households_has_a_record_of_hand_over_behind_it() {
    byte[] pdf = Papers.render(NaHyLists.bulk(60), NaHyLists.BULK);
    assertThat(Pdf.textOfPage(pdf, 1))
        .contains("1. Thành phần hồ sơ: 60 hồ sơ", "NGƯỜI NỘP HỒ SƠ", "LÒ VĂN KIÊN");
    assertThat(Pdf.textOfPage(pdf, 2))
        .contains("BIÊN BẢN GIAO NHẬN HỒ SƠ", "Đơn vị", "Ngày hẹn trả", "Số bộ", "Hộ số 1");
    assertThat(Pdf.textOfPage(pdf, Pdf.pages(pdf))).contains("Hộ số 60", "STT");
  }

  @Test
  void the_control_slip_prints_on_A4_where_the_unit_wants_it_so() {
    FormTemplate onA4 =
        NaHy.template(
            FormKind.CONTROL_SLIP,
            "06",
            "Phiếu kiểm soát quá trình giải quyết hồ sơ",
            "control-1",
            PaperSize.A4);
    byte[] pdf = Papers.render(NaHyPapers.control(), onA4);
    assertThat(Pdf.size(pdf).getWidth()).isBetween(595f, 596f);
    assertThat(Pdf.words(pdf))
        .isEqualTo(Pdf.words(Papers.render(NaHyPapers.control(), NaHyPapers.CONTROL)));
  }
}
