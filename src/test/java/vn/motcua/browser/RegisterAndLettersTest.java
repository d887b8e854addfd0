package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierLetters;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;

/** The register comes out of the history; a letter is read by a person and handed over. */
class RegisterAndLettersTest extends Journey {
  @Autowired DossierLetters letters;

  @Test
  void the_clerk_reads_the_register_of_the_day_and_a_letter_goes_with_the_birth_certificate() {
    Dossier dossier = received("inh.nahy", "Hạng Thị Dua");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    Browsing.menu(desk, "/ban-lam-viec/so-theo-doi");
    while (!desk.locator("main").innerText().contains("Hạng Thị Dua")
        && desk.locator("a[rel=next]").count() > 0) {
      desk.click("a[rel=next]"); // what other journeys received this morning stands before it
    }
    assertThat(desk.locator("table")).containsText("Hạng Thị Dua");
    browsing.seen(desk, "the register of this month");
    desk.fill("#tu", "2024-01-01");
    desk.fill("#den", "2024-01-31");
    desk.click("button:has-text('Xem')");
    assertThat(desk.locator("main")).containsText("chưa nhận hồ sơ nào");
    browsing.seen(desk, "a register of days without dossiers");

    desk.navigate(page(dossier));
    desk.click("main a[href$='/thu']");
    assertThat(desk.locator("main")).containsText("chưa có thư nào");
    browsing.seen(desk, "a dossier without letters");

    seal(dossier);
    while (count("select count(*) from dossier_letter where dossier_id = ?", dossier.id()) == 0) {
      letters.draft(); // the sweep of the running application may be at it
    }
    desk.reload();
    assertThat(desk.locator("main")).containsText("Bản nháp, chưa ai đọc");
    browsing.seen(desk, "a draft nobody has read");
    desk.click("a:has-text('Hạng Thị Dua')");
    browsing.seen(desk, "the letter to read");
    for (Locator question : desk.locator("input[name=dung]").all()) {
      question.check();
    }
    desk.click("button:has-text('Tôi đã đọc')");
    assertThat(desk.locator("main")).containsText("Người đọc: " + actor("inh.nahy").name());
    browsing.seen(desk, "a letter that was read");
    desk.click("button:has-text('Đã trao tận tay')");

    desk.navigate(page(dossier) + "/thu");
    assertThat(desk.locator("main")).containsText("Đã trao");
    desk.click("button:has-text('không muốn nhận thư')");
    assertThat(desk.locator("main")).containsText("Người này không muốn nhận thư");
    browsing.seen(desk, "a person who wants no letters");
  }

  /** Takes the dossier through the office until the result is ready. */
  private void seal(Dossier dossier) {
    Dossier approving = until(dossier, Stage.APPROVING);
    Dossier sealing =
        dossiers.approve(actor(holder(dossier.id())), seen(approving), next(approving), "");
    dossiers.seal(actor(holder(dossier.id())), seen(sealing), next(sealing), "");
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  private UUID next(Dossier dossier) {
    return desks.candidates(dossier, dossier.standing().step() + 1).stream()
        .filter(Desk.Candidate::present)
        .findFirst()
        .orElseThrow()
        .officer()
        .id();
  }
}
