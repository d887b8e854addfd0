package vn.motcua.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.certification.CertificationWorld;
import vn.motcua.certification.Certifications;
import vn.motcua.documents.Pdf;

/** The receipt for papers to be certified (form 01, variant CT), from the slip of a request. */
@MotCuaTest
class CertificationReceiptTest {
  private static final String SLIP = "/ban-lam-viec/chung-thuc/phieu/";

  @Autowired MockMvc mvc;
  @Autowired CertificationWorld world;
  @Autowired Certifications certifications;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void the_slip_leads_to_form_01_with_pages_and_copies_of_each_paper() throws Exception {
    List<BookLine> lines =
        world.entered(
            "desk",
            "Bùi Thị Hạnh",
            CertificationWorld.copy("Học bạ", 12, 2),
            CertificationWorld.copy("Bằng tốt nghiệp", 1, 5));
    assertThat(read("desk", slip(lines))).contains(pdfOf(lines), "mẫu 01");
    String paper = paper("desk", lines);
    assertThat(paper)
        .contains(
            "Giấy tờ yêu cầu chứng thực",
            "Học bạ 12 2",
            "Bằng tốt nghiệp 1 5",
            "Bùi Thị Hạnh",
            "042199000123",
            "Bản sao từ bản chính",
            "17 giờ",
            "Nguyễn Thị Lan");
    for (BookLine line : lines) {
      assertThat(paper).contains("Số " + line.entry().number() + ",");
    }
  }

  @Test
  void papers_of_several_kinds_name_every_kind_and_no_single_code() throws Exception {
    List<BookLine> lines =
        world.entered(
            "desk",
            "Trần Văn Ba",
            CertificationWorld.copy("Sổ hộ nghèo", 2, 1),
            CertificationWorld.line(CertificationKind.SIGNATURE, "Sơ yếu lý lịch"));
    assertThat(paper("desk", lines))
        .contains("Bản sao từ bản chính; Chữ ký, điểm chỉ", "Sơ yếu lý lịch")
        .doesNotContain("2.000815");
  }

  @Test
  void a_cancelled_number_is_not_on_the_receipt_and_without_any_there_is_none() throws Exception {
    List<BookLine> lines =
        world.entered(
            "desk",
            "Trần Văn Ba",
            CertificationWorld.copy("Giấy thứ nhất", 2, 1),
            CertificationWorld.copy("Giấy thứ hai", 3, 1));
    cancel(lines.getFirst());
    assertThat(paper("desk", lines)).contains("Giấy thứ hai").doesNotContain("Giấy thứ nhất");
    cancel(lines.getLast());
    assertThat(read("desk", slip(lines))).doesNotContain(pdfOf(lines));
    assertThat(response("desk", pdfOf(lines)).getStatus()).isEqualTo(404);
  }

  @Test
  void sixty_papers_run_on_over_the_pages_and_none_is_lost() throws Exception {
    CertificationRequest.Line[] many = new CertificationRequest.Line[40];
    for (int n = 0; n < many.length; n++) {
      many[n] = CertificationWorld.copy("Giấy số " + (n + 1) + " của tập", 1, 1);
    }
    List<BookLine> lines = world.entered("desk", "Lê Thị Sáu", many);
    String paper = paper("desk", lines);
    for (int n = 1; n <= many.length; n++) {
      assertThat(paper).contains("Giấy số " + n + " của tập");
    }
  }

  @Test
  void another_commune_finds_no_receipt_and_nonsense_is_not_found() throws Exception {
    List<BookLine> lines =
        world.entered("desk", "Bùi Thị Hạnh", CertificationWorld.copy("Học bạ", 1, 1));
    assertThat(response("desk (Nà Hỳ)", pdfOf(lines)).getStatus()).isEqualTo(404);
    assertThat(response("desk", SLIP + UUID.randomUUID() + "/giay-tiep-nhan.pdf").getStatus())
        .isEqualTo(404);
    assertThat(response("desk", SLIP + "xa-lo/giay-tiep-nhan.pdf").getStatus()).isEqualTo(404);
  }

  private void cancel(BookLine line) {
    certifications.cancel(
        world.the("desk"), line.entry(), line.entry().version(), "Vào sổ nhầm người");
  }

  private static String slip(List<BookLine> lines) {
    return SLIP + lines.getFirst().entry().request();
  }

  private static String pdfOf(List<BookLine> lines) {
    return slip(lines) + "/giay-tiep-nhan.pdf";
  }

  private String paper(String who, List<BookLine> lines) throws Exception {
    MockHttpServletResponse answer = response(who, pdfOf(lines));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    return Pdf.text(answer.getContentAsByteArray()).replaceAll("\\s+", " ");
  }

  private String read(String who, String address) throws Exception {
    return response(who, address).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String who, String address) throws Exception {
    return mvc.perform(get(address).with(SignedOfficer.as(world.the(who))))
        .andReturn()
        .getResponse();
  }
}
