package vn.motcua.births.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.reception.web.PageReader;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

@MotCuaTest
class BirthPagesTest {
  private static final String BASE = "/ban-lam-viec/khai-sinh";

  @Autowired MockMvc mvc;
  @Autowired PageReader pages;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void the_leader_decides_how_the_list_is_kept() throws Exception {
    clock.set("2026-11-02T08:00");
    pages.send(
        "chairman",
        BASE + "/nguoi-giu",
        Map.of("nguoiGiu", world.the("appraiser").officer().toString()));
    pages.send(
        "chairman", BASE + "/can-cu", Map.of("canCu", "Quy chế phối hợp số 12 với trạm y tế"));
  }

  @Test
  void a_wrong_file_is_told_row_by_row_and_a_right_one_comes_into_the_list() throws Exception {
    MockHttpServletResponse wrong =
        sent("Ngày sinh,Mẹ,Bản\n05/10/2026,<b>Vừ</b> Thị Mỷ,Nà Hỳ\n99/99/2026,A B,\n", true);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(wrong)).contains("data-figure=\"births-faults\"");
    assertThat(ReadPage.words(PageReader.body(wrong)))
        .contains("Chưa nhập dòng nào: có 2 chỗ phải sửa", "Dòng 3:", "99/99/2026")
        .contains("Không còn trẻ nào chưa khai sinh");
    MockHttpServletResponse right = sent("Ngày sinh,Mẹ,Bản\n05/10/2026,Lò Yên,Nà Hỳ\n", false);
    assertThat(right.getStatus()).isEqualTo(200);
    assertThat(ReadPage.words(PageReader.body(right)))
        .contains(
            "Đã nhập 1 trẻ mới; 0 trẻ đã có trong danh sách; 0 trẻ đã xóa trước đây, không đưa vào"
                + " lại. Bảng mã: windows-1258.")
        .contains("Chưa khai sinh (1)", "Lò Yên", "28 ngày tuổi");
    assertThat(PageReader.body(right))
        .contains("data-figure=\"births-added\"", "data-figure=\"births-known\"")
        .contains("data-figure=\"births-open\"", "data-figure=\"births-age\"");
  }

  @Test
  void names_are_read_by_one_officer_and_villages_by_the_others() throws Exception {
    for (int i = 1; i <= 5; i++) {
      pages.send("appraiser", BASE, born("Giàng Thị " + i, "Huổi Hoi", i));
    }
    pages.send("appraiser", BASE, born("Thào Thị Kín", "Sam Lang", 6));
    assertThat(pages.read("appraiser", BASE)).contains("Giàng Thị 1", "Thào Thị Kín");
    for (String who : new String[] {"chairman", "second appraiser", "clerk"}) {
      assertThat(pages.read(who, BASE))
          .as(who)
          .doesNotContain("Giàng Thị 1", "Thào Thị Kín", "Sam Lang");
    }
    String list = pages.read("appraiser", BASE);
    int at = list.indexOf(BASE + "/", list.indexOf("<tbody>"));
    String one = list.substring(at, at + BASE.length() + 37);
    assertThat(pages.read("appraiser", one)).contains("Mời gia đình");
    assertThat(pages.response("chairman", one).getStatus()).isEqualTo(404);
    assertThat(pages.response("second appraiser", one).getStatus()).isEqualTo(404);
    assertThat(pages.read("chairman", BASE)).contains("Ai đã xem tên", "Vàng Thị Pà");
    Map<String, String> invite =
        Map.of("nguoiMoi", world.the("intake").officer().toString(), "ketQua", "WILL_COME");
    assertThat(pages.send("appraiser", one + "/moi", invite).getStatus()).isEqualTo(302);
    assertThat(pages.read("appraiser", BASE)).contains("Lò Văn Inh", "Gia đình sẽ đến");
    assertThat(
            pages
                .send("appraiser", one + "/ket-luan", Map.of("ketLuan", "ELSEWHERE", "loi", ""))
                .getStatus())
        .isEqualTo(422);
    assertThat(
            pages
                .send(
                    "appraiser", one + "/ket-luan", Map.of("ketLuan", "ELSEWHERE", "loi", "Ở quê"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pages.read("appraiser", one)).contains("Đã khai sinh nơi khác", "Kết luận nhầm");
  }

  @Test
  void the_keeper_sees_who_was_entrusted_with_names_and_no_leader_is_offered() throws Exception {
    String leader = world.the("chairman").officer().toString();
    assertThat(pages.read("chairman", BASE)).doesNotContain("<option value=\"" + leader);
    MockHttpServletResponse answer =
        pages.send("chairman", BASE + "/nguoi-giu", Map.of("nguoiGiu", leader));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer)).contains("không giao cho lãnh đạo");
    String other = world.the("second appraiser").officer().toString();
    pages.send("chairman", BASE + "/nguoi-giu", Map.of("nguoiGiu", other));
    pages.send(
        "chairman",
        BASE + "/nguoi-giu",
        Map.of("nguoiGiu", world.the("appraiser").officer().toString()));
    assertThat(pages.read("appraiser", BASE))
        .contains(
            "Các lần giao giữ tên",
            ": " + world.the("second appraiser").name() + ", do Thào A Dế giao");
    assertThat(pages.read("clerk", BASE)).doesNotContain("Các lần giao giữ tên");
  }

  @Test
  void mistakes_are_said_kindly_and_nonsense_is_not_found() throws Exception {
    Map<String, String> wrong = born("", "Nà Hỳ", 9);
    wrong.put("ngaySinh", "hôm qua");
    MockHttpServletResponse answer = pages.send("appraiser", BASE, wrong);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer)).contains("Chọn ngày sinh", "Thiếu họ tên mẹ");
    assertThat(pages.response("appraiser", BASE + "/khong-co").getStatus()).isEqualTo(404);
    assertThat(pages.send("clerk", BASE, born("A B", "Nà Hỳ", 8)).getStatus()).isEqualTo(404);
    assertThat(pages.send("chairman", BASE + "/thoi-han", Map.of("soNgay", "mãi")).getStatus())
        .isEqualTo(422);
    assertThat(pages.send("chairman", BASE + "/thoi-han", Map.of("soNgay", "90")).getStatus())
        .isEqualTo(302);
    assertThat(pages.read("chairman", BASE)).contains("90 ngày sau khi trẻ được xác nhận");
  }

  private MockHttpServletResponse sent(String csv, boolean utf8) throws Exception {
    byte[] bytes = utf8 ? csv.getBytes(StandardCharsets.UTF_8) : windows(csv);
    return mvc.perform(
            multipart(BASE + "/tep")
                .file(new MockMultipartFile("tep", "tram.csv", "text/csv", bytes))
                .with(csrf())
                .with(DeskGuest.as(world.the("appraiser"))))
        .andReturn()
        .getResponse();
  }

  /** Letters with a tone as Windows-1258 writes them. */
  private static byte[] windows(String csv) {
    return csv.replace("Mẹ", "Me\u0323")
        .replace("Bản", "Ba\u0309n")
        .replace("Lò", "Lo\u0300")
        .replace("Hỳ", "Hy\u0300")
        .replace("Nà", "Na\u0300")
        .replace("Ngày", "Nga\u0300y")
        .getBytes(Charset.forName("windows-1258"));
  }

  private static Map<String, String> born(String mother, String village, int day) {
    return new HashMap<>(
        Map.of(
            "ngaySinh",
            "2026-10-0" + day,
            "gioiTinh",
            "GIRL",
            "hoTenMe",
            mother,
            "ban",
            village,
            "sinhDoi",
            "1",
            "nguon",
            "Sinh tại nhà"));
  }
}
