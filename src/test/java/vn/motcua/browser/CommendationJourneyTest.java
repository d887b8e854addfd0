package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.motcua.recognition.Sets;

/** A commune is commended in spite of an alarm that stands beside it from beginning to end. */
class CommendationJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/khen-thuong";

  @Test
  void an_alarm_stands_on_the_proposal_before_the_council_and_on_the_decision() {
    jdbc.sql(
            """
            insert into rollup_check (unit_id, at, faults, dossiers, rebuilt)
            values ('03169', ?, 3, 0, false)
            """)
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    browsing.seen(chairman, "commendations, nothing yet");
    Browsing.fits(chairman);
    chairman.click("main a:has-text('Đề nghị khen')");
    assertThat(chairman.locator("main li:has-text('Xã Nà Hỳ') .alarms"))
        .containsText("không khớp với lịch sử");
    browsing.seen(chairman, "who could be commended, in the order of the figures");
    Browsing.fits(chairman);
    chairman.click("main a:has-text('Xã Nà Hỳ')");
    assertThat(chairman.locator(".alarms")).containsText("không khớp với lịch sử");
    browsing.seen(chairman, "figures behind a proposal, with an alarm");
    Browsing.fits(chairman);
    chairman.fill("#hinhThuc", "Giấy khen của Chủ tịch UBND xã");
    browsing.expects(422, BASE);
    chairman.click("#de-xuat button.btn");
    assertThat(chairman.locator(".problems")).isVisible();
    chairman.fill("#lyDo", "Phục vụ bà con tận tình");
    chairman.click("#de-xuat button.btn");
    chairman.waitForURL("**" + BASE + "/*-*");
    assertThat(chairman.locator("main .chip.late").first()).containsText("có nghi vấn");
    browsing.seen(chairman, "a proposal before the council");
    Browsing.fits(chairman);
    for (int at = 1; at <= 3; at++) {
      chairman.fill("#ten-" + at, "Ủy viên " + at);
    }
    chairman.click("#hoi-dong button.btn");
    assertThat(chairman.locator("main")).containsText("Ủy viên 3: đồng ý");
    browsing.seen(chairman, "a proposal before the decision");
    chairman.fill("#soQuyetDinh", "20/QĐ-UBND");
    chairman.fill("#ngayQuyetDinh", "2026-11-02");
    chairman.fill("#nguoiKy", "Vàng A Hoan");
    chairman.setInputFiles("#tep", new FilePayload("qd.pdf", "application/pdf", Sets.pdf("khen")));
    browsing.expects(422, BASE);
    chairman.click("#quyetDinh button.btn");
    assertThat(chairman.locator(".problems")).containsText("ghi vì sao vẫn khen");
    chairman.fill("#viSao", "Lỗi máy, đã dựng lại số liệu");
    chairman.setInputFiles("#tep", new FilePayload("qd.pdf", "application/pdf", Sets.pdf("khen")));
    chairman.click("#quyetDinh button.btn");
    assertThat(chairman.locator("main .chip.ok").first()).containsText("được khen");
    assertThat(chairman.locator("main ol .alarms").first()).containsText("không khớp");
    browsing.seen(chairman, "a commendation, decided");
    chairman.fill("#loi-PUBLISH", "UBND xã đồng ý ngày 2/11");
    chairman.click("#viec-PUBLISH button.btn");
    Page everybody = browsing.narrowTelephone();
    everybody.navigate("/cong-khai/03169/khen-thuong");
    assertThat(everybody.locator("main article")).containsText("Xã Nà Hỳ");
    browsing.seen(everybody, "the public list of the commended");
    Browsing.fits(everybody);
  }
}
