package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;

/**
 * Takes the pictures of the README anew: {@code bin/screenshots}. Not part of the checks, because
 * it writes into {@code docs/screenshots}.
 */
@Tag("screenshots")
class ScreenshotsTest extends Journey {
  private static final Path FOLDER = Path.of("docs/screenshots");

  @Test
  void pictures_for_the_readme() throws Exception {
    Files.createDirectories(FOLDER);
    clock.set("2026-11-02T09:20");
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    clock.set("2026-11-02T09:24");
    dossiers.handOver(
        actor("inh.nahy"),
        new Dossiers.Seen(dossier.id(), dossier.version()),
        actor("huong.nahy").officer(),
        "");
    clock.set("2026-11-02T09:31");
    Dossier second = dossiers.byId(dossier.unit(), dossier.id());
    dossiers.handOver(
        actor("huong.nahy"),
        new Dossiers.Seen(second.id(), second.version()),
        actor("vu.nahy").officer(),
        "Cháu bé sinh tại trạm y tế xã, giấy chứng sinh kèm theo");
    clock.set("2026-11-02T09:40");

    Page telephone = browsing.telephone();
    take(telephone, "/co-quan/03169", "home");
    take(telephone, "/hs/03169/" + secret(dossier.id()), "track");
    take(telephone, "/co-quan/03169/thu-tuc/" + BIRTH, "procedure");
    Page leader = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    take(leader, "/lanh-dao", "leader");
    Page desk = browsing.signedIn(browsing.desk(), "vu.nahy");
    take(desk, "/ban-lam-viec/ho-so/" + dossier.id(), "dossier");
    desk.navigate("/ban-lam-viec");
    desk.click("a.open[href$='" + dossier.id() + "']");
    desk.waitForSelector("#khung form.act");
    desk.evaluate("document.activeElement.blur()");
    take(desk, "", "desk");
  }

  /** What one sees without scrolling, a telephone's a little longer. */
  private static void take(Page page, String address, String name) throws Exception {
    if (!address.isEmpty()) {
      page.navigate(address);
    }
    if (page.viewportSize().width < 500) {
      page.setViewportSize(390, 900);
    }
    page.evaluate("document.activeElement && document.activeElement.blur()");
    Path file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(300_000);
  }
}
