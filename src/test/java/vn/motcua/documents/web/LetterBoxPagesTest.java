package vn.motcua.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.documents.LetterBox;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.LetterKind;
import vn.motcua.documents.LetterOccasion;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.PaperSize;
import vn.motcua.documents.Signatory;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

@MotCuaTest
class LetterBoxPagesTest {
  private static final String BOX = "/ban-lam-viec/thu";
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;
  @Autowired LetterBox box;

  private Browser desk;

  @BeforeEach
  void inh_is_signed_in() throws Exception {
    Actor inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.RETURN);
    String name = "hopthu" + NUMBER.incrementAndGet();
    accounts.openWith(installer(NA_HY), inh.officer(), name, PASSWORD);
    desk = new Browser(mvc);
    desk.signIn(name, PASSWORD);
  }

  @Test
  void a_letter_goes_from_draft_to_read_to_printed_to_handed_over() throws Exception {
    String letter = BOX + "/" + thanks("bà Mỷ");
    assertThat(desk.open(BOX).getContentAsString())
        .contains("Thư cảm ơn: bà Mỷ", "Bản nháp, chưa ai đọc");
    assertThat(desk.open(letter + "/thu.pdf").getStatus()).isEqualTo(422);
    desk.open(letter);
    MockHttpServletResponse read =
        desk.send(
            letter,
            "tieuDe",
            "Thư cảm ơn",
            "noiDung",
            "Kính gửi bà Mỷ,\nXin cảm ơn.",
            "dung",
            "documents.letter.ask.thanks");
    assertThat(read.getRedirectedUrl()).isEqualTo(letter);
    assertThat(desk.open(letter).getContentAsString())
        .contains("Người đọc: Lò Văn Inh", "In thư (PDF)", "Xin cảm ơn.");
    assertThat(desk.open(letter + "/thu.pdf").getContentType()).startsWith("application/pdf");
    desk.open(letter);
    assertThat(desk.send(letter + "/trao").getRedirectedUrl()).isEqualTo(BOX);
    assertThat(desk.open(BOX).getContentAsString()).doesNotContain("bà Mỷ");
  }

  @Test
  void an_unconfirmed_question_keeps_what_was_typed() throws Exception {
    String letter = BOX + "/" + thanks("ông Pó");
    desk.open(letter);
    MockHttpServletResponse page =
        desk.send(letter, "tieuDe", "Thư", "noiDung", "Lời mới viết dở.");
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString()).contains("Còn điều chưa xác nhận", "Lời mới viết dở.");
  }

  @Test
  void a_letter_that_does_not_go_needs_a_reason() throws Exception {
    String letter = BOX + "/" + thanks("ông Chía");
    desk.open(letter);
    assertThat(desk.send(letter + "/khong-gui").getStatus()).isEqualTo(422);
    assertThat(desk.send(letter + "/khong-gui", "lyDo", "Ông không muốn nhận.").getRedirectedUrl())
        .isEqualTo(BOX);
    assertThat(desk.open(BOX).getContentAsString()).doesNotContain("ông Chía");
  }

  @Test
  void an_unknown_letter_is_not_found() throws Exception {
    assertThat(desk.open(BOX + "/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    assertThat(desk.open(BOX + "/khong-phai-so").getStatus()).isEqualTo(404);
  }

  private UUID thanks(String recipient) {
    LetterForm letter =
        new LetterForm(
            new Letterhead("TỈNH ĐIỆN BIÊN", "ỦY BAN NHÂN DÂN XÃ NÀ HỲ", "Nà Hỳ"),
            LocalDate.of(2026, 11, 4),
            "Thư cảm ơn",
            List.of("Kính gửi " + recipient + ",", "Cảm ơn."),
            new Signatory("", "CHỦ TỊCH", "Tạ Văn Hoan"),
            PaperSize.A5);
    LetterOccasion visit = new LetterOccasion.Plain(LetterKind.THANKS);
    return box.put(NA_HY, visit, false, recipient, letter).orElseThrow();
  }
}
