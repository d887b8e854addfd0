package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;
import vn.motcua.documents.Pdf;

/** The pages of a vote on line: the office prints, a household votes, all read the sums. */
@MotCuaTest
class BallotPagesTest {
  private static final String DESK = "/ban-lam-viec/dan-chu/bieu-quyet";

  @Autowired MockMvc mvc;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  private Visits visits;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-09T09:00");
    visits = new Visits(mvc);
    world.clerk();
  }

  private String opened() {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "khoa", UUID.randomUUID().toString(),
                "muc", "6",
                "ten", "Lịch dọn vệ sinh <chung>",
                "thon", "bản Nà Hỳ 2",
                "soHo", "7",
                "cach", "ONLINE",
                "soNguoi", "3",
                "dongYTrucTuyen", "4",
                "ngay", "2026-11-09"));
    String one = visits.taken(world.clerk(), DESK, form);
    assertThat(visits.refused(world.clerk(), one + "/hop-phieu", Map.of("moTu", "", "dongSau", "")))
        .contains("Xin chọn ngày");
    visits.taken(
        world.clerk(), one + "/hop-phieu", Map.of("moTu", "2026-11-10", "dongSau", "2026-11-12"));
    return one;
  }

  @Test
  void from_the_paper_to_the_sums_and_a_second_time_is_refused() {
    String one = opened();
    var pdf = visits.send(world.clerk(), one + "/phieu.pdf", Map.of());
    assertThat(pdf.getStatus()).isEqualTo(200);
    assertThat(pdf.getHeader("Cache-Control")).contains("no-store");
    String text = Pdf.text(pdf.getContentAsByteArray());
    assertThat(text).contains("Hộ số: 7", "10/11/2026 – 12/11/2026", "Lịch dọn vệ sinh <chung>");
    String open = "/co-quan/03169/dan-chu/bieu-quyet/" + Visits.last(one);
    assertThat(Pdf.qrCode(pdf.getContentAsByteArray())).endsWith(open);
    Matcher codes = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}").matcher(text);
    assertThat(codes.find()).isTrue();
    String code = codes.group();
    assertThat(visits.read(null, open)).contains("chưa mở").doesNotContain("name=\"ma\"");
    clock.set("2026-11-10T08:00");
    assertThat(visits.read(null, open)).contains("Lịch dọn vệ sinh &lt;chung&gt;", "name=\"ma\"");
    String again = visits.refused(world.desk(), open, Map.of("ma", code));
    assertThat(again).contains("Xin chọn một trong ba", code);
    assertThat(visits.refused(world.desk(), open, Map.of("ma", "ABCDE-12345", "luaChon", "OTHER")))
        .contains("Mã không đúng")
        .doesNotContain("checked");
    String after = visits.taken(world.desk(), open, Map.of("ma", code, "luaChon", "AGREED"));
    assertThat(after).doesNotContain(code);
    assertThat(visits.read(null, after)).contains("Đã ghi nhận").doesNotContain("name=\"ma\"");
    assertThat(visits.refused(world.desk(), open, Map.of("ma", code, "luaChon", "DISAGREED")))
        .contains("mỗi hộ một phiếu");
    assertThat(visits.read(world.clerk(), one))
        .as("while the box is open nobody reads how many took part")
        .contains("chỉ hiện khi kiểm phiếu", "Sổ in mã", "democracy-ballot-reprints")
        .doesNotContain("democracy-ballot-used", "democracy-vote-took-part", "Kiểm phiếu");
    var again2 =
        visits.send(
            world.clerk(),
            one + "/phieu-in-lai.pdf",
            Map.of("hoInLai", "7", "lyDoInLai", "Mất giấy"));
    assertThat(again2.getStatus()).isEqualTo(200);
    assertThat(Pdf.text(again2.getContentAsByteArray())).contains("Hộ số: 7");
    assertThat(
            visits
                .send(world.clerk(), one + "/phieu-in-lai.pdf", Map.of("hoInLai", "8"))
                .getStatus())
        .isEqualTo(422);
    assertThat(visits.read(world.clerk(), one)).contains("In lại mã của hộ số 7", "Mất giấy");
    assertThat(visits.read(null, open)).contains("Số lần in lại mã");
    clock.set("2026-11-13T08:00");
    assertThat(visits.refused(world.desk(), open, Map.of("ma", code, "luaChon", "AGREED")))
        .contains("Đã hết ngày biểu quyết");
    assertThat(visits.read(world.clerk(), one)).contains("Số phiếu lấy từ hộp phiếu");
    visits.taken(
        world.clerk(), one + "/ket-qua", Map.of("chuTri", "Lò Văn Pọm", "thuKy", "Lò Thị Mai"));
    assertThat(visits.read(null, open))
        .as("one household took part: its choice is not told")
        .contains("không được thông qua", "Dưới 5 hộ tham gia")
        .doesNotContain("democracy-vote-agreed");
  }

  @Test
  void who_may_not_prints_no_codes_and_other_votes_have_no_box() {
    String one = opened();
    assertThat(visits.send(world.front(), one + "/phieu.pdf", Map.of()).getStatus()).isEqualTo(403);
    assertThat(visits.send(world.desk(), one + "/phieu.pdf", Map.of()).getStatus()).isEqualTo(422);
    assertThat(
            visits.open(null, "/co-quan/03169/dan-chu/bieu-quyet/" + UUID.randomUUID()).getStatus())
        .isEqualTo(404);
    assertThat(visits.open(null, "/co-quan/03169/dan-chu/bieu-quyet/x").getStatus()).isEqualTo(404);
  }
}
