package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;

/** From a day on a procedure goes elsewhere, or before all others; and one is settled at once. */
class TheLawChangesTest extends Journey {
  private static final String MARRIAGE = "1.000894";
  private static final String DEATH = "1.000656";

  /** Confirmation of the marital status. */
  private static final String WIDOW = "1.004873";

  @Test
  void a_procedure_moves_to_the_province_and_what_was_received_before_goes_on_here() {
    Dossier before = received("inh.nahy", MARRIAGE, "Giàng A Páo");
    rule("MOVE", "PROVINCE", MARRIAGE, "2026-11-03");
    clock.set("2026-11-03T08:30");
    Page counter = browsing.signedIn(browsing.desk(), "inh.nahy");
    browsing.expects(422, "/ban-lam-viec/tiep-nhan/" + MARRIAGE);
    counter.navigate("/ban-lam-viec/tiep-nhan/" + MARRIAGE);
    assertThat(counter.locator("main")).containsText("hành chính công tỉnh Điện Biên");
    assertThat(counter.locator("main")).containsText("vẫn giải quyết ở đây");
    browsing.seen(counter, "the counter says where the procedure went");

    counter.navigate(page(before));
    actForm(counter, "chuyen-buoc").locator("textarea").fill("Hôm qua đông bà con");
    acted(counter, "chuyen-buoc");
    browsing.seen(counter, "a dossier received before goes on under the law of its day");
  }

  @Test
  void a_rule_ends_on_a_day_that_the_administrator_names() {
    rule("MOVE", "PROVINCE", WIDOW, "2026-12-01");
    Page office = browsing.signedIn(browsing.narrowTelephone(), "ha.nahy");
    office.navigate("/quan-tri/quy-dinh?ma=" + WIDOW);
    office.click("main a[href$='/ket-thuc']");
    assertThat(office.locator("h1")).isVisible();
    browsing.seen(office, "the end of a rule");
    Browsing.fits(office);
    office.fill("#to", "2026-11-01");
    browsing.expects(422, "/ket-thuc");
    office.click("main form button.btn");
    assertThat(office.locator(".problems")).isVisible();
    browsing.seen(office, "a rule that would end before it begins");
    office.fill("#to", "2026-12-31");
    office.click("main form button.btn");
    office.waitForURL("**/quan-tri/quy-dinh?*");
    office.navigate("/quan-tri/quy-dinh?ma=" + WIDOW);
    assertThat(office.locator("main")).containsText("31/12/2026");
    browsing.seen(office, "a rule with its end");
  }

  @Test
  void an_urgent_dossier_stands_above_all_others_and_is_due_the_same_day() {
    rule("URGENT", "URGENT", DEATH, "2026-11-03");
    clock.set("2026-11-03T08:30");
    received("inh.nahy", "Vừ Thị Mỷ");
    Dossier urgent = received("inh.nahy", DEATH, "Cụ Lò Văn Ín");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec");
    Locator first = desk.locator("table.list tbody tr").first();
    assertThat(first.locator(".chip.late").first()).hasText("Khẩn");
    assertThat(desk.locator("main")).containsText(urgent.code());
    browsing.seen(desk, "an urgent dossier at the top of the list");
    desk.navigate(page(urgent));
    assertThat(desk.locator("dl.facts")).containsText("thứ Ba 3/11/2026, 17 giờ (trong ngày)");
    browsing.seen(desk, "an urgent dossier, due the same day");
  }

  @Test
  void a_birth_is_settled_on_the_spot_by_a_chairman_who_marked_in() {
    clock.set("2026-11-09T08:00");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/co-mat");
    leader.click("button:has-text('Tôi có mặt')");
    leader.waitForLoadState();
    browsing.seen(leader, "the chairman marks in");
    Dossier birth = until(received("inh.nahy", "Sùng Thị Dợ"), Stage.APPROVING);
    Page signer = atTheHolder(birth);
    clock.set("2026-11-09T08:20");
    acted(signer, "phe-duyet");
    clock.set("2026-11-09T08:30");
    acted(atTheHolder(birth), "dong-dau");
    leader.navigate("/lanh-dao/loi-hen-nhanh");
    assertThat(leader.locator("#tai-cho ~ p b")).containsText("giải quyết ngay tại Trung tâm");
    assertThat(leader.locator("main")).containsText("đã báo có mặt ở Trung tâm");
    browsing.seen(leader, "how much was really settled on the spot");

    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/can-bo/" + actor("hoan.nahy").officer());
    office.fill("#canCu", "15/QĐ-UBND");
    browsing.expects(422, "/uy-quyen");
    office.click("button:has-text('Ghi ủy quyền')");
    assertThat(office.locator("#denNgay-loi")).containsText("ngày cuối");
    assertThat(office.locator("#canCu")).hasValue("15/QĐ-UBND");
    browsing.seen(office, "an authorisation without its last day");
    office.fill("#denNgay", "2026-12-31");
    office.click("button:has-text('Ghi ủy quyền')");
    assertThat(office.locator("main")).containsText("Kết thúc hôm nay: 15/QĐ-UBND");
    browsing.seen(office, "authorised to sign at the Centre");
  }
}
