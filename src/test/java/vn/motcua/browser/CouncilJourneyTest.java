package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Two disability dossiers: one the council refuses in writing at home, one it grants. */
class CouncilJourneyTest extends Journey {
  private static final String DISABILITY = "1.001699";
  private static final String SAVE = "main form.card button.btn";

  @Test
  void the_council_visits_at_home_and_the_citizen_gets_a_written_refusal() {
    Dossier dossier = appraising("Lò Văn Pọm");
    String council = page(dossier) + "/hoi-dong";
    Page page = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    page.navigate(page(dossier));
    assertThat(page.innerText("main")).contains("Chưa mời họp");
    browsing.seen(page, "council missing");
    page.click("a:has-text('Mở phần Hội đồng')");
    browsing.seen(page, "council to call");
    browsing.expects(422, council);
    save(page);
    assertThat(page.locator(".problems").count()).isOne();
    browsing.seen(page, "call with mistakes");
    callHome(page, "2026-11-05", "09:00");
    assertThat(page.innerText("main")).contains("Biên bản phiên 1", "5 người có mặt");

    clock.set("2026-11-05T11:00");
    write(page, "MILD", 4, "Hội đồng đến nhà, chưa đủ người.");
    assertThat(page.innerText("main")).contains("Phiên họp không hợp lệ", "4/7 thành viên");
    browsing.seen(page, "too few came, to call again");

    callHome(page, "2026-11-06", "09:00");
    clock.set("2026-11-06T11:00");
    browsing.expects(422, council + "/2/bien-ban");
    write(page, "REFUSED", 6, "Hội đồng đến nhà, ông Pọm tự đi lại, tự ăn uống.");
    assertThat(page.innerText("main")).contains("Từ chối thì phải ghi lý do");
    assertThat(page.inputValue("[name=bienBan]")).contains("tự đi lại");
    browsing.seen(page, "refusal without a reason");
    page.fill("[name=lyDo]", "Tự phục vụ sinh hoạt hằng ngày được.");
    save(page);
    assertThat(page.innerText("main"))
        .contains("từ chối bằng văn bản", "Tại nơi cư trú", "6/7 thành viên", "Lò Thị Mai");
    browsing.seen(page, "the council has refused");

    hangsAndIsTakenDown(page, dossier);
    refusedInWriting(dossier);
    assertThat(
            count(
                "select count(*) from dossier where stage = 'READY' and outcome = 'REFUSED' and id = ?",
                dossier.id()))
        .isOne();
  }

