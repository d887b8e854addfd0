package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;

/** A paper is missing or a payment is due: the clock stands still, and everybody sees why. */
class PapersAreMissingTest extends Journey {
  @Test
  void the_appraiser_proposes_the_centre_sends_once_and_a_second_request_is_refused() {
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Lò Văn Thanh"), Stage.APPRAISING);
    Page appraiser = atTheHolder(dossier);
    assertThat(appraiser.locator("form.act[action$='/gui-bo-sung']")).hasCount(0);
    actForm(appraiser, "de-nghi-bo-sung").locator("#giay-1").fill("Đơn chưa có chữ ký");
    browsing.seen(appraiser, "the appraiser says which paper and why");
    acted(appraiser, "de-nghi-bo-sung");
    assertThat(appraiser.locator("main")).containsText("Đơn chưa có chữ ký");
    assertThat(appraiser.locator("form.act[action$='/gui-bo-sung']")).hasCount(0);
    browsing.seen(appraiser, "proposed; sending is somebody else's");

    Page centre = atTheHolder(dossier);
    actForm(centre, "gui-bo-sung").locator("textarea").fill("Xin nộp tại bàn số 2");
    browsing.seen(centre, "the Centre reads the proposal");
    acted(centre, "gui-bo-sung");
    assertThat(centre.locator("main")).containsText("Dừng tính từ");
    printed(centre, page(dossier) + "/thong-bao/yeu-cau-bo-sung.pdf");
    browsing.seen(centre, "sent, the clock stands still");

    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("Chờ bà con bổ sung giấy tờ");
    assertThat(telephone.locator("main")).not().containsText("Đơn chưa có chữ ký");
    browsing.seen(telephone, "the citizen is asked for papers");

    clock.set("2026-11-04T08:00");
    centre.navigate(page(dossier));
    acted(centre, "nhan-bo-sung");
    assertThat(centre.locator("main")).containsText("Giấy hẹn ghi");
    browsing.seen(centre, "the papers came, the due date moved");
    asksAgain(dossier);
  }

  /** The form is no longer there; one made by hand is refused with the reason. */
  private void asksAgain(Dossier dossier) {
    Page appraiser = atTheHolder(dossier);
    assertThat(appraiser.locator("form.act[action$='/de-nghi-bo-sung']")).hasCount(0);
    appraiser.click("summary:has-text('Việc không làm được lúc này')");
    assertThat(appraiser.locator("main")).containsText("luật không cho yêu cầu lần hai");
    browsing.seen(appraiser, "why there is no second request");
    actForm(appraiser, "tra-lai-buoc");
    appraiser.evaluate(
        """
        () => {
          const form = document.querySelector("form.act[action$='/tra-lai-buoc']");
          form.action = form.action.replace("tra-lai-buoc", "de-nghi-bo-sung");
          form.querySelector("textarea").name = "giay-1";
        }
        """);
    browsing.expects(422, page(dossier));
    appraiser.fill("[name=giay-1]", "Thêm bản nữa cho chắc");
    appraiser.click("form.act[action$='/de-nghi-bo-sung'] button.btn");
    assertThat(appraiser.locator(".notice.warn[role=alert]")).containsText("lần hai");
    assertThat(appraiser.locator("main")).containsText("Thêm bản nữa cho chắc");
    browsing.seen(appraiser, "a second request refused");
  }

  @Test
  void data_that_cannot_be_read_is_said_to_be_so_before_the_paper_is_asked_for() {
    Dossier dossier = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    Page appraiser = atTheHolder(dossier);
    Locator form = actForm(appraiser, "de-nghi-bo-sung");
    assertThat(form).containsText("cơ quan tự lấy ở Cơ sở dữ liệu quốc gia về dân cư");
    form.locator("summary:has-text('không dùng được dữ liệu')").first().click();
    form.locator("[name^=khong-doc-]").first().fill("Tra cứu lúc 8 giờ, ghi sai năm sinh");
    browsing.seen(appraiser, "why the data is of no use");
    acted(appraiser, "de-nghi-bo-sung");
    assertThat(appraiser.locator("main")).containsText("xin bà con đề nghị nơi giữ dữ liệu sửa");
    browsing.seen(appraiser, "a fetched paper asked for, with its reason");
  }

  @Test
  void a_payment_is_waited_for_only_where_the_administrator_entered_the_law() {
    Dossier before = until(received("dua.nahy", DISABILITY, "Cứ A Chu"), Stage.APPRAISING);
    Page appraiser = atTheHolder(before);
    assertThat(appraiser.locator("form.act[action$='/cho-tai-chinh']")).hasCount(0);
    appraiser.context().close();

    rule("FINANCIAL_DUTY", "ALLOWED", DISABILITY, "2026-11-02");
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Cứ A Chu"), Stage.APPRAISING);
    Page desk = atTheHolder(dossier);
    actForm(desk, "cho-tai-chinh").locator("textarea").fill("Thông báo số 7");
    browsing.seen(desk, "a payment is due");
    acted(desk, "cho-tai-chinh");
    assertThat(desk.locator("main")).containsText("Dừng tính từ");
    browsing.seen(desk, "waiting for the payment");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("Đang chờ, không tính thời gian");
    browsing.seen(telephone, "the citizen has to pay first");

    clock.set("2026-11-03T09:00");
    Page counter = browsing.signedIn(browsing.desk(), "inh.nahy");
    counter.navigate(page(dossier));
    actForm(counter, "xong-tai-chinh").locator("textarea").fill("Biên lai số 3");
    acted(counter, "xong-tai-chinh");
    assertThat(counter.locator("main")).containsText("tính tiếp thời gian");
    browsing.seen(counter, "paid, the clock runs again");
  }

