package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Help for a victim goes through the commune and the province's department; an opinion before. */
class TwoLevelJourneyTest extends Journey {
  private static final String HELP = "2.001661";

  @Test
  void the_file_goes_to_the_department_late_and_the_commune_is_not_blamed() {
    Dossier dossier = appraising();
    Page appraiser = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    asksTheHealthStation(appraiser, dossier);
    lived(dossier, Stage.SEALING);
    Page clerk = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    clerk.navigate(page(dossier));
    assertThat(clerk.innerText("main")).contains("gửi cơ quan khác. Người của ta theo dõi");
    browsing.seen(clerk, "the clerk is about to send it");
    clerk.locator("main section .card form button.btn:not(.ghost)").first().click();
    clerk.waitForLoadState();
    assertThat(clerk.innerText("main"))
        .contains("Sở Y tế", "Đang ở cơ quan khác", "Phần việc của xã: trước hạn");
    browsing.seen(clerk, "with the department");

    Page telephone = browsing.telephone();
    String slip = "/hs/03169/" + secret(dossier.id());
    telephone.navigate(slip);
    assertThat(telephone.innerText("main")).contains("Hồ sơ đang ở", "Sở Y tế", "theo dõi");
    browsing.seen(telephone, "with the department, as the citizen sees it");
    Browsing.fits(telephone);

    clock.set("2026-11-27T09:00");
    Page centre = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    centre.navigate("/ban-lam-viec/phoi-hop");
    assertThat(centre.innerText("main")).contains(dossier.code(), "phần của cấp trên");
    browsing.seen(centre, "the department is late");
    centre.navigate(page(dossier));
    browsing.seen(centre, "to record the department's answer");
    centre.fill("#nhan-ket-qua-ngoai-loi", "QĐ 88/QĐ-SYT");
    centre.click("button:has-text('Ghi nhận kết quả của cơ quan khác')");
    centre.waitForLoadState();
    assertThat(centre.innerText("main"))
        .contains("nhận kết quả của cơ quan khác", "Phần việc của xã: trước hạn", "QĐ 88/QĐ-SYT");
    browsing.seen(centre, "the department has answered");
    telephone.navigate(slip);
    assertThat(telephone.innerText("main")).contains("Đã có kết quả của cơ quan khác");
    browsing.seen(telephone, "the result has come");
  }

  private void asksTheHealthStation(Page page, Dossier dossier) {
    page.navigate(page(dossier));
    page.click("text=Lấy ý kiến, theo dõi phối hợp");
    browsing.seen(page, "nobody asked yet");
    page.fill("#coQuan", "Trạm y tế xã");
    page.fill("#noiDung", "Trạm có hồ sơ khám không?");
    page.fill("#so", "40");
    browsing.expects(422, page(dossier) + "/phoi-hop/y-kien");
    page.click("button:has-text('Gửi lấy ý kiến')");
    page.waitForSelector(".problems");
    assertThat(page.innerText(".problems")).contains("muộn hơn hẹn trả kết quả");
    assertThat(page.inputValue("#noiDung")).contains("hồ sơ khám");
    browsing.seen(page, "an answer after the promise");
    page.fill("#so", "2");
    page.click("button:has-text('Gửi lấy ý kiến')");
    page.waitForSelector("text=Ý kiến của Trạm y tế xã");
    browsing.seen(page, "the health station is asked");
    page.click("summary:has-text('Ghi trả lời của Trạm y tế xã')");
    page.fill("#traLoi-1", "Có, gửi kèm bản sao");
    page.click("button:has-text('Lưu trả lời của Trạm y tế xã')");
    page.waitForSelector("text=Đã cho ý kiến");
    browsing.seen(page, "the health station has answered");
  }

  private Dossier appraising() {
    Actor desk = actor("inh.nahy");
    Dossier dossier =
        intakes.receive(
            desk,
            Intake.complete(
                UUID.randomUUID(),
                intakes.open(desk, HELP),
                new Applicant("Giàng Thị Dợ", "1998", "", "", "", "bản Nà Hỳ 2", "")));
    lived(dossier, Stage.APPRAISING);
    return dossier;
  }

  private void lived(Dossier dossier, Stage stage) {
    Dossier now = dossiers.byId(dossier.unit(), dossier.id());
    while (now.stage() != stage) {
      Actor holder = actor(holder(now.id()));
      Dossiers.Seen seen = new Dossiers.Seen(now.id(), now.version());
      UUID to = withRole(dossiers.workflow(now).step(now.standing().step() + 1).role());
      now =
          now.stage() == Stage.APPROVING
              ? dossiers.approve(holder, seen, to, "")
              : dossiers.handOver(holder, seen, to, "");
    }
  }

  private UUID withRole(Role role) {
    return officers.withRole(actor("inh.nahy").unit(), role, clock.instant()).stream()
        .map(Officer::id)
        .filter(id -> officers.isPresent(actor("inh.nahy").unit(), id, clock.instant()))
        .findFirst()
        .orElseThrow();
  }
}
