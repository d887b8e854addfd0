package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An old computer, or a browser that blocks scripts: everything still works, by plain forms. */
class LifeWithoutScriptsTest extends Journey {
  @Test
  void a_dossier_lives_its_whole_life_with_scripts_switched_off() {
    Page desk = browsing.signedIn(browsing.deskWithoutScripts(), "inh.nahy");
    desk.click("text=Tiếp nhận hồ sơ");
    desk.fill("#q", "khai sinh");
    desk.click("main [role=search] button");
    desk.click("#ket-qua a[href$='/" + BIRTH + "']");
    assertThat(desk.locator("[data-scan]").isVisible()).isFalse();
    desk.locator("input[type=radio][value=co]").all().forEach(radio -> radio.check());
    desk.fill("#hoTen", "Lò Thị Nhạn");
    desk.fill("#ngaySinh", "1952");
    desk.click("button:has-text('Tiếp nhận và hẹn trả')");
    assertThat(desk.locator(".notice").first().innerText()).contains("Đã tiếp nhận");
    String address = desk.url().replaceAll("\\?.*", "");
    UUID dossier = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    assertThat(one("select birth from dossier_applicant where dossier_id = ?", dossier))
        .isEqualTo("1952");

    act(desk, "button:has-text('Chuyển bước tiếp theo')");
    for (int step = 0; step < 5; step++) {
      clock.advance(java.time.Duration.ofMinutes(10));
      Page officer = browsing.signedIn(browsing.deskWithoutScripts(), holder(dossier));
      officer.click("a.open[href$='" + dossier + "']");
      act(officer, "main section .card form.act button.btn:not(.ghost)");
      officer.context().close();
    }
    Page returning = browsing.signedIn(browsing.deskWithoutScripts(), holder(dossier));
    returning.navigate(address);
    returning.fill("#tra-ket-qua-loi", "Chính bà Nhạn nhận");
    act(returning, "main .btn:has-text('Trả kết quả')");
    assertThat(one("select stage from dossier where id = ?", dossier)).isEqualTo("RETURNED");

    Page telephone = browsing.deskWithoutScripts();
    telephone.navigate("/tra-cuu");
    telephone.fill("[name=ma]", one("select code from dossier where id = ?", dossier));
    telephone.click("main form button");
    assertThat(telephone.innerText("main")).contains("Đã trả kết quả");
    telephone.navigate("/hs/03169/" + secret(dossier));
    assertThat(telephone.innerText("main")).contains("Lãnh đạo đã ký").doesNotContain("Nhạn");
  }

  @Test
  void what_was_typed_before_looking_for_the_procedure_comes_back_with_the_list() {
    Page desk = browsing.signedIn(browsing.deskWithoutScripts(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#hoTen", "Lò Thị Nhạn");
    desk.fill("#diaChi", "bản Nà Hỳ 2");
    desk.fill("#q", "khai sinh");
    desk.click("main [role=search] button");
    assertThat(desk.locator("#ket-qua a[href$='/" + BIRTH + "']").count()).isOne();
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Lò Thị Nhạn");
    assertThat(desk.inputValue("#diaChi")).isEqualTo("bản Nà Hỳ 2");
    assertThat(desk.inputValue("#q")).isEqualTo("khai sinh");
  }

  private static void act(Page officer, String button) {
    officer.locator(button).first().click();
    assertThat(officer.locator(".notice.warn").count()).as(officer.url()).isZero();
  }
}
