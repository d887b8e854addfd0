package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherPapersTest {

  @Test
  void who_goes_home_reads_what_is_missing_why_where_and_when_to_come_back() {
    byte[] pdf = GuidanceLayout.draw(NaHyPapers.guidance(), NaHyPapers.GUIDANCE);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "HƯỚNG DẪN CHUẨN BỊ HỒ SƠ",
            "Kính chào ông/bà Giàng A Pó,",
            "Đăng ký khai sinh (1.001193)",
            "1. Giấy chứng sinh",
            "Vì sao: để ghi đúng ngày giờ và nơi cháu sinh ra",
            "Lấy ở đâu: trạm y tế hoặc bệnh viện nơi cháu sinh",
            "2. Giấy chứng nhận kết hôn của cha mẹ",
            "– Tờ khai đăng ký khai sinh",
            "Quầy 2, Trung tâm Phục vụ hành chính công xã Nà Hỳ",
            "thứ Hai – thứ Sáu, 07:30–11:30 và 13:00–17:00",
            "Điện thoại của quầy: 0215 3 822 000",
            "không phải giấy tiếp nhận");
    assertThat(Pdf.qrCode(pdf)).isEqualTo("https://motcua.nahy.example.vn/thu-tuc/1.001193");
  }

  @Test
  void the_control_slip_has_a_row_for_each_hand_over_and_empty_rows_to_come() {
    byte[] pdf = ControlLayout.draw(NaHyPapers.control(), NaHyPapers.CONTROL);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
            "(Kèm theo hồ sơ của: SÙNG THỊ MỶ)",
            "Mã hồ sơ: 03169-261102-0007",
            "Ngày nhận hồ sơ: 15 giờ 20 phút, thứ Hai ngày 02/11/2026",
            "Hẹn trả kết quả: 17 giờ 00 phút, thứ Ba ngày 03/11/2026",
            "Cơ quan giải quyết: UBND xã Nà Hỳ",
            "Cơ quan phối hợp: —",
            "Giao: Lò Văn Kiên (tiếp nhận)",
            "Nhận: Vàng A Sếnh",
            "Đúng hạn",
            "Trước hạn",
            "kèm dự thảo",
            "Người giao ký",
            "Người nhận ký",
            "Mẫu số 06");
    assertThat(Pdf.text(pdf).split("…{6,}")).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void the_note_of_a_taken_result_names_giver_and_taker() {
    byte[] pdf = HandoverLayout.draw(NaHyPapers.handover(), NaHyPapers.HANDOVER);
    assertThat(Pdf.pages(pdf)).isEqualTo(1);
    assertThat(Pdf.text(pdf))
        .contains(
            "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
            "Kết quả: Giấy khai sinh (bản chính) và 02 bản sao",
            "Số: 0123/2026",
            "Trích yếu: —",
            "Người trả: LÒ VĂN KIÊN",
            "Người nhận: GIÀNG A PÓ",
            "Tư cách nhận: Cha của chủ hồ sơ",
            "Số căn cước/hộ chiếu: 011090001234",
            "Trả kết quả lúc: 16 giờ 10 phút, thứ Ba ngày 03/11/2026",
            "NGƯỜI NHẬN KẾT QUẢ",
            "NGƯỜI TRẢ KẾT QUẢ");
  }
}
