package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Nà Hỳ's lists: the register, results coming to the desk, many dossiers on one receipt. */
final class NaHyLists {

  static final FormTemplate REGISTER =
      NaHy.template(
          FormKind.REGISTER, "07", "Sổ theo dõi hồ sơ", "register-1", PaperSize.A4_LANDSCAPE);
  static final FormTemplate TRANSFER =
      NaHy.template(
          FormKind.TRANSFER,
          "BGKQ",
          "Phiếu bàn giao kết quả",
          "transfer-1",
          PaperSize.A4_LANDSCAPE);
  static final FormTemplate CERTIFICATION =
      NaHy.template(
          FormKind.RECEIPT, "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt-ct-1");
  static final FormTemplate BULK =
      NaHy.template(
          FormKind.RECEIPT, "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt-n-1");

  private NaHyLists() {}

  static RegisterForm register(int dossiers) {
    return new RegisterForm(
        NaHy.LETTERHEAD,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 30),
        LocalDate.of(2026, 12, 1),
        IntStream.rangeClosed(1, dossiers).mapToObj(NaHyLists::row).toList());
  }

  private static RegisterForm.Row row(int n) {
    boolean returned = n % 2 == 1;
    return new RegisterForm.Row(
        "03169-261102-%04d".formatted(n),
        "Đăng ký khai sinh",
        1,
        "SÙNG THỊ MỶ " + n,
        "Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên",
        "0912 345 678",
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2026, 11, 3),
        returned
            ? new RegisterForm.Return(LocalDate.of(2026, 11, 3), "Lò Văn Kiên", "Giàng A Pó")
            : null,
        returned ? "" : "chờ bổ sung");
  }

  static TransferForm transfer() {
    return new TransferForm(
        NaHy.LETTERHEAD,
        "Phòng Kinh tế",
        LocalDateTime.of(2026, 11, 4, 10, 15),
        List.of(
            new TransferForm.Result(
                "03169-261030-0011",
                "Đăng ký thành lập hộ kinh doanh",
                "Giấy chứng nhận đăng ký hộ kinh doanh",
                "VÀNG THỊ DỢ",
                "Bản Huổi Hoi, xã Nà Hỳ",
                true,
                false),
            new TransferForm.Result(
                "03169-261029-0004",
                "Đăng ký thay đổi nội dung hộ kinh doanh",
                "Giấy chứng nhận đăng ký hộ kinh doanh",
                "HỜ A CHÍA",
                "Bản Nà Hỳ 1, xã Nà Hỳ",
                false,
                true)),
        "Phạm Thị Hoa",
        "Lò Văn Kiên");
  }

  static CertificationReceiptForm certification() {
    return new CertificationReceiptForm(
        NaHy.birth(),
        List.of(
            new CertificationReceiptForm.Paper("Bằng tốt nghiệp THPT", 1, 5, false),
            new CertificationReceiptForm.Paper("Sổ hộ nghèo", 12, 2, true)));
  }

  static BulkReceiptForm bulk(int dossiers) {
    return new BulkReceiptForm(
        NaHy.birth(),
        IntStream.rangeClosed(1, dossiers)
            .mapToObj(n ->
                new BulkReceiptForm.Item(
                    "Hỗ trợ hộ nghèo tiền điện",
                    "Phòng Văn hóa – Xã hội",
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2026, 11, 9),
                    "5 ngày làm việc",
                    1,
                    "Hộ số " + n))
            .toList());
  }
}
