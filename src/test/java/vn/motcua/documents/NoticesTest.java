package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticesTest {

  @Test
  void every_field_of_form_02_comes_back_and_everything_missing_is_said_once_with_its_reason() {
    byte[] pdf = Papers.render(NaHyNotices.supplement(), NaHyNotices.SUPPLEMENT);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "UBND XÃ NÀ HỲ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/HDHS",
            "Nà Hỳ, ngày 04 tháng 11 năm 2026",
            "Mã hồ sơ: 03169-261102-0007",
            "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
            "Tiếp nhận hồ sơ/yêu cầu của: SÙNG THỊ MỶ",
            "Nội dung yêu cầu giải quyết: Đăng ký kết hôn (mã thủ tục 1.000894)",
            "Địa chỉ: Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên",
            "Số điện thoại: 0912 345 678",
            "Email: my.sung@example.vn",
            "Bản chính",
            "Bản chứng thực",
            "Bản photo",
            "1 Tờ khai đăng ký kết hôn theo mẫu",
            "Lý do: tờ khai chưa có chữ ký của bên nam",
            "2 Giấy xác nhận tình trạng hôn nhân của bên nam",
            "không tính vào thời hạn giải quyết",
            "Tra cứu hồ sơ: motcua.nahy.example.vn/tra-cuu",
            "Công chức hướng dẫn: Lò Thị Mai, tư pháp – hộ tịch",
            "Điện thoại: 0215 3 822 000",
            "NGƯỜI HƯỚNG DẪN",
            "LÒ THỊ MAI",
            "Mẫu số 02 · Thông tư 03/2025/TT-VPCP",
            "03169-261102-0007 · Trang 1/1");
    assertThat(Pdf.qrCode(pdf)).isEqualTo(NaHy.TRACKING);
    assertThat(Pdf.barCode(pdf)).isEqualTo("03169-261102-0007");
  }

  @Test
  void a_reason_for_the_whole_request_is_asked_for_only_when_a_paper_has_none() {
    assertThat(reasonLines(NaHyNotices.supplement())).isEqualTo(2);
    SupplementForm bare =
        NaHyNotices.supplement(
            List.of(new SupplementForm.Missing("Tờ khai", "", 1, 0, 0)), "Thiếu chữ ký.");
    assertThat(reasonLines(bare)).isEqualTo(1);
    assertThat(Pdf.text(Papers.render(bare, NaHyNotices.SUPPLEMENT))).contains("Thiếu chữ ký.");
  }

  @Test
  void forty_missing_papers_flow_on_with_their_heading_and_the_signature_stays_whole() {
    List<SupplementForm.Missing> many =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                n -> new SupplementForm.Missing("Bản vẽ số " + n, "thiếu dấu số " + n, n, 0, 1))
            .toList();
    byte[] pdf = Papers.render(NaHyNotices.supplement(many, ""), NaHyNotices.SUPPLEMENT);
    int pages = Pdf.pages(pdf);
    assertThat(pages).isBetween(2, 5);
    for (int page = 1; page < pages; page++) {
      assertThat(Pdf.textOfPage(pdf, page))
          .contains("Tên giấy tờ", "03169-261102-0007 · Trang " + page + "/" + pages);
    }
    assertThat(Pdf.text(pdf)).contains("40 Bản vẽ số 40 Lý do: thiếu dấu số 40 40 1");
    assertThat(Pdf.textOfPage(pdf, pages)).contains("NGƯỜI HƯỚNG DẪN", "LÒ THỊ MAI");
  }

  @Test
  void every_field_of_form_03_comes_back_and_without_a_dossier_there_is_no_code() {
    byte[] pdf = Papers.render(NaHyNotices.refusal(), NaHyNotices.REFUSAL);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
            "Tiếp nhận hồ sơ của: SÙNG THỊ MỶ",
            "Nội dung yêu cầu giải quyết: Đăng ký kết hôn",
            "Lý do từ chối: Nơi nhận hồ sơ này là Công an xã. Hồ sơ chưa có giấy tờ nào kèm theo.",
            "NGƯỜI NỘP HỒ SƠ",
            "NGƯỜI TỪ CHỐI TIẾP NHẬN",
            "LÒ VĂN KIÊN",
            "Mẫu số 03",
            "Trang 1/1")
        .doesNotContain("Mã hồ sơ", "Mã nội bộ", "·  Trang");
    assertThat(Pdf.qrCode(pdf)).isEmpty();
  }

  @Test
  void every_field_of_form_04_comes_back_old_date_new_date_reason_and_who_signs() {
    byte[] pdf = Papers.render(NaHyNotices.apology(), NaHyNotices.APOLOGY);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "Số: 07/TTPVHCC",
            "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
            "Kính gửi: SÙNG THỊ MỶ",
            "Ngày 02/11/2026, chúng tôi đã tiếp nhận hồ sơ mã số 03169-261102-0007",
            "Thời gian hẹn trả kết quả: 17 giờ 00 phút, thứ Năm ngày 05/11/2026",
            "Đơn vị chủ trì giải quyết: Phòng Văn hóa – Xã hội",
            "Nơi cư trú trước đây của bên nam chưa trả lời xác minh.",
            "thành thật xin lỗi",
            "Thời gian trả kết quả mới: 17 giờ 00 phút, thứ Năm ngày 12/11/2026",
            "Nơi trả kết quả: Trung tâm Phục vụ hành chính công xã Nà Hỳ",
            "Nơi nhận: – Như trên; – Phòng Văn hóa – Xã hội; – Lưu: hồ sơ.",
            "GIÁM ĐỐC",
            "Lò Văn Kiên",
            "Mẫu số 04");
    assertThat(Pdf.barCode(pdf)).isEqualTo("03169-261102-0007");
  }

  @Test
  void every_field_of_form_05_comes_back_and_a_number_not_given_yet_is_dotted() {
    byte[] pdf = Papers.render(NaHyNotices.stop(), NaHyNotices.STOP);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "Số: …………",
            "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
            "Kính gửi: SÙNG THỊ MỶ",
            "Ngày ông/bà đề nghị dừng giải quyết: 03/11/2026",
            "Hai bên xin lùi ngày cưới.",
            "dừng giải quyết hồ sơ này từ 09 giờ 30 phút, thứ Tư ngày 04/11/2026",
            "GIÁM ĐỐC",
            "Mẫu số 05")
        .doesNotContain("Nơi nhận");
  }

  @Test
  void the_refusal_after_receipt_is_an_A4_paper_of_the_committee_with_reason_and_provision() {
    byte[] pdf = Papers.render(NaHyNotices.ineligible(), NaHyNotices.INELIGIBLE);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.size(pdf).getWidth()).isBetween(595f, 596f);
    assertThat(Pdf.text(pdf))
        .contains(
            "TỈNH ĐIỆN BIÊN",
            "ỦY BAN NHÂN DÂN XÃ NÀ HỲ",
            "Số: 15/TB-UBND",
            "THÔNG BÁO KHÔNG ĐỦ ĐIỀU KIỆN GIẢI QUYẾT HỒ SƠ",
            "Lý do: Bên nam chưa đủ tuổi kết hôn vào ngày nộp hồ sơ.",
            "Căn cứ: điều kiện kết hôn ghi trong quyết định công bố thủ tục",
            "Ông/bà có thể: nộp lại hồ sơ khi bên nam đủ tuổi",
            "– Tờ khai đăng ký kết hôn",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Vàng A Sếnh");
  }

  @Test
  void several_reasons_are_numbered() {
    IneligibleForm two =
        NaHyNotices.ineligible(
            List.of(
                new IneligibleForm.Reason("Chưa đủ tuổi.", ""),
                new IneligibleForm.Reason("Đang có vợ.", "")));
    assertThat(Pdf.text(Papers.render(two, NaHyNotices.INELIGIBLE)))
        .contains("Lý do thứ 1: Chưa đủ tuổi.", "Lý do thứ 2: Đang có vợ.")
        .doesNotContain("Căn cứ");
  }

  @Test
  void what_is_not_known_is_a_dotted_line_and_nothing_is_made_up() {
    ReceiptForm.Person nobody = new ReceiptForm.Person("", "", "", "", "");
    ReceiptForm.Contact noContact = new ReceiptForm.Contact("", "", "");
    RefusalForm blank =
        new RefusalForm(
            NaHy.LETTERHEAD,
            DossierMark.NONE,
            NaHyNotices.ISSUED,
            nobody,
            "",
            "",
            "",
            noContact,
            "");
    String text = Pdf.text(Papers.render(blank, NaHyNotices.REFUSAL));
    assertThat(text.replace(" ", ""))
        .containsPattern("Tiếpnhậnhồsơcủa:…{6,}")
        .containsPattern("Địachỉ:…{6,}")
        .containsPattern("Sốđiệnthoại:…{6,}")
        .containsPattern("Email:…{6,}")
        .containsPattern("Nộidungyêucầugiảiquyết:…{6,}")
        .containsPattern("Lýdotừchối:…{6,}")
        .containsPattern("Côngchứchướngdẫn:…{6,}")
        .doesNotContain("null", "mãthủtục");
  }

  private static int reasonLines(SupplementForm form) {
    return Pdf.text(Papers.render(form, NaHyNotices.SUPPLEMENT)).split("Lý do:", -1).length - 1;
  }
}
