package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.ReadPage;

@MotCuaTest
class HomePagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired Units units;
  @Autowired Figures figures;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T09:00");
    world.the("intake");
    settings(FormOfAddress.BA_CON, "0215 000 0100");
  }

  private void settings(FormOfAddress form, String phone) {
    Actor founder =
        new Actor(
            DossierWorld.NA_HY, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
    String centre = units.settings(DossierWorld.NA_HY).centreName();
    units.change(founder, new UnitSettings(DossierWorld.NA_HY, form, centre, "bản Nà Hỳ 2", phone));
  }

  @Test
  void the_communes_home_asks_two_questions() {
    assertThat(mvc.get().uri("/co-quan/03169"))
        .hasStatusOk()
        .bodyText()
        .contains("Bà con cần làm việc gì?")
        .contains("action=\"/co-quan/03169/thu-tuc\"")
        .contains("Hồ sơ của tôi đến đâu rồi?")
        .contains("action=\"/tra-cuu\"")
        .contains("name=\"ma\"");
  }

  @Test
  void it_says_whether_the_doors_are_open() {
    assertThat(mvc.get().uri("/co-quan/03169"))
        .bodyText()
        .contains("Hôm nay, thứ Hai 2/11")
        .contains("door-open");
    clock.set("2026-11-22T09:00");
    assertThat(mvc.get().uri("/co-quan/03169"))
        .bodyText()
        .contains("Hôm nay, Chủ nhật 22/11: Trung tâm nghỉ")
        .contains("Mở lại thứ Hai 7 giờ 30.")
        .contains("door-closed");
  }

  @Test
  void it_says_how_dates_are_kept_with_counts_not_percentages() {
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    figures.fold(1_000);
    int total = figures.month(DossierWorld.NA_HY, figures.thisMonth()).finished().total();
    assertThat(mvc.get().uri("/co-quan/03169"))
        .bodyText()
        .satisfies(page ->
            assertThat(ReadPage.words(page)).contains("Tháng 11 đã xong " + total + " hồ sơ"))
        .contains("href=\"/cong-khai/03169\"")
        .doesNotContain("%<");
  }

  @Test
  void the_centre_can_be_called_and_the_officers_found() {
    assertThat(mvc.get().uri("/co-quan/03169"))
        .bodyText()
        .contains("href=\"tel:02150000100\"")
        .contains("href=\"/co-quan/03169/can-bo\"");
    settings(FormOfAddress.BA_CON, "");
    assertThat(mvc.get().uri("/co-quan/03169")).bodyText().doesNotContain("tel:");
  }

  @Test
  void a_ward_says_ong_ba() {
    settings(FormOfAddress.ONG_BA, "");
    assertThat(mvc.get().uri("/co-quan/03169"))
        .bodyText()
        .contains("Ông/bà cần làm việc gì?")
        .doesNotContain("Bà con");
  }

  @Test
  void with_several_communes_the_first_page_lets_one_choose() {
    assertThat(mvc.get().uri("/"))
        .hasStatusOk()
        .bodyText()
        .contains("Bà con cần làm việc gì?")
        .contains("action=\"/thu-tuc\"")
        .contains("href=\"/co-quan/03169\"")
        .contains("href=\"/co-quan/03328\"")
        .contains("Tỉnh Điện Biên");
  }

  @Test
  void a_former_name_without_marks_finds_the_commune_of_today() {
    assertThat(mvc.get().uri("/?xa=thanh chan"))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"/co-quan/03328\"")
        .contains("trước đây: ")
        .doesNotContain("href=\"/co-quan/03169\"");
  }

  @Test
  void a_commune_that_is_not_served_is_said_so_kindly() {
    assertThat(mvc.get().uri("/?xa=<b>Ba Đình</b>"))
        .hasStatusOk()
        .bodyText()
        .contains("Không thấy")
        .contains("Xem cả 2 đơn vị")
        .doesNotContain("<b>Ba Đình</b>");
  }

  @Test
  void unknown_units_are_not_found() {
    assertThat(mvc.get().uri("/co-quan/99999")).hasStatus(404);
    assertThat(mvc.get().uri("/co-quan/00004")).hasStatus(404);
    assertThat(mvc.get().uri("/co-quan/abc")).hasStatus(404);
  }

  @Test
  void help_names_the_centres_and_what_to_do_when_it_is_late() {
    assertThat(mvc.get().uri("/tro-giup"))
        .hasStatusOk()
        .bodyText()
        .contains("Quá ngày hẹn mà chưa có kết quả?")
        .contains("Xã Nà Hỳ")
        .contains("tel:02150000100");
  }

  @Test
  void the_pages_are_there_in_english() {
    assertThat(mvc.get().uri("/co-quan/03169?lang=en"))
        .bodyText()
        .contains("What do you need to do?");
  }

  @Test
  void the_first_view_weighs_less_than_a_hundred_kilobytes() throws Exception {
    var answer = mvc.get().uri("/co-quan/03169").exchange().getResponse();
    String page = answer.getContentAsString(StandardCharsets.UTF_8);
    long weight = page.getBytes(StandardCharsets.UTF_8).length;
    var files = java.util.regex.Pattern.compile("(?:href|src)=\"(/(?:css|js|img)/[^\"]+)\"");
    var file = files.matcher(page);
    while (file.find()) {
      weight +=
          mvc.get().uri(file.group(1)).exchange().getResponse().getContentAsByteArray().length;
    }
    assertThat(weight).isBetween(5_000L, 100_000L);
    assertThat(page).doesNotContain("<script");
  }
}