  @Test
  void with_a_degree_granted_the_allowance_is_asked_for_at_once_and_needs_no_council() {
    Dossier dossier = appraising("Sùng A Chua");
    Page page = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    page.navigate(page(dossier) + "/hoi-dong");
    callHome(page, "2026-11-05", "09:00");
    clock.set("2026-11-05T11:00");
    write(page, "SEVERE", 7, "Ông Chua không tự đi lại được.");
    assertThat(page.innerText("main")).contains("khuyết tật nặng");
    page.navigate(page(dossier));
    assertThat(page.innerText("main")).contains("Niêm yết kết luận", "Hội đồng đã kết luận");
    browsing.seen(page, "the council has granted");
    handOn(dossier, Role.REVIEW);
    handOn(dossier, Role.APPROVAL);
    dossiers.approve(holding(dossier), seen(dossier), withRole(Role.CLERK), "");
    dossiers.seal(holding(dossier), seen(dossier), withRole(Role.RETURN), "12/GXN");

    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    assertThat(desk.innerText("main")).contains("trợ cấp xã hội được ngay");
    browsing.seen(desk, "granted, the allowance can follow");
    desk.click("text=Nhận hồ sơ trợ cấp xã hội");
    desk.waitForSelector("#thu-tuc");
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Sùng A Chua");
    browsing.seen(desk, "the allowance, same person");
    desk.click("text=Đủ tất cả giấy bắt buộc");
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**/ho-so/*");
    assertThat(desk.innerText("main"))
        .contains("Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội", "5 ngày")
        .doesNotContain("Mở phần Hội đồng");
    browsing.seen(desk, "the allowance received, five days, no council");
  }

  @Test
  void where_the_council_sits_on_paper_number_and_day_are_asked_before_the_chairman_decides() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/hoi-dong");
    assertThat(leader.innerText("main")).contains("chỉ đi tiếp khi đã có kết luận");
    leader.click("button:has-text('Giữ trên giấy')");
    leader.waitForLoadState();
    try {
      Dossier dossier = appraising("Vàng A Sò");
      handOn(dossier, Role.REVIEW);
      handOn(dossier, Role.APPROVAL);
      Page chairman = browsing.signedIn(browsing.desk(), holder(dossier.id()));
      chairman.navigate(page(dossier));
      assertThat(chairman.innerText("main")).contains("phải ghi số, ngày biên bản giấy");
      assertThat(chairman.locator("button.btn:has-text('Phê duyệt')").count()).isZero();
      browsing.seen(chairman, "no decision before the number of the minutes");
      chairman.click("a:has-text('Mở phần Hội đồng')");
      chairman.fill("[name=soBienBan]", "12/BB-HĐXĐ");
      chairman.fill("[name=ngayBienBan]", "2026-11-02");
      chairman.selectOption("[name=ketLuan]", "SEVERE");
      browsing.seen(chairman, "minutes on paper to enter");
      chairman.click("button:has-text('Ghi biên bản giấy')");
      chairman.waitForSelector("text=Biên bản giấy số 12/BB-HĐXĐ");
      browsing.seen(chairman, "minutes on paper, known by number and day");
      chairman.navigate(page(dossier));
      assertThat(chairman.locator("button.btn:has-text('Phê duyệt')").count()).isOne();
      browsing.seen(chairman, "now the chairman can decide");
    } finally {
      clock.set("2026-11-02T08:10");
      leader.navigate("/ban-lam-viec/hoi-dong");
      leader.click("button:has-text('Giữ trong phần mềm')");
      leader.waitForLoadState();
    }
  }

  private void hangsAndIsTakenDown(Page page, Dossier dossier) {
    page.fill("[name=denNgay]", "2026-11-10");
    save(page);
    byte[] paper = page.request().get(page(dossier) + "/hoi-dong/niem-yet.pdf").body();
    assertThat(Pdf.text(paper))
        .contains(dossier.code(), "từ chối bằng văn bản", "06/11/2026", "10/11/2026")
        .doesNotContain("Pọm", "Lò Thị Mai", "bản Nà Hỳ 2");
    assertThat(Pdf.text(page.request().get(page(dossier) + "/hoi-dong/2/bien-ban.pdf").body()))
        .contains("nhà ông Pọm", "Lò Thị Mai", "Tự phục vụ");
    page.navigate("/ban-lam-viec/niem-yet");
    assertThat(page.innerText("main")).contains(dossier.code()).doesNotContain("Pọm");
    browsing.seen(page, "hung at the office");
    Page citizen = browsing.telephone();
    citizen.navigate("/hs/03169/" + secret(dossier.id()));
    assertThat(citizen.innerText("main")).doesNotContain("niêm yết", "đủ điều kiện", "Hội đồng");
    clock.set("2026-11-11T08:00");
    page.reload();
    assertThat(page.innerText("main")).contains("quá ngày gỡ");
    browsing.seen(page, "hangs too long");
    page.click("main form button.btn");
    page.waitForLoadState();
    assertThat(page.innerText("main")).contains("đã gỡ lúc");
    browsing.seen(page, "taken down");
  }

  private void refusedInWriting(Dossier dossier) {
    handOn(dossier, Role.REVIEW);
    handOn(dossier, Role.APPROVAL);
    Page chairman = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    chairman.navigate(page(dossier));
    browsing.seen(chairman, "the chairman decides after the council");
    assertThat(chairman.locator("button.btn:has-text('Phê duyệt')").count()).isZero();
    assertThat(chairman.innerText("main")).contains("Hội đồng kết luận không đủ điều kiện");
    browsing.seen(chairman, "the chairman cannot grant what the council refused");
    actForm(chairman, "tu-choi").locator("textarea").fill("Theo kết luận của Hội đồng");
    browsing.seen(chairman, "the chairman writes why not");
    acted(chairman, "tu-choi");
    chairman.navigate(page(dossier));
    String notice = page(dossier) + "/thong-bao/khong-du-dieu-kien.pdf";
    assertThat(chairman.locator("a[href='" + notice + "']").count()).isPositive();
    assertThat(Pdf.text(chairman.request().get(notice).body()))
        .contains("Theo kết luận của Hội đồng", dossier.code());
    browsing.seen(chairman, "refused in writing");
    Page clerk = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    clerk.navigate(page(dossier));
    acted(clerk, "dong-dau");
    Page telephone = citizen(dossier);
    assertThat(telephone.innerText("main"))
        .contains("Đã có văn bản từ chối")
        .doesNotContain("Hội đồng");
    browsing.seen(telephone, "the family reads that the answer is no");
  }

  private static void callHome(Page page, String day, String time) {
    page.fill("[name=ngay]", day);
    page.fill("[name=gio]", time);
    page.selectOption("[name=noi]", "HOME");
    page.fill("[name=noiHop]", "bản Nà Hỳ 2, nhà ông Pọm");
    for (int seat = 1; seat <= 7; seat++) {
      page.fill("[name=ten-" + seat + "]", "Thành viên " + seat);
    }
    save(page);
    page.waitForSelector("[name=bienBan]");
  }

  private void write(Page page, String motion, int present, String words) {
    browsing.seen(page, "minutes to write, " + motion);
    page.selectOption("[name=deXuat]", motion);
    for (int seat = 1; seat <= present; seat++) {
      page.selectOption("[name=phieu-" + seat + "]", "FOR");
    }
    page.fill("[name=nguoiKhac]", "Lò Thị Mai, con gái");
    page.fill("[name=bienBan]", words);
    save(page);
  }

  private static void save(Page page) {
    page.locator(SAVE).last().click();
    page.waitForLoadState();
  }

  private Dossier appraising(String person) {
    Actor desk = actor("inh.nahy");
    Dossier dossier =
        intakes.receive(
            desk,
            Intake.complete(
                UUID.randomUUID(),
                intakes.open(desk, DISABILITY),
                new Applicant(person, "1970", "", "", "", "bản Nà Hỳ 2", "")));
    handOn(dossier, Role.ASSIGNMENT);
    handOn(dossier, Role.APPRAISAL);
    return dossier;
  }

  private void handOn(Dossier dossier, Role role) {
    dossiers.handOver(holding(dossier), seen(dossier), withRole(role), "");
  }

  private Actor holding(Dossier dossier) {
    return actor(holder(dossier.id()));
  }

  private UUID withRole(Role role) {
    return officers.withRole(actor("inh.nahy").unit(), role, clock.instant()).stream()
        .map(Officer::id)
        .filter(id -> officers.isPresent(actor("inh.nahy").unit(), id, clock.instant()))
        .findFirst()
        .orElseThrow();
  }

  private Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossiers.byId(dossier.unit(), dossier.id()).version());
  }
}
