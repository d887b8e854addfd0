package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  @Test
  void every_field_of_form_01_comes_back_from_the_text() {
    assertThat(Pdf.text(print(NaHy.birth())))
        .contains(
            "UBND XÃ NÀ HỲ",
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Nà Hỳ, ngày 02 tháng 11 năm 2026",
            "Mã hồ sơ: 03169-261102-0007",
            "Mã nội bộ, không thay mã Cổng Dịch vụ công",
            "Liên 2: Giao người nộp hồ sơ",
            "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
            "Bộ phận tiếp nhận: Quầy 2 – Tư pháp, hộ tịch",
            "Tiếp nhận hồ sơ của: SÙNG THỊ MỶ",
            "Kênh thực hiện: Trực tiếp",
            "Người nộp: GIÀNG A PÓ",
            "Địa chỉ: Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên",
            "Số điện thoại: 0912 345 678",
            "Email: giangapo@example.vn",
            "Số căn cước/hộ chiếu: 011090001234",
            "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (mã thủ tục 1.001193)",
            "1. Thành phần hồ sơ:",
            "Tờ khai đăng ký khai sinh theo mẫu",
            "2. Số lượng hồ sơ: 1 bộ",
            "3. Thời gian giải quyết theo quy định: Ngay trong ngày tiếp nhận",
            "4. Nhận hồ sơ lúc: 15 giờ 20 phút, thứ Hai ngày 02/11/2026",
            "5. Trả kết quả lúc: 17 giờ 00 phút, thứ Ba ngày 03/11/2026",
            "hẹn trả trong ngày làm việc tiếp theo, thứ Ba 3/11.",
            "6. Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công xã Nà Hỳ",
            "motcua.nahy.example.vn/tra-cuu",
            "0215 3 822 000",
            "Lò Thị Mai, công chức tư pháp – hộ tịch, 0915 000 111",
            "NGƯỜI NỘP HỒ SƠ",
            "NGƯỜI TIẾP NHẬN HỒ SƠ",
            "LÒ VĂN KIÊN",
            "Mẫu số 01 · Thông tư 03/2025/TT-VPCP",
            "03169-261102-0007 · Trang 1/1");
  }

  @Test
  void a_sooner_promise_stands_under_the_legal_time_and_the_slip_stays_one_page() {
    String promise = "Hẹn nhanh (Thứ Năm không hẹn): 9:00 ngày 5/11/2026.";
    byte[] pdf = print(NaHy.change(NaHy.birth()).promise(promise).form());
    String text = Pdf.text(pdf);
    assertThat(text).contains("5. Trả kết quả lúc: 17 giờ 00 phút", promise);
    assertThat(text.indexOf(promise)).isGreaterThan(text.indexOf("5. Trả kết quả lúc"));
    assertThat(text.indexOf(promise)).isLessThan(text.indexOf("6. Đăng ký nhận kết quả"));
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
  }

  @Test
  void an_ordinary_receipt_is_one_A5_page_in_Vietnamese_with_a_title_and_a_structure() {
    byte[] pdf = print(NaHy.birth());
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.size(pdf).getWidth()).isBetween(419f, 420f);
    assertThat(Pdf.size(pdf).getHeight()).isBetween(595f, 596f);
    Pdf.inside(
        pdf,
        document -> {
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
          assertThat(catalog.getMarkInfo().isMarked()).isTrue();
          assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
          assertThat(document.getDocumentInformation().getTitle())
              .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả 03169-261102-0007");
          return true;
        });
  }

  @Test
  void the_numbers_of_copies_stand_in_their_columns() {
    ReceiptForm form = NaHy.withPapers(List.of(new ReceiptForm.Paper("Hộ chiếu", 7, 8, 9)));
    assertThat(Pdf.text(print(form)))
        .containsSubsequence("Bản chính", "Bản chứng thực", "Bản photo", "1 Hộ chiếu 7 8 9");
  }

  @Test
  void the_phone_reads_the_tracking_address_from_the_code() {
    assertThat(Pdf.qrCode(print(NaHy.birth()))).isEqualTo(NaHy.TRACKING);
    assertThat(Pdf.qrCode(print(NaHy.change(NaHy.birth()).sample().form())))
        .isEqualTo(NaHy.TRACKING);
  }

  @Test
  void the_code_of_the_national_portal_comes_first_and_ours_beside_it() {
    DossierMark both = new DossierMark("03169-261102-0007", "H11.22-261102-0361", NaHy.TRACKING);
    String text = Pdf.text(print(NaHy.change(NaHy.birth()).dossier(both).form()));
    assertThat(text)
        .contains("Mã hồ sơ: H11.22-261102-0361 Mã nội bộ: 03169-261102-0007")
        .contains("H11.22-261102-0361 · Trang 1/1")
        .doesNotContain("không thay mã");
  }

  @Test
  void a_reprint_and_a_sample_say_so() {
    assertThat(Pdf.text(print(NaHy.birth()))).doesNotContain("IN LẠI", "BẢN MẪU");
    assertThat(Pdf.text(print(NaHy.change(NaHy.birth()).reprint(2).form())))
        .contains("IN LẠI LẦN 2");
    byte[] sample = print(NaHy.change(NaHy.birth()).sample().form());
    assertThat(letters(Pdf.text(sample))).contains(letters("KHÔNG CÓ GIÁ TRỊ – BẢN MẪU"));
  }

  @Test
  void both_copies_come_in_one_file_each_counting_its_own_pages() {
    byte[] pdf =
        print(
            NaHy.change(NaHy.birth())
                .copies(ReceiptForm.Copy.OFFICE, ReceiptForm.Copy.APPLICANT)
                .form());
    assertThat(Pdf.textOfPage(pdf, 1)).contains("Liên 1: Lưu tại", "Trang 1/1");
    assertThat(Pdf.textOfPage(pdf, 2)).contains("Liên 2: Giao", "Trang 1/1");
  }

  @Test
  void sixty_papers_flow_on_with_heading_code_and_page_number_on_each_page() {
    byte[] pdf = print(NaHy.withPapers(NaHy.manyPapers(60)));
    int pages = Pdf.pages(pdf);
    assertThat(pages).isBetween(2, 4);
    for (int page = 1; page < pages; page++) {
      assertThat(Pdf.textOfPage(pdf, page))
          .contains("Tên giấy tờ", "03169-261102-0007 · Trang " + page + "/" + pages);
    }
    assertThat(Pdf.text(pdf)).contains("60 Bản vẽ thiết kế kỹ thuật công trình số 60 60 1 2");
    assertThat(Pdf.textOfPage(pdf, pages)).contains("NGƯỜI NỘP HỒ SƠ", "LÒ VĂN KIÊN");
  }

  @Test
  void a_second_stage_has_its_own_times() {
    ReceiptForm.Stage stage =
        new ReceiptForm.Stage(
            LocalDateTime.of(2026, 11, 4, 7, 30), LocalDateTime.of(2026, 11, 14, 9, 0));
    assertThat(Pdf.text(print(NaHy.change(NaHy.birth()).stages(stage).form())))
        .contains(
            "Giai đoạn 2: nhận lúc 07 giờ 30 phút, thứ Tư ngày 04/11/2026;"
                + " trả lúc 09 giờ 00 phút, thứ Bảy ngày 14/11/2026");
  }

  @Test
  void what_was_not_given_is_a_dash() {
    ReceiptForm form =
        NaHy.change(NaHy.birth())
            .submitter(person -> new ReceiptForm.Person(person.name(), "", "", "", ""))
            .explanation()
            .papers(List.of())
            .form();
    assertThat(Pdf.text(print(form)))
        .contains("Địa chỉ: —", "Số điện thoại: —", "Email: —", "Số căn cước/hộ chiếu: —")
        .contains("không có giấy tờ phải nộp");
  }

  @Test
  void the_same_receipt_is_the_same_file() {
    assertThat(print(NaHy.birth())).isEqualTo(print(NaHy.birth()));
  }

  @Test
  void a_receipt_is_small_enough_for_a_slow_phone() {
    assertThat(print(NaHy.birth())).hasSizeLessThan(32 * 1024);
  }

  private static String letters(String text) {
    return text.replace(" ", "");
  }

  private static byte[] print(ReceiptForm form) {
    return ReceiptLayout.draw(form, NaHy.RECEIPT_2025);
  }
}
