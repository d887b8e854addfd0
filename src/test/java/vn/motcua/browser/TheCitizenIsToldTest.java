package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.telling.Tellings;

/** What happened is told to the citizen by somebody, and to the holder by the reminders. */
class TheCitizenIsToldTest extends Journey {
  private static final String LIST = "/ban-lam-viec/bao-cho-ba-con";

  @Autowired Tellings tellings;
  @Autowired CalendarChanges calendar;

  @Test
  void the_desk_calls_whoever_has_not_heard_of_a_moved_date_until_somebody_answers() {
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Lò Văn Thanh"), Stage.APPRAISING);
    Actor administrator = actor("ha.nahy");
    LocalDate day = LocalDate.of(2026, 11, 12);
    calendar.setDay(
        new Actor(
            administrator.unit(),
            administrator.officer(),
            administrator.name(),
            Set.of(Role.ADMINISTRATOR)),
        new DayRule(day, DayRule.Kind.COMPENSATORY, "Nghỉ bù"));
    tellings.fold(Duration.ofMinutes(2));

    Page holder = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    holder.navigate("/ban-lam-viec/nhac-viec");
    assertThat(holder.locator("section:has(#viec-khac)"))
        .containsText("Ngày hẹn đã đổi theo lịch nghỉ");
    browsing.seen(holder, "the holder reads that a date moved");

    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec");
    Browsing.menu(desk, LIST);
    Locator line = desk.locator("li:has(a[href$='" + dossier.id() + "'])");
    assertThat(line).containsText("Ngày hẹn thay đổi");
    assertThat(line.locator("a[href='tel:0900111222']")).hasCount(1);
    browsing.seen(desk, "not told yet, with the number to call");
    line.locator("button[value=NOT_REACHED]").click();
    assertThat(line).containsText("Đã gọi 1 lần không được");
    browsing.seen(desk, "called in vain, it comes again");
    line.locator("button[value=PHONE]").click();
    assertThat(line).hasCount(0);

    desk.navigate(page(dossier));
    assertThat(desk.locator("main")).containsText("đã báo qua điện thoại");
    browsing.seen(desk, "who told it stands on the dossier");
    calendar.removeDay(
        new Actor(
            administrator.unit(),
            administrator.officer(),
            administrator.name(),
            Set.of(Role.ADMINISTRATOR)),
        day);
  }

  @Test
  void on_a_telephone_a_leader_sees_whom_nobody_has_called() {
    tellings.fold(Duration.ofDays(400));
    Page telephone = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    telephone.navigate(LIST);
    assertThat(telephone.locator("h1")).containsText("Báo cho bà con");
    Browsing.fits(telephone);
    browsing.seen(telephone, "not told yet, 320 px");
  }

  @Test
  void the_administrator_sees_what_has_no_retention_class_and_goes_to_write_one() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/thu-tuc?dang-nhan=true");
    office.click("a[href='/quan-tri/thu-tuc/chua-co-bao-quan']");
    assertThat(office.locator("h1")).containsText("Chưa có thời hạn bảo quản");
    browsing.seen(office, "no retention class yet");
    office.locator("a.btn.ghost[href*='loai=RETENTION']").first().click();
    office.waitForURL("**/quan-tri/quy-dinh/moi**");
    browsing.seen(office, "a retention class is written down");
  }

  @Test
  void one_paper_for_many_is_printed_for_who_hands_in_and_for_the_desk() {
    received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/so-theo-doi");
    desk.click("main a[href='/ban-lam-viec/in-chung']");
    assertThat(desk.locator("h1")).containsText("In chung trong ngày");
    browsing.seen(desk, "one paper for many, of today");
    String day =
        one(
            "select max(ready_at at time zone 'Asia/Ho_Chi_Minh')::date from dossier"
                + " where unit_id = '03169'");
    desk.navigate("/ban-lam-viec/in-chung?ngay=" + day);
    browsing.seen(desk, "results handed over on a day");
    printed(desk, desk.locator("a[href*='ban-giao-ket-qua.pdf']").first().getAttribute("href"));
  }
}
