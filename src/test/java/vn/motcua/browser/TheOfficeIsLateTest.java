package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;

/** What the office owes when it does not keep its word. */
class TheOfficeIsLateTest extends Journey {
  private static final String REMINDERS = "/ban-lam-viec/nhac-viec";

  @Autowired Alarms alarms;

  @Test
  void a_late_dossier_goes_from_its_first_reminder_to_the_signed_apology() {
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Lò Văn Thanh"), Stage.APPRAISING);
    Page holder = atTheHolder(dossier);
    clock.set("2026-12-01T09:00");
    alarms.sweep();
    holder.navigate(REMINDERS);
    assertThat(holder.locator("tr:has(a[href$='" + dossier.id() + "'])").first())
        .containsText("bốn phần năm");
    browsing.seen(holder, "the holder is reminded");

    clock.set("2026-12-07T08:00");
    alarms.sweep();
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/lanh-dao");
    assertThat(leader.locator("section:has(#kho-kip) li:has(a[href$='" + dossier.id() + "'])"))
        .containsText("Hỏi");
    browsing.seen(leader, "at risk, before it is late");
    leader.navigate(REMINDERS);
    assertThat(leader.locator("tr:has(a[href$='" + dossier.id() + "'])"))
        .containsText("thư xin lỗi chờ lãnh đạo ký");
    browsing.seen(leader, "an apology waits for the signature, a working day before");
    printed(leader, page(dossier) + "/thong-bao/du-thao-thu-xin-loi.pdf");
    leader.click("a.open[href$='" + dossier.id() + "']");
    actForm(leader, "thu-xin-loi").locator("textarea").fill("Hội đồng họp muộn một tuần");
    browsing.seen(leader, "the drafted apology");
    acted(leader, "thu-xin-loi");
    assertThat(leader.locator("main")).containsText("hồ sơ vẫn tính là trễ");
    printed(leader, page(dossier) + "/thong-bao/thu-xin-loi.pdf");
    leader.click("summary:has-text('Việc không làm được lúc này')");
    assertThat(leader.locator("main")).containsText("không hẹn lại lần hai");
    browsing.seen(leader, "signed, and only once");

    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("Xin lỗi bà con. Hẹn lại");
    browsing.seen(telephone, "the citizen is told the new date");
    leader.navigate(REMINDERS);
    assertThat(leader.locator("tr:has(a[href$='" + dossier.id() + "'])")).hasCount(0);
  }

  @Test
  void past_the_due_date_nobody_goes_on_in_silence() {
    Dossier dossier = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    clock.set("2026-11-04T09:00");
    alarms.sweep();
    Page holder = atTheHolder(dossier);
    assertThat(holder.locator("main")).containsText("chưa có thư xin lỗi");
    browsing.seen(holder, "overdue, an apology is owed");
    browsing.expects(422, page(dossier));
    actForm(holder, "chuyen-buoc").locator("button.btn").click();
    assertThat(holder.locator(".notice.warn[role=alert]")).containsText("lý do chậm");
    actForm(holder, "chuyen-buoc").locator("textarea").fill("Mất điện hai ngày");
    browsing.seen(holder, "asked for the reason of the delay");
    acted(holder, "chuyen-buoc");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate(REMINDERS);
    assertThat(leader.locator("tr:has(a[href$='" + dossier.id() + "'])"))
        .containsText("đã quá hạn, chưa xin lỗi");
    browsing.seen(leader, "the breach has gone up the line");
  }

  @Test
  void papers_that_do_not_come_by_the_agreed_day_are_pointed_out() {
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Lò Văn Thanh"), Stage.APPRAISING);
    Page appraiser = atTheHolder(dossier);
    Locator form = actForm(appraiser, "de-nghi-bo-sung");
    form.locator("[name=giay-1]").fill("Chữ ký mờ");
    acted(appraiser, "de-nghi-bo-sung");
    Page counter = atTheHolder(dossiers.byId(dossier.unit(), dossier.id()));
    actForm(counter, "gui-bo-sung").locator("input[type=date]").fill("2026-11-10");
    browsing.seen(counter, "a day is agreed for the papers");
    acted(counter, "gui-bo-sung");
    assertThat(counter.locator("main")).containsText("Chờ đến hết ngày 10/11/2026");
    browsing.seen(counter, "waiting until the agreed day");
    clock.set("2026-11-11T09:00");
    alarms.sweep();
    counter.navigate(REMINDERS);
    assertThat(counter.locator("tr:has(a[href$='" + dossier.id() + "'])"))
        .containsText("đã qua ngày hẹn");
    browsing.seen(counter, "the agreed day is over");
  }

  @Test
  void a_breach_nobody_apologises_for_reaches_the_province_until_somebody_does() {
    Dossier dossier = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    clock.set("2026-11-04T09:00");
    alarms.sweep();
    Page province = browsing.signedIn(browsing.desk(), observer());
    province.navigate(REMINDERS);
    Locator line = province.locator("tr", new Page.LocatorOptions().setHasText(dossier.code()));
    assertThat(line).containsText("quá hạn hơn một ngày, chưa xin lỗi");
    assertThat(line).containsText("Nà Hỳ");
    assertThat(line.locator("a[href*='/ho-so/']")).hasCount(0);
    browsing.seen(province, "what no commune apologised for");

    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate(page(dossier));
    actForm(leader, "thu-xin-loi").locator("textarea").fill("Mất điện hai ngày");
    acted(leader, "thu-xin-loi");
    province.navigate(REMINDERS);
    assertThat(line).hasCount(0);
  }

  @Test
  void a_holiday_decided_later_moves_the_due_date_and_tells_both_sides() {
    Dossier dossier = received("dua.nahy", DISABILITY, "Lò Văn Thanh");
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/lich-lam-viec");
    office.fill("#day", "2026-11-12");
    office.fill("#name", "Nghỉ bù theo quyết định của tỉnh");
    office.locator("form[action$='/lich-lam-viec/ngay'] button.btn").click();
    office.waitForLoadState();
    browsing.seen(office, "a day off is announced");
    try {
      Page holder = atTheHolder(dossier);
      assertThat(holder.locator("main")).containsText("tính lại hạn vì lịch làm việc thay đổi");
      assertThat(holder.locator("main")).containsText("Nghỉ bù theo quyết định của tỉnh");
      assertThat(holder.locator("main")).containsText("Giấy hẹn ghi");
      browsing.seen(holder, "the holder reads that the date moved");
      Page telephone = citizen(dossier);
      assertThat(telephone.locator("main")).containsText("Tính lại ngày hẹn vì lịch nghỉ thay đổi");
      browsing.seen(telephone, "the citizen reads that the date moved");
    } finally {
      office.navigate("/quan-tri/lich-lam-viec");
      office.locator("form[action$='/2026-11-12/go-bo'] button").click();
    }
  }
}
