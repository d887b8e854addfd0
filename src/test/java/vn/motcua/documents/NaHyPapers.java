package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The other papers of Nà Hỳ: guidance, control slip, result taken. */
final class NaHyPapers {

  static final FormTemplate GUIDANCE =
      NaHy.template(FormKind.GUIDANCE, "HD", "Hướng dẫn chuẩn bị hồ sơ", "guidance-1");
  static final FormTemplate CONTROL =
      NaHy.template(
          FormKind.CONTROL_SLIP, "06", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "control-1");
  static final FormTemplate HANDOVER =
      NaHy.template(FormKind.HANDOVER, "BNKQ", "Giấy biên nhận trả kết quả", "handover-1");

  private NaHyPapers() {}

  static GuidanceForm guidance() {
    return new GuidanceForm(
        NaHy.LETTERHEAD,
        LocalDate.of(2026, 11, 2),
        "Giàng A Pó",
        "Đăng ký khai sinh",
        "1.001193",
        List.of(
            new GuidanceForm.Missing(
                "Giấy chứng sinh",
                "để ghi đúng ngày giờ và nơi cháu sinh ra",
                "trạm y tế hoặc bệnh viện nơi cháu sinh; nếu sinh ở nhà: văn bản của người làm chứng"),
            new GuidanceForm.Missing(
                "Giấy chứng nhận kết hôn của cha mẹ", "để ghi tên cha vào giấy khai sinh", "")),
        List.of("Tờ khai đăng ký khai sinh"),
        List.of("thứ Hai – thứ Sáu, 07:30–11:30 và 13:00–17:00"),
        "Quầy 2, Trung tâm Phục vụ hành chính công xã Nà Hỳ",
        "0215 3 822 000",
        "Lò Thị Mai, công chức tư pháp – hộ tịch",
        "https://motcua.nahy.example.vn/thu-tuc/1.001193");
  }

  static ControlForm control() {
    return new ControlForm(
        NaHy.LETTERHEAD,
        NaHy.DOSSIER,
        "SÙNG THỊ MỶ",
        "Đăng ký khai sinh",
        LocalDateTime.of(2026, 11, 2, 15, 20),
        LocalDateTime.of(2026, 11, 3, 17, 0),
        "UBND xã Nà Hỳ",
        "",
        List.of(
            new ControlForm.HandOver(
                "Lò Văn Kiên (tiếp nhận)",
                "Lò Thị Mai (tư pháp – hộ tịch)",
                LocalDateTime.of(2026, 11, 2, 15, 40),
                ControlForm.Mark.ON_TIME,
                ""),
            new ControlForm.HandOver(
                "Lò Thị Mai (tư pháp – hộ tịch)",
                "Vàng A Sếnh (Phó Chủ tịch UBND xã)",
                LocalDateTime.of(2026, 11, 3, 9, 5),
                ControlForm.Mark.EARLY,
                "kèm dự thảo giấy khai sinh")),
        4);
  }

  static HandoverForm handover() {
    return new HandoverForm(
        NaHy.LETTERHEAD,
        NaHy.DOSSIER,
        "Đăng ký khai sinh",
        "SÙNG THỊ MỶ",
        "LÒ VĂN KIÊN",
        "0215 3 822 000",
        "GIÀNG A PÓ",
        "0912 345 678",
        "011090001234",
        "Cha của chủ hồ sơ",
        "Giấy khai sinh (bản chính) và 02 bản sao",
        "0123/2026",
        "",
        LocalDateTime.of(2026, 11, 3, 16, 10));
  }
}
