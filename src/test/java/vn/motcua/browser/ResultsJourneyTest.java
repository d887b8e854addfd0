package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;
import vn.motcua.papers.PaperFiles;
import vn.motcua.signing.SignedFiles;

/** An officer uploads the result, the chairman signs, the commune signs, the citizen verifies. */
class ResultsJourneyTest extends Journey {
  private static final String LAY = "form:has(#tep)";

  @Test
  void the_result_is_signed_twice_given_and_verified_by_whoever_holds_it() {
    Dossier dossier = until(received("inh.nahy", "Lò Thị Mai"), Stage.APPRAISING);
    Page desk = atTheHolder(dossier);
    desk.click("a[href$='/tep-ket-qua']");
    browsing.seen(desk, "no result file yet");
    browsing.expects(422, "/tep-ket-qua");
    desk.setInputFiles("#tep", pdf(PaperFiles.lockedPdf("bí mật")));
    desk.click(LAY + " >> button.btn");
    assertThat(desk.locator(".problems")).containsText("mật khẩu");
    browsing.seen(desk, "a locked result is refused");
    browsing.expects(422, "/tep-ket-qua");
    desk.setInputFiles("#tep", pdf(PaperFiles.pdfWithScript()));
    desk.click(LAY + " >> button.btn");
    assertThat(desk.locator(".problems")).containsText("chương trình hoặc tệp khác bên trong");
    desk.setInputFiles("#tep", pdf(PaperFiles.pdf(1)));
    desk.click(LAY + " >> button.btn");
    assertThat(desk.locator(".result-file .chip")).hasText("Chờ người có thẩm quyền ký số");
    assertThat(desk.locator("#ky")).hasCount(0);
    browsing.seen(desk, "a result waits for the signature");

    Dossier now = until(found(dossier), Stage.APPROVING);
    Page chairman = atTheHolder(now);
    chairman.click("a[href$='/tep-ket-qua']");
    assertThat(chairman.locator("#ky")).isVisible();
    chairman.waitForLoadState();
    browsing.seen(chairman, "the chairman looks before he signs");
    chairman.keyboard().press("1");
    assertThat(chairman.locator(".result-file .chip")).containsText("chờ chữ ký số của cơ quan");
    browsing.seen(chairman, "the chairman has signed");

    now = dossiers.approve(actor(holder(now.id())), seen(found(now)), next(now), "");
    Page clerk = atTheHolder(now);
    clerk.click("a[href$='/tep-ket-qua']");
    assertThat(clerk.locator("button:has-text('Ký số của cơ quan')")).isVisible();
    clerk.waitForLoadState();
    clerk.keyboard().press("1");
    assertThat(clerk.locator(".result-file .chip.ok")).hasText("Đã ký đủ, đang có hiệu lực");
    browsing.seen(clerk, "the commune has signed");

    now = dossiers.seal(actor(holder(now.id())), seen(found(now)), next(now), "");
    dossiers.returnResult(actor(holder(now.id())), seen(found(now)), "mẹ cháu bé");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("a[href$='/ket-qua.pdf']")).isVisible();
    Browsing.fits(telephone);
    browsing.seen(telephone, "the citizen finds the electronic result");
    APIResponse file =
        telephone.request().get(telephone.locator("a[href$='/ket-qua.pdf']").getAttribute("href"));
    Assertions.assertThat(SignedFiles.pdfsig(file.body()).split("Signature is Valid", -1))
        .hasSize(3);
    verified(telephone, file.body());
    withdrawn(chairman, telephone, dossier);
  }

  private void verified(Page telephone, byte[] file) {
    telephone.click("a[href^='/xac-minh/']");
    assertThat(telephone.locator("main")).containsText("Tất cả chữ ký đều đúng");
    assertThat(telephone.locator("main")).not().containsText("Lò Thị Mai");
    Browsing.fits(telephone);
    browsing.seen(telephone, "the result is in force");
    telephone.setInputFiles("#tep", pdf(file));
    telephone.click("main form button.btn");
    assertThat(telephone.locator("[role=status]")).containsText("không khác một dấu nào");
    browsing.seen(telephone, "the file is the one that was issued");
    byte[] changed = file.clone();
    changed[changed.length / 2] ^= 1;
    telephone.setInputFiles("#tep", pdf(changed));
    telephone.click("main form button.btn");
    assertThat(telephone.locator("[role=status]")).containsText("không phải bản do cơ quan");
    browsing.seen(telephone, "a changed file is told");
    telephone.navigate("/xac-minh");
    browsing.seen(telephone, "a file is verified without a code");
    browsing.expects(422, "/xac-minh");
    telephone.click("main form button.btn");
    assertThat(telephone.locator(".problems")).containsText("Chưa có tệp nào");
    telephone.setInputFiles("#tep", pdf(file));
    telephone.click("main form button.btn");
    assertThat(telephone.locator("main")).containsText("Đang có hiệu lực");
  }

  private void withdrawn(Page chairman, Page telephone, Dossier dossier) {
    chairman.navigate(page(dossier) + "/tep-ket-qua");
    chairman.click("summary:has-text('Thu hồi')");
    browsing.expects(422, "/thu-hoi");
    chairman.click("form[action$='/thu-hoi'] button");
    assertThat(chairman.locator(".problems")).containsText("Xin ghi lý do");
    chairman.fill("[name=lyDo]", "Ghi sai ngày sinh, QĐ 12/QĐ-UBND");
    chairman.click("form[action$='/thu-hoi'] button");
    assertThat(chairman.locator(".result-file .chip.late")).hasText("Đã thu hồi");
    browsing.seen(chairman, "the chairman has withdrawn the result");
    String code = one("select code from result_file where dossier = ?", dossier.id());
    telephone.navigate("/xac-minh/" + code);
    assertThat(telephone.locator("main")).containsText("Đã thu hồi, không còn hiệu lực");
    assertThat(telephone.locator("main")).not().containsText("ngày sinh");
    browsing.seen(telephone, "a withdrawn result");
    Page slip = citizen(dossier);
    assertThat(slip.locator("main")).containsText("đã bị thu hồi");
    assertThat(slip.locator("a[href$='/ket-qua.pdf']")).hasCount(0);
  }

  private Dossier found(Dossier dossier) {
    return dossiers.byId(dossier.unit(), dossier.id());
  }

  private UUID next(Dossier dossier) {
    return desks.candidates(dossier, dossier.standing().step() + 1).stream()
        .filter(candidate -> candidate.present())
        .findFirst()
        .orElseThrow()
        .officer()
        .id();
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  private static FilePayload pdf(byte[] content) {
    return new FilePayload("ket-qua.pdf", "application/pdf", content);
  }
}
