package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of an ordinary week in the commune of Nà Hỳ. */
final class NaHy {

  static final String TRACKING = "https://motcua.nahy.example.vn/hs/03169-261102-0007/k7Qm2xVb9Tza";

  static final Letterhead LETTERHEAD =
      new Letterhead("UBND XÃ NÀ HỲ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Nà Hỳ");

  static final DossierMark DOSSIER = new DossierMark("03169-261102-0007", "", TRACKING);

  static final FormTemplate RECEIPT_2025 =
      template(FormKind.RECEIPT, "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt-1");

  private NaHy() {}

  static FormTemplate template(FormKind kind, String no, String title, String template) {
    return template(kind, no, title, template, PaperSize.A5);
  }

  static FormTemplate template(
      FormKind kind, String no, String title, String template, PaperSize paper) {
    LocalDate from = LocalDate.of(2025, 9, 15);
    String law = "Thông tư 03/2025/TT-VPCP";
    return new FormTemplate(kind, no, "", "2025", title, law, paper, template, from, null);
  }

  /** A birth registration on Monday 2 November 2026, the citizen's copy. */
  static ReceiptForm birth() {
    return new ReceiptForm(
        LETTERHEAD,
        DOSSIER,
        List.of(ReceiptForm.Copy.APPLICANT),
        0,
        false,
        "Quầy 2 – Tư pháp, hộ tịch",
        new ReceiptForm.Person("SÙNG THỊ MỶ", "", "", "", ""),
        new ReceiptForm.Person(
            "GIÀNG A PÓ",
            "Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên",
            "0912 345 678",
            "giangapo@example.vn",
            "011090001234"),
        "",
        "Trực tiếp",
        "Đăng ký khai sinh",
        "1.001193",
        List.of(
            new ReceiptForm.Paper("Tờ khai đăng ký khai sinh theo mẫu", 1, 0, 0),
            new ReceiptForm.Paper(
                "Giấy chứng sinh do cơ sở y tế nơi trẻ sinh ra cấp, hoặc văn bản của người làm chứng"
                    + " xác nhận việc sinh",
                1,
                0,
                0),
            new ReceiptForm.Paper("Giấy chứng nhận kết hôn của cha mẹ trẻ", 0, 1, 1)),
        1,
        "Ngay trong ngày tiếp nhận; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo",
        LocalDateTime.of(2026, 11, 2, 15, 20),
        LocalDateTime.of(2026, 11, 3, 17, 0),
        "",
        List.of(),
        List.of(
            "Nhận sau 15 giờ thứ Hai 2/11 nên hẹn trả trong ngày làm việc tiếp theo, thứ Ba 3/11."),
        "Trung tâm Phục vụ hành chính công xã Nà Hỳ",
        new ReceiptForm.Contact(
            "motcua.nahy.example.vn/tra-cuu",
            "0215 3 822 000",
            "Lò Thị Mai, công chức tư pháp – hộ tịch, 0915 000 111"),
        "LÒ VĂN KIÊN");
  }

  /** The same receipt with other papers. */
  static ReceiptForm withPapers(List<ReceiptForm.Paper> papers) {
    return change(birth()).papers(papers).form();
  }

  static List<ReceiptForm.Paper> manyPapers(int count) {
    List<ReceiptForm.Paper> papers = new ArrayList<>();
    IntStream.rangeClosed(1, count)
        .forEach(n ->
            papers.add(
                new ReceiptForm.Paper("Bản vẽ thiết kế kỹ thuật công trình số " + n, n, 1, 2)));
    return papers;
  }

  static Change change(ReceiptForm form) {
    return new Change(form);
  }
}
