package vn.motcua.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.documents.LetterKind;
import vn.motcua.documents.Letters;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

@MotCuaTest
class LetterPagesTest {
  private static final String ALL = "/ban-lam-viec/mau-thu";
  private static final String CONDOLENCE = ALL + "/chia-buon";
  private static final String THANKS = ALL + "/cam-on";
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;
  @Autowired Letters letters;

  private Browser chairman;

  @BeforeEach
  void the_chairman_is_signed_in() throws Exception {
    chairman = signedIn(hired(units, staffing, NA_HY, "Tạ Văn Hoan", Role.LEADER));
  }

  private Browser signedIn(Actor who) throws Exception {
    String name = "thu" + NUMBER.incrementAndGet();
    accounts.openWith(installer(who.unit()), who.officer(), name, PASSWORD);
    Browser browser = new Browser(mvc);
    browser.signIn(name, PASSWORD);
    return browser;
  }

  @Test
  void the_chairman_sees_all_five_letters_and_whose_words_they_are() throws Exception {
    assertThat(chairman.open(ALL).getContentAsString())
        .contains("Thư xin lỗi", "Thư cảm ơn", "Thư mừng sinh con", "Thư mừng kết hôn")
        .contains("Thư chia buồn", "Mẫu chung, bản thứ 1", "chưa đủ 18 tuổi");
  }

  @Test
  void an_officer_at_the_desk_finds_no_such_page() throws Exception {
    Browser desk = signedIn(hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE));
    assertThat(desk.open(ALL).getStatus()).isEqualTo(404);
    assertThat(desk.open(CONDOLENCE).getStatus()).isEqualTo(404);
    desk.open("/tai-khoan/mat-khau");
    assertThat(desk.send(CONDOLENCE, "tieuDe", "Thư", "noiDung", "Lời").getStatus()).isEqualTo(404);
    assertThat(chairman.open(ALL + "/khong-co").getStatus()).isEqualTo(404);
  }

  @Test
  void a_sample_is_read_before_anything_is_kept() throws Exception {
    chairman.open(THANKS);
    MockHttpServletResponse page =
        chairman.send(
            THANKS + "/ban-xem", "tieuDe", "Lời thăm", "noiDung", "Thân gửi {người nhận}.");
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString())
        .contains("Lời thăm", "Thân gửi {người nhận}.", "Thân gửi Vừ A Mẫu.", "bịa ra");
    assertThat(letters.template(NA_HY, LetterKind.THANKS).title()).isNotEqualTo("Lời thăm");
  }

  @Test
  void new_words_are_kept_and_shown_as_the_units_own() throws Exception {
    chairman.open(ALL + "/mung-sinh-con");
    MockHttpServletResponse answer =
        chairman.send(
            ALL + "/mung-sinh-con",
            "tieuDe",
            "Thư mừng bé",
            "noiDung",
            "Thân gửi {người nhận},\nChúc bé {họ tên} khỏe mạnh.",
            "kho",
            "A4");
    assertThat(answer.getStatus()).isEqualTo(302);
    String page = chairman.open(answer.getRedirectedUrl()).getContentAsString();
    assertThat(page).contains("Đã lưu", "Chúc bé Vừ Thị Mẫu khỏe mạnh.");
    assertThat(chairman.open(ALL).getContentAsString()).contains("Lời riêng của đơn vị", "A4");
    assertThat(chairman.open(ALL + "/mung-sinh-con/ban-in.pdf").getContentType())
        .startsWith("application/pdf");
  }

  @Test
  void a_survey_in_a_condolence_is_refused_and_what_was_typed_stays() throws Exception {
    chairman.open(CONDOLENCE);
    for (String address : new String[] {CONDOLENCE, CONDOLENCE + "/ban-xem"}) {
      MockHttpServletResponse page =
          chairman.send(
              address, "tieuDe", "Thư chia buồn", "noiDung", "Mời gia đình đánh giá chúng tôi.");
      assertThat(page.getStatus()).isEqualTo(422);
      assertThat(page.getContentAsString())
          .contains("Thư chia buồn không kèm khảo sát", "Mời gia đình đánh giá chúng tôi.")
          .doesNotContain("Người nhận sẽ đọc");
    }
    assertThat(letters.template(NA_HY, LetterKind.CONDOLENCE).own()).isFalse();
  }

  @Test
  void an_unknown_gap_is_named() throws Exception {
    chairman.open(THANKS);
    MockHttpServletResponse page =
        chairman.send(THANKS, "tieuDe", "Thư", "noiDung", "Gửi {tên bà con}.");
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString()).contains("Không có chỗ điền nào tên là {tên bà con}");
  }
}
