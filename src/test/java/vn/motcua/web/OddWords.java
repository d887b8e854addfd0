package vn.motcua.web;

import java.util.List;

/** What nobody should type, and the addresses one may type it into. */
final class OddWords {
  static final List<String> ALL =
      List.of(
          "",
          "   ",
          "\u0000",
          "Vừ\u0007Thị\u001bMỷ",
          "' or 1=1 --",
          "%_\\%",
          "<script>alert(1)</script>",
          "-1",
          "0",
          "2147483648",
          "99999999999999999999",
          "NaN",
          "1e9",
          "0x10",
          "null",
          "{0}",
          "{unit}",
          "${7*7}",
          "../../etc/passwd",
          "+999999999-12-31",
          "-0001-01-01",
          "0000-00-00",
          "2026-02-30",
          "9999-12-31",
          "25:61",
          "0190a000-0000-7000-8000-000000000001",
          "🌾🐃",
          "\ud83c",
          "a\r\nSet-Cookie: x=y",
          "ạ".repeat(3_000));

  static final List<String> ADDRESSES =
      List.of(
          "/thu-tuc?q={}",
          "/thu-tuc?linh-vuc={}",
          "/thu-tuc?trang={}",
          "/thu-tuc/{}",
          "/co-quan/{}/can-bo",
          "/co-quan/03169/can-bo/{}",
          "/co-quan/03169/can-bo/{}/anh",
          "/co-quan/{}/thu-tuc",
          "/co-quan/03169/thu-tuc/{}",
          "/co-quan/03169/lich-lam-viec?received={}",
          "/co-quan/03169/lich-lam-viec?received=2026-11-02T08:00&amount={}&measure=WORKING_DAY",
          "/api/v1/due-date?unit=03169&received=2026-11-02T08:00&amount={}&measure=WORKING_DAY",
          "/api/v1/due-date?unit=03169&received={}&amount=2&measure=WORKING_DAY",
          "/api/v1/due-date?unit={}&received=2026-11-02T08:00&amount=2&measure=WORKING_DAY",
          "/api/v1/due-date?unit=03169&received=2026-11-02T08:00&amount=2&measure={}",
          "/api/v1/units?q={}",
          "/tra-cuu?ma={}",
          "/hs/03169/{}",
          "/hs/{}/abcdefghijklmnop",
          "/cong-khai/{}",
          "/cong-khai/03169?thang={}",
          "/ban-lam-viec?xem={}",
          "/ban-lam-viec/tim?q={}",
          "/ban-lam-viec/nguoi/{}",
          "/ban-lam-viec/ho-so/{}",
          "/ban-lam-viec/ho-so/{}/nguoi-nop",
          "/ban-lam-viec/ho-so/{}/giay-tiep-nhan.pdf",
          "/ban-lam-viec/tiep-nhan?q={}",
          "/ban-lam-viec/tiep-nhan/{}",
          "/ban-lam-viec/tiep-nhan/1.001193?tu={}",
          "/ban-lam-viec/co-mat?can-bo={}",
          "/quan-tri/nhat-ky?truoc={}",
          "/quan-tri/thu-tuc?q={}&trang=3",
          "/quan-tri/thu-tuc/{}",
          "/quan-tri/can-bo/{}",
          "/dang-nhap?lang={}");

  private OddWords() {}
}
