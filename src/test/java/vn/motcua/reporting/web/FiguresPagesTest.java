package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.ReadPage;

@MotCuaTest
class FiguresPagesTest {
  private static final String PASSWORD = "mot-cua-than-thien";
  private static final Pattern EMPTY_LINK = Pattern.compile("href=\"\"");

  @Autowired MockMvcTester mvc;
  @Autowired MockMvc plain;
  @Autowired DossierWorld world;
  @Autowired Figures figures;
  @Autowired Accounts accounts;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T09:00");
    world.the("intake");
  }

  private String asChairman() throws Exception {
    Actor chairman = world.the("chairman");
    if (accounts.of(chairman.unit(), chairman.officer()).isEmpty()) {
      Actor founder =
          new Actor(
              chairman.unit(), UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
      accounts.openWith(founder, chairman.officer(), "thao.a.de", PASSWORD);
    }
    Browser browser = new Browser(plain);
    browser.signIn("thao.a.de", PASSWORD);
    MockHttpServletResponse answer = browser.open("/lanh-dao");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void the_chairman_sees_what_awaits_his_signature_and_a_link_to_it() throws Exception {
    var dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    String page = asChairman();
    assertThat(page)
        .contains("Hôm nay, thứ Hai 2/11/2026")
        .contains("Chờ tôi ký (")
        .contains("/ban-lam-viec/ho-so/" + dossier.id())
        .contains("Đến hạn thứ Ba 3/11")
        .contains("Không ai báo vắng.")
        .doesNotContain("Vừ Thị Mỷ");
    assertThat(EMPTY_LINK.matcher(page).find()).isFalse();
  }

  @Test
  void a_late_dossier_stands_there_with_the_holders_phone() throws Exception {
    world.received("Vừ Thị Mỷ");
    clock.set("2026-11-04T09:00");
    assertThat(asChairman())
        .contains("đang giữ: Lò Văn Inh")
        .contains("href=\"tel:02153000001\"")
        .contains("data-figure=\"dossiers-time-left\"");
    assertThat(ReadPage.words(asChairman())).contains("trễ 1 ngày");
  }

  @Test
  void the_page_is_closed_to_others() {
    assertThat(mvc.get().uri("/lanh-dao")).hasStatus3xxRedirection();
  }

  @Test
  void everybody_sees_counts_and_the_rule_and_no_name() {
    world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    for (int i = 0; i < 5; i++) {
      world.until(world.received("Lò Thị Thắm"), Stage.READY);
    }
    figures.fold(1_000);
    assertThat(mvc.get().uri("/cong-khai/03169"))
        .hasStatusOk()
        .bodyText()
        .contains("Chúng tôi làm có đúng hẹn không?")
        .contains("Tháng 11/2026, đến lúc này")
        .contains("Từng con số lấy từ đâu")
        .contains("Hộ tịch")
        .doesNotContain("Vừ Thị Mỷ", "Lò Thị Thắm", "Lò Văn Inh", "%)");
  }

  @Test
  void a_unit_without_dossiers_has_a_kind_empty_page() {
    assertThat(mvc.get().uri("/cong-khai/03328"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa có hồ sơ nào trong tháng này.");
  }

  @Test
  void a_unit_that_is_not_served_here_is_not_found() {
    assertThat(mvc.get().uri("/cong-khai/99999")).hasStatus(404);
    assertThat(mvc.get().uri("/cong-khai/00004")).hasStatus(404);
    assertThat(mvc.get().uri("/cong-khai/xa-lo")).hasStatus(404);
    assertThat(mvc.get().uri("/cong-khai/99")).hasStatus(404);
  }

  @Test
  void a_month_nobody_can_read_shows_this_month() {
    for (String month : new String[] {"2026-13", "hom-nay", "9999-01", "-1"}) {
      assertThat(mvc.get().uri("/cong-khai/03169?thang=" + month))
          .hasStatusOk()
          .bodyText()
          .contains("Tháng 11/2026");
    }
    assertThat(mvc.get().uri("/cong-khai/03169?thang=2026-09"))
        .hasStatusOk()
        .bodyText()
        .contains("Tháng 9/2026");
  }

  @Test
  void the_open_data_add_up_and_open_in_a_spreadsheet() throws Exception {
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    figures.fold(1_000);
    var answer = mvc.get().uri("/cong-khai/03169/so-lieu.csv").exchange();
    assertThat(answer).hasStatusOk().contentType().hasToString("text/csv;charset=UTF-8");
    String table = answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(table).startsWith("\uFEFFma_don_vi,don_vi,thang,");
    int received =
        table.lines().skip(1).mapToInt(line -> Integer.parseInt(line.split(",")[5])).sum();
    assertThat(received)
        .isEqualTo(
            figures.lastMonths(DossierWorld.NA_HY, 1_000).stream()
                .mapToInt(line -> line.count().received())
                .sum());
  }

  @Test
  void a_province_shows_its_communes_side_by_side() {
    assertThat(mvc.get().uri("/cong-khai/11"))
        .hasStatusOk()
        .bodyText()
        .contains("Tỉnh Điện Biên")
        .contains("Xã Nà Hỳ")
        .contains("Xã Thanh Nưa")
        .contains("Đây không phải bảng xếp hạng");
  }

  @Test
  void the_pages_are_there_in_english() {
    assertThat(mvc.get().uri("/cong-khai/03169?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("Do we keep our dates?")
        .contains("lang=\"en\"");
  }
}
