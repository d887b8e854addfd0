package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** The commune promises a fast day; citizens read it; the law's deadline stays. */
class PromisesBesideTheLawTest extends Journey {
  private static final String OFFICE = "/quan-tri/loi-hen-nhanh";

  @Test
  void an_administrator_publishes_a_fast_day_and_a_mother_reads_it_on_her_telephone() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    Browsing.menu(office, OFFICE);
    assertThat(office.locator("main")).containsText("Thứ Năm không hẹn");
    browsing.seen(office, "promises of the demonstration");
    office.fill("#ten", "Thứ Hai khai sinh nhanh");
    office.check("input[name=thu-1]");
    office.selectOption("#cach", "MINUTE");
    office.fill("#so", "ba mươi");
    office.fill("#ma", BIRTH);
    office.fill("#nhanSu", "Hai công chức hộ tịch");
    office.fill("#tu", "2026-11-02");
    browsing.expects(422, OFFICE);
    office.click("button:has-text('Công bố lời hẹn')");
    assertThat(office.locator("#so-loi")).containsText("số phút");
    assertThat(office.locator("#nhanSu")).hasValue("Hai công chức hộ tịch");
    assertThat(office.locator("input[name=thu-1]")).isChecked();
    browsing.seen(office, "a promise with an impossible number");
    office.fill("#so", "30");
    office.click("button:has-text('Công bố lời hẹn')");
    assertThat(office.locator(".notice").first()).containsText("Đã lưu");
    browsing.seen(office, "a promise published");

    Page telephone = browsing.telephone();
    telephone.navigate("/co-quan/03169/loi-hen-nhanh");
    assertThat(telephone.locator("main")).containsText("Thứ Hai khai sinh nhanh");
    assertThat(telephone.locator("main")).containsText("hạn của luật vẫn giữ nguyên");
    browsing.seen(telephone, "what the commune promises, with a new promise");
    Browsing.fits(telephone);

    office
        .locator("article", new Page.LocatorOptions().setHasText("Thứ Hai khai sinh nhanh"))
        .locator("button")
        .click();
    assertThat(office.locator(".notice").first()).containsText("Đã lưu");
    clock.set("2026-11-03T08:00");
    telephone.navigate("/co-quan/03169/loi-hen-nhanh");
    assertThat(telephone.locator("main")).not().containsText("Thứ Hai khai sinh nhanh");
  }

  @Test
  void a_mother_is_promised_an_hour_on_thursday_and_sees_both_times_on_her_telephone() {
    clock.set("2026-11-05T08:00");
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    assertThat(desk.locator("dl.facts")).containsText("Hẹn nhanh");
    assertThat(desk.locator("dl.facts")).containsText("Thứ Năm không hẹn");
    browsing.seen(desk, "a promise beside the legal due date");
    desk.navigate("/ban-lam-viec");
    assertThat(desk.locator("main")).containsText("hẹn nhanh 9:00");
    browsing.seen(desk, "the list with a promise");

    Page telephone = browsing.telephone();
    telephone.navigate("/hs/03169/" + secret(dossier.id()));
    assertThat(telephone.locator("main")).containsText("Hẹn nhanh: thứ Năm 5/11/2026, 9 giờ");
    assertThat(telephone.locator("main")).containsText("Hạn của luật ghi ở trên vẫn giữ nguyên");
    browsing.seen(telephone, "both times on the citizen's page");
    Browsing.fits(telephone);
    telephone.navigate("/co-quan/03169");
    telephone.click("a[href='/co-quan/03169/loi-hen-nhanh']");
    telephone.click("a[href='/cong-khai/03169/loi-hen-nhanh']");
    assertThat(telephone.locator("table").first()).containsText("Thứ Năm không hẹn");
    browsing.seen(telephone, "how the promises were kept");
    Browsing.fits(telephone);

    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    Browsing.menu(leader, "/lanh-dao/loi-hen-nhanh");
    assertThat(leader.locator("table").first()).containsText("Thứ Năm không hẹn");
    browsing.seen(leader, "how the promises were kept, for the leader");
  }
}
