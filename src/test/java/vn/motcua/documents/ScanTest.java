package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page to hang where people wait: read standing, scanned from an arm's length. */
class ScanTest {
  private static final String ADDRESS = "https://motcua.nahy.example/phan-anh/03169/gui?ban=2";

  @Test
  void the_code_on_the_page_is_the_address_beside_it() {
    byte[] pdf = ScanLayout.draw(poster("2 – Hộ tịch", "Cần gấp xin gọi 0215 300 0001."));
    assertThat(Pdf.pages(pdf)).isOne();
    assertThat(Pdf.qrCode(pdf)).isEqualTo(ADDRESS);
    assertThat(Pdf.text(pdf))
        .contains(
            "Xã Nà Hỳ, tỉnh Điện Biên",
            "Phản ánh, kiến nghị",
            "2 – Hộ tịch",
            "0215 300 0001",
            "15 ngày làm việc");
  }

  @Test
  void for_the_whole_office_no_desk_and_no_number_stand_there() {
    byte[] pdf = ScanLayout.draw(poster("", ""));
    assertThat(Pdf.qrCode(pdf)).isEqualTo(ADDRESS);
    assertThat(Pdf.text(pdf)).doesNotContain("Hộ tịch", "xin gọi");
  }

  @Test
  void the_same_page_is_the_same_bytes() {
    assertThat(ScanLayout.draw(poster("", ""))).isEqualTo(ScanLayout.draw(poster("", "")));
  }

  private static ScanForm poster(String spot, String foot) {
    return new ScanForm(
        "Xã Nà Hỳ, tỉnh Điện Biên",
        "Trung tâm Phục vụ hành chính công",
        "Phản ánh, kiến nghị",
        spot,
        "Quét mã, nói một phút. Không cần tài khoản.",
        ADDRESS,
        "Trả lời trong 15 ngày làm việc. Người bị phản ánh không đọc được.",
        "Không nêu tên vẫn được xem xét; muốn được trả lời, xin để lại cách liên hệ.",
        foot);
  }
}
