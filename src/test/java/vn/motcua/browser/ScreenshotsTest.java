package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierLetters;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.SignPattern;
import vn.motcua.integrity.Signs;

/**
 * Takes the pictures of the README anew: {@code bin/screenshots}. Not part of the checks, because
 * it writes into {@code docs/screenshots}.
 */
@Tag("screenshots")
class ScreenshotsTest extends Journey {
  private static final Path FOLDER = Path.of("docs/screenshots");

  @Autowired Alarms alarms;
  @Autowired DayRoots roots;
  @Autowired DossierLetters letters;
  @Autowired Lateness lateness;
  @Autowired Signs signs;

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

  @Test
  void pictures_of_the_law_on_the_clock_and_on_paper() throws Exception {
    Files.createDirectories(FOLDER);
    clock.set("2026-11-02T09:20");
    Page desk = browsing.signedIn(browsing.desk(), "vu.nahy");
    take(desk, demo("select dossier_id from council_minutes") + "/hoi-dong", "council");
    take(desk, demo("select dossier_id from errand where part > 0") + "/phoi-hop", "linked");
    Page counter = browsing.signedIn(browsing.desk(), "inh.nahy");
    take(counter, "/ban-lam-viec/chung-thuc", "certification");

    Dossier birth = signed(until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPROVING));
    letters.draft();
    String letter = one("select letter_id from dossier_letter where dossier_id = ?", birth.id());
    take(counter, "/ban-lam-viec/thu/" + letter, "letter");

    Dossier fault = received("inh.nahy", "Giàng A Sình");
    lateness.admitFault(
        actor("inh.nahy"), new Dossiers.Seen(fault.id(), 1), "Máy quét hỏng cả buổi sáng");
    signs.look();
    signs.explain(
        actor("inh.nahy"), SignPattern.FAULT_ADMITTED, fault.id(), "Đã sửa máy, đã xin lỗi bà con");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    take(leader, "/lanh-dao/dau-hieu", "signs", "#mau-FAULT_ADMITTED");

    Dossier late = until(received("dua.nahy", DISABILITY, "Lò Văn Thanh"), Stage.APPRAISING);
    clock.set("2026-12-07T08:00");
    alarms.sweep();
    leader.navigate(page(late));
    actForm(leader, "thu-xin-loi").locator("textarea").fill("Hội đồng họp muộn một tuần");
    take(leader, "", "apology", "form.act[action$='/thu-xin-loi']");
    roots.seal();
    take(browsing.telephone(), "/kiem-chung/03169", "roots");
  }

  /** The page of a dossier of the demonstration. */
  private String demo(String ids) {
    String where = ids.contains(" where ") ? " and" : " where";
    return "/ban-lam-viec/ho-so/" + one(ids + where + " unit_id = '03169' order by 1 limit 1");
  }

  /** Approved and sealed, by whoever holds it. */
  private Dossier signed(Dossier approving) {
    Dossier sealing =
        dossiers.approve(
            actor(holder(approving.id())),
            new Dossiers.Seen(approving.id(), approving.version()),
            next(approving),
            "");
    return dossiers.seal(
        actor(holder(sealing.id())),
        new Dossiers.Seen(sealing.id(), sealing.version()),
        next(sealing),
        "");
  }

  private UUID next(Dossier dossier) {
    return desks.candidates(dossier, dossier.standing().step() + 1).stream()
        .filter(candidate -> candidate.present())
        .findFirst()
        .orElseThrow()
        .officer()
        .id();
  }

  /** The same, with something further down in sight. */
  private static void take(Page page, String address, String name, String inSight)
      throws Exception {
    if (!address.isEmpty()) {
      page.navigate(address);
    }
    page.locator(inSight).first().evaluate("it => it.scrollIntoView({block: 'center'})");
    take(page, "", name);
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