  @Test
  void another_body_is_asked_where_the_law_allows_it_and_its_answer_starts_the_clock_again() {
    rule("VERIFICATION", "ALLOWED", DISABILITY, "2026-11-02");
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Cứ A Tủa"), Stage.APPRAISING);
    Page desk = atTheHolder(dossier);
    actForm(desk, "xac-minh").locator("textarea").fill("Xin xác nhận nơi ở trước đây");
    browsing.expects(422, page(dossier));
    actForm(desk, "xac-minh").locator("button.btn").click();
    assertThat(desk.locator(".notice.warn[role=alert]")).hasCount(1);
    browsing.seen(desk, "a verification without a body and a day");
    actForm(desk, "xac-minh").locator("[name=coQuan]").fill("Công an xã Thanh Nưa");
    actForm(desk, "xac-minh").locator("[name=ngay]").fill("2026-11-09");
    acted(desk, "xac-minh");
    assertThat(desk.locator("main")).containsText("gửi Công an xã Thanh Nưa xác minh");
    assertThat(desk.locator("main")).containsText("hẹn trả lời ngày 9/11/2026");
    assertThat(desk.locator("main")).containsText("Dừng tính từ");
    browsing.seen(desk, "another body is asked, the clock stands still");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("không tính thời gian");
    browsing.seen(telephone, "the citizen reads that another body is asked");

    clock.set("2026-11-05T09:00");
    desk.navigate(page(dossier));
    actForm(desk, "nhan-xac-minh").locator("textarea").fill("Đã xác nhận, công văn số 9");
    acted(desk, "nhan-xac-minh");
    assertThat(desk.locator("main")).containsText("Giấy hẹn ghi");
    browsing.seen(desk, "the answer came, the clock runs again");
  }

  @Test
  void when_no_papers_come_the_centre_ends_the_wait_and_the_office_decides_on_what_it_has() {
    Dossier dossier = until(received("dua.nahy", DISABILITY, "Sùng A Lềnh"), Stage.APPRAISING);
    Page appraiser = atTheHolder(dossier);
    actForm(appraiser, "de-nghi-bo-sung").locator("#giay-1").fill("Đơn chưa có chữ ký");
    acted(appraiser, "de-nghi-bo-sung");
    Page centre = atTheHolder(dossier);
    acted(centre, "gui-bo-sung");
    clock.set("2026-11-23T08:00");
    centre.navigate(page(dossier));
    browsing.expects(422, page(dossier));
    actForm(centre, "khong-bo-sung-nua").locator("button.btn").click();
    assertThat(centre.locator(".notice.warn[role=alert]")).containsText("lý do");
    actForm(centre, "khong-bo-sung-nua").locator("textarea").fill("Bà con nói không có giấy này");
    browsing.seen(centre, "nothing came, the wait is to end");
    acted(centre, "khong-bo-sung-nua");
    assertThat(centre.locator("main")).containsText("Bà con nói không có giấy này");
    assertThat(centre.locator("form.act[action$='/khong-bo-sung-nua']")).hasCount(0);
    browsing.seen(centre, "the office goes on with what it has");
  }

  @Test
  void a_citizen_takes_the_papers_back_and_the_dossier_is_over() {
    Dossier dossier = until(received("inh.nahy", "Giàng A Vàng"), Stage.APPRAISING);
    Page counter = browsing.signedIn(browsing.desk(), "inh.nahy");
    counter.navigate(page(dossier));
    browsing.expects(422, page(dossier));
    actForm(counter, "rut-ho-so").locator("button.btn").click();
    assertThat(counter.locator(".notice.warn[role=alert]")).containsText("lý do");
    actForm(counter, "rut-ho-so").locator("textarea").fill("Gia đình nộp ở nơi cư trú mới");
    browsing.seen(counter, "the papers are asked back");
    acted(counter, "rut-ho-so");
    assertThat(counter.locator("form.act")).hasCount(0);
    browsing.seen(counter, "withdrawn, nothing more can be done");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("rút");
    browsing.seen(telephone, "the citizen reads that it was withdrawn");
  }

  @Test
  void a_citizen_asks_to_stop_while_nothing_is_decided_and_not_afterwards() {
    Dossier dossier = until(received("inh.nahy", "Vừ Thị Mỷ"), Stage.APPRAISING);
    Page counter = browsing.signedIn(browsing.desk(), "inh.nahy");
    counter.navigate(page(dossier));
    actForm(counter, "dung-giai-quyet").locator("textarea").fill("Gia đình chuyển đi nơi khác");
    acted(counter, "dung-giai-quyet");
    assertThat(counter.locator("main")).containsText("Đã dừng giải quyết");
    printed(counter, page(dossier) + "/thong-bao/dung-giai-quyet.pdf");
    browsing.seen(counter, "stopped at the citizen's request");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("Đã dừng");
    browsing.seen(telephone, "the citizen reads that it stopped");

    Dossier decided = until(received("inh.nahy", "Vàng A Của"), Stage.APPROVING);
    Page leader = atTheHolder(decided);
    acted(leader, "phe-duyet");
    counter.navigate(page(decided));
    assertThat(counter.locator("form.act[action$='/dung-giai-quyet']")).hasCount(0);
    browsing.seen(counter, "decided, it can no longer be stopped");
  }
}
