package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What Nà Hỳ writes when a dossier does not go straight through. */
final class NaHyNotices {

  static final FormTemplate SUPPLEMENT =
      NaHy.template(
          FormKind.SUPPLEMENT, "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "supplement-1");
  static final FormTemplate REFUSAL =
      NaHy.template(
          FormKind.REFUSAL, "03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal-1");
  static final FormTemplate APOLOGY =
      NaHy.template(
          FormKind.APOLOGY,
          "04",
          "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
          "apology-1");
  static final FormTemplate STOP =
      NaHy.template(FormKind.STOP_NOTICE, "05", "Thông báo dừng giải quyết hồ sơ", "stop-1");
  static final FormTemplate INELIGIBLE =
      NaHy.template(
          FormKind.INELIGIBLE,
          "TB",
          "Thông báo không đủ điều kiện giải quyết hồ sơ",
          "ineligible-1",
          PaperSize.A4);

  static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 11, 2, 15, 20);
  static final LocalDate ISSUED = LocalDate.of(2026, 11, 4);

  static final ReceiptForm.Person APPLICANT =
      new ReceiptForm.Person(
          "SÙNG THỊ MỶ",
          "Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên",
          "0912 345 678",
          "my.sung@example.vn",
          "011190001234");
  static final ReceiptForm.Contact CONTACT =
      new ReceiptForm.Contact(
          "motcua.nahy.example.vn/tra-cuu", "0215 3 822 000", "Lò Thị Mai, tư pháp – hộ tịch");
  static final Signatory DIRECTOR = new Signatory("", "GIÁM ĐỐC", "Lò Văn Kiên");
  static final Signatory VICE_CHAIR = new Signatory("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Vàng A Sếnh");
  static final String PROCEDURE = "Đăng ký kết hôn";
  static final String PROCEDURE_CODE = "1.000894";

  private NaHyNotices() {}

  static SupplementForm supplement() {
    return supplement(
        List.of(
            new SupplementForm.Missing(
                "Tờ khai đăng ký kết hôn theo mẫu", "tờ khai chưa có chữ ký của bên nam", 1, 0, 0),
            new SupplementForm.Missing(
                "Giấy xác nhận tình trạng hôn nhân của bên nam",
                "nơi cư trú trước đây không có trong dữ liệu",
                1,
                0,
                2)),
        "");
  }

  static SupplementForm supplement(List<SupplementForm.Missing> papers, String reason) {
    return new SupplementForm(
        NaHy.LETTERHEAD,
        NaHy.DOSSIER,
        "12",
        ISSUED,
        APPLICANT,
        PROCEDURE,
        PROCEDURE_CODE,
        papers,
        reason,
        List.of("Thời gian chờ bổ sung không tính vào thời hạn giải quyết."),
        CONTACT,
        "LÒ THỊ MAI");
  }

  static RefusalForm refusal() {
    return refusal("Nơi nhận hồ sơ này là Công an xã.\nHồ sơ chưa có giấy tờ nào kèm theo.");
  }

  static RefusalForm refusal(String reason) {
    return new RefusalForm(
        NaHy.LETTERHEAD,
        DossierMark.NONE,
        ISSUED,
        APPLICANT,
        PROCEDURE,
        PROCEDURE_CODE,
        reason,
        CONTACT,
        "LÒ VĂN KIÊN");
  }

  static ApologyForm apology() {
    return apology("Nơi cư trú trước đây của bên nam chưa trả lời xác minh.");
  }

  static ApologyForm apology(String reason) {
    return new ApologyForm(
        NaHy.LETTERHEAD,
        NaHy.DOSSIER,
        "07/TTPVHCC",
        ISSUED,
        APPLICANT,
        PROCEDURE,
        PROCEDURE_CODE,
        RECEIVED,
        LocalDateTime.of(2026, 11, 5, 17, 0),
        "Phòng Văn hóa – Xã hội",
        reason,
        LocalDateTime.of(2026, 11, 12, 17, 0),
        "Trung tâm Phục vụ hành chính công xã Nà Hỳ",
        CONTACT,
        DIRECTOR,
        List.of("Như trên;", "Phòng Văn hóa – Xã hội;", "Lưu: hồ sơ."));
  }

  static StopForm stop() {
    return stop("Hai bên xin lùi ngày cưới.");
  }

  static StopForm stop(String reason) {
    return new StopForm(
        NaHy.LETTERHEAD,
        NaHy.DOSSIER,
        "",
        ISSUED,
        APPLICANT,
        PROCEDURE,
        PROCEDURE_CODE,
        RECEIVED,
        LocalDate.of(2026, 11, 3),
        reason,
        LocalDateTime.of(2026, 11, 4, 9, 30),
        CONTACT,
        DIRECTOR,
        List.of());
  }

  static IneligibleForm ineligible() {
    return ineligible(
        List.of(
            new IneligibleForm.Reason(
                "Bên nam chưa đủ tuổi kết hôn vào ngày nộp hồ sơ.",
                "điều kiện kết hôn ghi trong quyết định công bố thủ tục")));
  }

  static IneligibleForm ineligible(List<IneligibleForm.Reason> reasons) {
    return new IneligibleForm(
        new Letterhead("TỈNH ĐIỆN BIÊN", "ỦY BAN NHÂN DÂN XÃ NÀ HỲ", "Nà Hỳ"),
        NaHy.DOSSIER,
        "15/TB-UBND",
        ISSUED,
        APPLICANT,
        PROCEDURE,
        PROCEDURE_CODE,
        RECEIVED,
        reasons,
        "nộp lại hồ sơ khi bên nam đủ tuổi; giấy tờ đã nộp còn dùng được.",
        List.of("Tờ khai đăng ký kết hôn", "Giấy xác nhận tình trạng hôn nhân (bản chính)"),
        CONTACT,
        VICE_CHAIR,
        List.of("Như trên;", "Lưu: VT."));
  }
}
