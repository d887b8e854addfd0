package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;

/** A named holder at every second: on leave, overtaken, or asked by the leader. */
class SomebodyIsAwayTest extends Journey {
  private static final String REMINDERS = "/ban-lam-viec/nhac-viec";

  @Test
  void a_holder_on_leave_is_an_alarm_and_the_stand_in_takes_over_with_one_reason() {
    Dossier first = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    Dossier second = given(until(received("inh.nahy", "Vàng A Của"), Stage.APPRAISING), first);
    String ill = holder(first.id());
    String name = actor(ill).name();
    Page holder = browsing.signedIn(browsing.desk(), ill);
    holder.navigate("/ban-lam-viec/co-mat");
    holder.fill("#bao-vang [name=to]", "2026-11-09");
    Locator standIn = holder.locator("#bao-vang select[name=standIn]");
    String colleague = standIn.locator("option:has-text('Yêu')").first().getAttribute("value");
    standIn.selectOption(colleague);
    holder.click("#bao-vang button.btn");
    holder.waitForLoadState();
    clock.set("2026-11-02T09:00");

    Page leader = browsing.signedIn(browsing.desk(), "hac.nahy");
    leader.navigate(REMINDERS);
    assertThat(leader.locator("main")).containsText("Đang vắng mà còn giữ hồ sơ");
    browsing.seen(leader, "a holder on leave is an alarm");
    String line = "section:has(#vang) li:has(b:text-is('" + name + "'))";
    leader.locator(line + " a.btn").click();
    assertThat(leader.locator("select[name=nguoiNhan] option").first()).containsText("người thay");
    browsing.seen(leader, "everything the absent officer holds");

    browsing.expects(422, "/ban-giao");
    leader.click("main form button.btn");
    assertThat(leader.locator(".notice.warn[role=alert]")).containsText("lý do");
    leader.fill("[name=loi]", "Nghỉ ốm đến 9/11, chị Yêu nhận việc");
    leader.click("main form button.btn");
    leader.waitForURL("**/ban-lam-viec?da-giao=*");
    assertThat(leader.locator(".notice").first()).containsText("mỗi hồ sơ một dòng");
    browsing.seen(leader, "handed over");
    giveTheRest(leader, line);
    for (Dossier dossier : new Dossier[] {first, second}) {
      Assertions.assertThat(holder(dossier.id())).isEqualTo("yeu.nahy");
    }
    leader.navigate(page(first));
    assertThat(leader.locator("main")).containsText("Nghỉ ốm đến 9/11, chị Yêu nhận việc");
    leader.navigate(REMINDERS);
    assertThat(leader.locator(line)).hasCount(0);
  }

  /** A list gives what one page shows; who holds more is given page by page. */
  private static void giveTheRest(Page leader, String line) {
    leader.navigate(REMINDERS);
    Locator more = leader.locator(line + " a.btn");
    for (int pages = 0; more.count() > 0 && pages < 5; pages++) {
      more.click();
      leader.fill("[name=loi]", "Nghỉ ốm đến 9/11, chị Yêu nhận việc");
      leader.click("main form button.btn");
      leader.waitForURL("**/ban-lam-viec?da-giao=*");
      leader.navigate(REMINDERS);
    }
  }

  @Test
  void of_three_chosen_in_the_list_the_one_a_colleague_touched_stays_and_is_told() {
    Dossier first = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    Dossier touched = given(until(received("inh.nahy", "Vàng A Của"), Stage.APPRAISING), first);
    Dossier third = given(until(received("inh.nahy", "Cứ A Chu"), Stage.APPRAISING), first);
    Page holder = browsing.signedIn(browsing.desk(), holder(first.id()));
    for (Dossier one : new Dossier[] {first, touched, third}) {
      holder.check("input[name=hs][value='" + one.id() + "']");
    }
    browsing.seen(holder, "three chosen");
    holder.click("button:has-text('Bàn giao hồ sơ đã chọn')");
    assertThat(holder.locator("main input[name=hs]")).hasCount(3);
    Dossier moved = until(touched, Stage.REVIEWING);
    holder.fill("[name=loi]", "Đi tập huấn hai ngày");
    browsing.expects(409, "/ban-giao");
    holder.click("main form button.btn");
    assertThat(holder.locator(".notice.warn[role=alert]"))
        .containsText("Đã bàn giao 2 hồ sơ, 1 hồ sơ còn lại chưa giao");
    assertThat(holder.locator(".notice.warn[role=alert]")).containsText(touched.code());
    assertThat(holder.locator(".notice.warn[role=alert]")).not().containsText(first.code());
    browsing.seen(holder, "two went, one was overtaken");
    Assertions.assertThat(holder(touched.id())).isEqualTo(holder(moved.id()));
    Assertions.assertThat(holder(first.id())).isEqualTo(holder(third.id()));
  }

  @Test
  void the_leader_asks_with_one_click_and_the_holder_answers() {
    Dossier dossier = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    clock.set("2026-11-02T16:00");
    Page leader = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    leader.navigate("/lanh-dao");
    Locator row = leader.locator("li:has(a[href$='" + dossier.id() + "'])").first();
    browsing.seen(leader, "what is at risk, who holds it");
    Browsing.fits(leader);
    row.locator("button:has-text('Hỏi')").click();
    leader.waitForLoadState();
    assertThat(row).containsText("đã hỏi, chờ trả lời");
    browsing.seen(leader, "asked with one click");

    Page holder = atTheHolder(dossier);
    holder.navigate(REMINDERS);
    assertThat(holder.locator("section:has(#cau-hoi)")).containsText("có kịp hẹn không");
    browsing.seen(holder, "the holder sees the question");
    holder.click("section:has(#cau-hoi) a.open[href*='" + dossier.id() + "']");
    holder.fill("#tra-loi-loi", "Chờ ký nháy, 16 giờ 30 xong");
    browsing.seen(holder, "the holder answers");
    acted(holder, "tra-loi");
    assertThat(holder.locator("#cau-hoi")).containsText("Chờ ký nháy");
    leader.navigate("/lanh-dao");
    assertThat(row).containsText("Chờ ký nháy, 16 giờ 30 xong");
    browsing.seen(leader, "the leader reads the answer");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).not().containsText("Chờ ký nháy");
  }

  /** Held by the same officer as the other one. */
  private Dossier given(Dossier dossier, Dossier other) {
    if (holder(dossier.id()).equals(holder(other.id()))) {
      return dossier;
    }
    return dossiers.reassign(
        actor(holder(dossier.id())),
        new Dossiers.Seen(dossier.id(), dossier.version()),
        actor(holder(other.id())).officer(),
        "Cùng một người");
  }
}
