package vn.motcua.telling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.telling.TellingWorld;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** The list from the menu to the note of who told it. */
@MotCuaTest
class TellingPagesTest {
  private static final String LIST = "/ban-lam-viec/bao-cho-ba-con";

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired TellingWorld news;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_desk_finds_the_list_in_its_menu_and_the_appraiser_does_not() throws Exception {
    assertThat(read("intake", "/ban-lam-viec")).contains(LIST, "Báo cho bà con");
    assertThat(read("appraiser", "/ban-lam-viec")).doesNotContain(LIST);
    assertThat(response("appraiser", LIST).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(LIST)).andReturn().getResponse().getStatus()).isNotEqualTo(200);
  }

  @Test
  void a_line_says_what_to_whom_and_since_when_with_a_number_to_call() throws Exception {
    Dossier sent = news.awaitingPapers();
    news.fold();
    assertThat(read("intake", LIST))
        .contains("Cần bổ sung giấy tờ", "Lò Văn Thanh", "tel:" + TellingWorld.PHONE, sent.code())
        .contains("Từ 8:00 2/11/2026")
        .contains("Nơi này chưa gửi thư điện tử");
    assertThat(read("intake (Thanh Nưa)", LIST))
        .contains("Mọi bà con đều đã được báo")
        .doesNotContain(TellingWorld.PHONE);
  }

  @Test
  void a_call_in_vain_then_a_visit_and_both_stand_on_the_dossiers_page() throws Exception {
    Dossier sent = news.awaitingPapers();
    news.fold();
    assertThat(note(sent, "NOT_REACHED").getRedirectedUrl()).isEqualTo(LIST);
    assertThat(read("intake", LIST))
        .contains("data-figure=\"telling-calls\"", "data-figure=\"telling-untold\"");
    assertThat(ReadPage.words(read("intake", LIST)))
        .contains("Chưa báo cho bà con (")
        .contains("Đã gọi 1 lần không được, lần cuối 8:00 2/11/2026");
    String panel = read("appraiser", "/ban-lam-viec/ho-so/" + sent.id());
    assertThat(ReadPage.words(panel)).contains("Báo cho bà con", "chưa báo được (đã thử 1 lần)");
    assertThat(panel).doesNotContain(LIST);
    clock.set("2026-11-02T14:00");
    note(sent, "IN_PERSON");
    assertThat(read("intake", LIST)).doesNotContain(sent.code());
    assertThat(read("intake", "/ban-lam-viec/ho-so/" + sent.id()))
        .contains("Lò Văn Inh đã báo trực tiếp lúc 14:00 2/11/2026", LIST);
  }

  @Test
  void what_a_colleague_has_told_meanwhile_is_said_kindly() throws Exception {
    Dossier sent = news.awaitingPapers();
    news.fold();
    int seq = news.only(sent).seq();
    note(sent, "PHONE");
    MockHttpServletResponse again = note("intake", sent.id() + "/" + seq, "PHONE");
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(again.getContentAsString(StandardCharsets.UTF_8))
        .contains("Việc này đã có đồng nghiệp báo rồi");
  }

  @Test
  void nonsense_and_other_peoples_business_are_not_found() throws Exception {
    Dossier sent = news.awaitingPapers();
    news.fold();
    String line = sent.id() + "/" + news.only(sent).seq();
    assertThat(note("intake", line, "PIGEON").getStatus()).isEqualTo(404);
    assertThat(note("intake", line, "").getStatus()).isEqualTo(404);
    assertThat(note("intake", "khong-co/1", "PHONE").getStatus()).isEqualTo(404);
    assertThat(note("intake", sent.id() + "/99999999999", "PHONE").getStatus()).isEqualTo(404);
    assertThat(note("appraiser", line, "PHONE").getStatus()).isEqualTo(404);
    assertThat(note("intake (Thanh Nưa)", line, "PHONE").getStatus()).isEqualTo(409);
    assertThat(read("intake", LIST)).contains(sent.code());
  }

  @Test
  void a_holder_reads_in_the_reminders_that_a_date_moved() throws Exception {
    Dossier dossier = news.appraising("");
    LocalDate day = LocalDate.of(2026, 11, 12);
    news.dayOff(day);
    news.fold();
    assertThat(read("appraiser", "/ban-lam-viec/nhac-viec"))
        .contains("Ngày hẹn đã đổi theo lịch nghỉ", dossier.code(), "8:00 9/12/2026");
    news.workAfterAll(day);
  }

  @Test
  void an_english_reader_finds_the_same() throws Exception {
    Dossier sent = news.awaitingPapers();
    news.fold();
    assertThat(read("intake", LIST + "?lang=en"))
        .contains("Papers are missing", "Told by phone", sent.code());
  }

  private MockHttpServletResponse note(Dossier dossier, String result) throws Exception {
    return note("intake", dossier.id() + "/" + news.only(dossier).seq(), result);
  }

  private MockHttpServletResponse note(String who, String line, String result) throws Exception {
    return mvc.perform(
            post(LIST + "/" + line + "/lan-bao").param("ketQua", result).with(as(who)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String read(String who, String address) throws Exception {
    return response(who, address).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String who, String address) throws Exception {
    return mvc.perform(get(address).with(as(who))).andReturn().getResponse();
  }

  private RequestPostProcessor as(String who) {
    return DeskGuest.as(world.the(who));
  }
}
