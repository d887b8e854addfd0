package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Role;

/** A province sends the values of its indices, sets a target and links what is to improve it. */
class IndicesJourneyTest extends Journey {
  private static final String INDICES = "/chuong-trinh/chi-so";

  @Test
  void a_province_sends_its_indices_and_follows_the_weakest_part() {
    String user = hiredAtTheProvince("Bạc Thị Cúc", "cuc.dienbien", Role.STEERING);
    Page steering = browsing.signedIn(browsing.desk(), user);
    Browsing.menu(steering, INDICES);
    assertThat(steering.locator("#chi-so-PAPI")).isVisible();
    browsing.seen(steering, "indices, nothing known");
    steering.click("main a[href$='/nhap']");
    browsing.seen(steering, "a file of values to be sent");
    browsing.expects(422, INDICES);
    sent(
        steering,
        """
        SIPAS;2;2025;101;100;Báo cáo SIPAS năm 2025;
        SIPAS;Giao thông;1990;chín;100;;
        """);
    assertThat(steering.locator(".problems")).containsText("Dòng 2:");
    assertThat(steering.locator(".problems")).containsText("Giao thông");
    browsing.seen(steering, "a file with wrong lines");
    sent(
        steering,
        """
        SIPAS;1;2024;88,5;100;Báo cáo SIPAS năm 2024;
        ;1;2025;90,25;100;Báo cáo SIPAS năm 2025;
        ;2;2024;84;100;Báo cáo SIPAS năm 2024;
        ;2;2025;81,75;100;Báo cáo SIPAS năm 2025;
        ;2;2025;80;100;Báo cáo SIPAS năm 2025;Xã Nà Hỳ
        QĐ 766;2;2026;17,5;20;Cổng Dịch vụ công quốc gia;
        """);
    assertThat(steering.locator(".notice[role=status]")).containsText("6 giá trị mới");
    assertThat(steering.locator("tr:has(.chip.late)")).containsText("Thủ tục hành chính");
    browsing.seen(steering, "values over two years, the weakest marked");
    target(steering);
    linked(steering);

    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(INDICES + "?donVi=03169");
    assertThat(chairman.locator("main")).containsText("80");
    browsing.seen(chairman, "indices of a commune on a telephone");
    Browsing.fits(chairman);
    chairman.navigate(INDICES + "/SIPAS/2");
    browsing.seen(chairman, "a part of an index on a telephone");
    Browsing.fits(chairman);
  }

  private void sent(Page page, String rows) {
    page.setInputFiles(
        "#tep",
        new FilePayload(
            "chi-so.csv",
            "text/csv",
            ("Chỉ số;Thành phần;Năm;Giá trị;Điểm tối đa;Nguồn;Đơn vị\n" + rows)
                .getBytes(StandardCharsets.UTF_8)));
    page.click("#tep-moi button.btn");
  }

  private void target(Page steering) {
    steering.click("tr:has(.chip.late) a");
    browsing.expects(422, "/muc-tieu");
    steering.fill("#mucTieu", "120");
    steering.click("#muc-moi button");
    assertThat(steering.locator("#mucTieu-loi")).containsText("lớn hơn điểm tối đa 100");
    assertThat(steering.locator("#vanBan-loi")).isVisible();
    browsing.seen(steering, "a target above the most there is");
    steering.fill("#mucTieu", "86");
    steering.fill("#vanBan", "Kế hoạch 12/KH-UBND ngày 5/1/2026");
    steering.click("#muc-moi button");
    assertThat(steering.locator("[aria-labelledby=muc]")).containsText("Kế hoạch 12/KH-UBND");
    browsing.seen(steering, "a part of an index with its target");
  }

  private void linked(Page steering) {
    steering.navigate("/chuong-trinh/ke-hoach/moi");
    steering.fill("#ten", "Kế hoạch cải thiện SIPAS, đi thử");
    steering.setInputFiles(
        "#tep",
        new FilePayload(
            "ke-hoach.csv",
            "text/csv",
            """
            Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn
            Thủ tục;Cải thiện SIPAS;Cắt giảm giấy tờ;Ông B, Sở Nội vụ;;20/12/2026
            """
                .getBytes(StandardCharsets.UTF_8)));
    steering.click("main form button.btn");
    steering.waitForURL("**/ke-hoach/11/*-*");
    String plan = steering.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
    steering.navigate(INDICES + "/SIPAS/2");
    browsing.expects(422, "/hoat-dong");
    steering.click("#noi button");
    assertThat(steering.locator("#hoatDong-loi")).isVisible();
    browsing.seen(steering, "no activity chosen");
    steering.selectOption("#hoatDong", plan + "/1.1");
    steering.click("#noi button");
    assertThat(steering.locator(".improvements")).containsText("Ông B, Sở Nội vụ");
    browsing.seen(steering, "an activity linked to a part");
    steering.navigate(INDICES);
    assertThat(steering.locator(".weak")).containsText("Cắt giảm giấy tờ");
    assertThat(steering.locator("tr:has(.chip.late)").first()).containsText("4,25");
    browsing.seen(steering, "a weak part and what is done about it");
    Browsing.fits(steering);
  }
}
