package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.Officer;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** A child is born: one filing for the register, the residence and the insurance card. */
class LinkedBirthJourneyTest extends Journey {
  private static final String LINKED_BIRTH = "2.000986";
  private static final String BUSINESS = "1.001612";
  private static final String LINKED_DEATH = "2.002913";

  @Autowired Procedures procedures;

  @Test
  void a_mother_files_once_and_follows_three_offices_on_one_page() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    Dossier filing = filed(desk);
    String page = page(filing);
    assertThat(desk.innerText("main")).contains("1. Đăng ký khai sinh", "chờ kết quả phần trước");
    browsing.seen(desk, "a linked filing just received");
    Page telephone = browsing.telephone();
    String slip = "/hs/03169/" + secret(filing.id());
    telephone.navigate(slip);
    assertThat(telephone.innerText("main"))
        .contains("Những nơi cùng giải quyết", "Công an cấp xã", "Bảo hiểm xã hội cơ sở")
        .doesNotContain("Vừ Thị Mỷ");
    browsing.seen(telephone, "one filing, three offices");
    Browsing.fits(telephone);

    desk.navigate(page + "/phoi-hop");
    assertThat(desk.innerText("main")).contains("Chờ kết quả phần 1");
    browsing.seen(desk, "parts of the filing");
    registered(filing);
    desk.navigate("/ban-lam-viec/phoi-hop");
    assertThat(desk.innerText("main")).contains("Đến lượt gửi", filing.code());
    browsing.seen(desk, "parts to send");
    desk.navigate(page + "/phoi-hop");
    desk.fill("#noiDung-p2", "Kèm bản sao giấy khai sinh");
    desk.click("button:has-text('Đã gửi Công an cấp xã')");
    desk.waitForSelector("text=Ghi trả lời của Công an cấp xã");
    desk.click("button:has-text('Đã gửi Bảo hiểm xã hội cơ sở')");
    desk.waitForSelector("text=Ghi trả lời của Bảo hiểm xã hội cơ sở");
    assertThat(desk.innerText("main")).contains("thời hạn: chưa có số liệu", "Lò Văn Inh");
    browsing.seen(desk, "police and insurance asked");

    clock.set("2026-11-23T09:00");
    desk.navigate("/ban-lam-viec/phoi-hop");
    assertThat(desk.innerText("main")).contains("quá hẹn mà chưa có trả lời");
    browsing.seen(desk, "the police are late");
    desk.navigate(page + "/phoi-hop");
    desk.click("summary:has-text('Ghi trả lời của Công an cấp xã')");
    desk.fill("#traLoi-1", "Đã nhập khẩu cho cháu");
    desk.click("button:has-text('Lưu trả lời của Công an cấp xã')");
    desk.waitForSelector("text=Đã nhập khẩu cho cháu");
    assertThat(desk.innerText("main")).contains("trả lời muộn");
    desk.click("summary:has-text('Ghi trả lời của Bảo hiểm xã hội cơ sở')");
    desk.selectOption("#ketQua-2", "REFUSED");
    browsing.expects(422, "/2/tra-loi");
    desk.click("button:has-text('Lưu trả lời của Bảo hiểm xã hội cơ sở')");
    desk.waitForSelector(".problems");
    browsing.seen(desk, "a refusal without its reason");
    desk.selectOption("#ketQua-2", "GRANTED");
    desk.click("button:has-text('Lưu trả lời của Bảo hiểm xã hội cơ sở')");
    desk.waitForSelector("text=Đã giải quyết xong");
    browsing.seen(desk, "every part is over");

    lived(filing, Stage.RETURNED);
    telephone.navigate(slip);
    assertThat(telephone.innerText("main"))
        .contains("Công an cấp xã đã giải quyết xong", "Đã trả kết quả");
    browsing.seen(telephone, "three offices have settled");
  }

  @Test
  void a_grocer_files_once_for_the_business_and_the_tax_number() {
    administratorOffers(BUSINESS);
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    Dossier filing = filed(desk, BUSINESS);
    desk.navigate(page(filing) + "/phoi-hop");
    assertThat(desk.innerText("main")).contains("Cơ quan thuế cơ sở", "Chờ kết quả phần 1");
    browsing.seen(desk, "a business and its tax number, just filed");
    lived(filing, Stage.SEALING);
    desk.navigate(page(filing) + "/phoi-hop");
    desk.click("button:has-text('Đã gửi Cơ quan thuế cơ sở')");
    desk.waitForSelector("text=Ghi trả lời của Cơ quan thuế cơ sở");
    assertThat(desk.innerText("main")).contains("thời hạn: chưa có số liệu");
    browsing.seen(desk, "the tax office is asked once the business is approved");
    desk.click("summary:has-text('Ghi trả lời của Cơ quan thuế cơ sở')");
    desk.selectOption("#ketQua-1", "GRANTED");
    desk.click("button:has-text('Lưu trả lời của Cơ quan thuế cơ sở')");
    desk.waitForSelector("text=Đã giải quyết xong");
    lived(filing, Stage.RETURNED);
    Page telephone = citizen(filing);
    assertThat(telephone.innerText("main"))
        .contains("Cơ quan thuế cơ sở đã giải quyết xong", "Đã trả kết quả");
    browsing.seen(telephone, "the business and its tax number are there");
  }

  @Test
  void a_death_is_not_filed_once_for_three_offices_before_its_papers_are_known() {
    administratorOffers(LINKED_DEATH);
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#q", "khai tử, xóa đăng ký thường trú");
    desk.waitForSelector("#ket-qua :text('" + LINKED_DEATH + "')");
    assertThat(desk.innerText("#ket-qua"))
        .contains("chưa mở tiếp nhận", "còn thiếu thời hạn hoặc thành phần hồ sơ");
    assertThat(
            desk.locator("#ket-qua a[href^='/ban-lam-viec/tiep-nhan/" + LINKED_DEATH + "']")
                .count())
        .isZero();
    browsing.seen(desk, "a linked filing nobody can receive yet");
  }

  private void administratorOffers(String code) {
    procedures.offer(
        new Actor(
            actor("ha.nahy").unit(),
            actor("ha.nahy").officer(),
            "Hà",
            EnumSet.of(Role.ADMINISTRATOR)),
        List.of(code));
  }

  private Dossier filed(Page desk) {
    return filed(desk, LINKED_BIRTH);
  }

  private Dossier filed(Page desk, String code) {
    desk.navigate("/ban-lam-viec/tiep-nhan/" + code);
    desk.waitForSelector("#thu-tuc");
    desk.click("text=Đủ tất cả giấy bắt buộc");
    desk.fill("#quet", "011199000123||Vừ Thị Mỷ|05031999|Nữ|bản Nà Hỳ 2, xã Nà Hỳ|01012022");
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**/ho-so/*");
    String id = desk.url().replaceAll("\\?.*", "").replaceAll(".*/", "");
    return dossiers.byId(actor("inh.nahy").unit(), UUID.fromString(id));
  }

  /** The birth certificate is sealed, by those who hold the child's dossier. */
  private void registered(Dossier filing) {
    UUID child =
        UUID.fromString(
            one("select child_id::text from linked_child where dossier_id = ?", filing.id()));
    lived(dossiers.byId(filing.unit(), child), Stage.READY);
  }

  private void lived(Dossier dossier, Stage stage) {
    Dossier now = dossiers.byId(dossier.unit(), dossier.id());
    while (now.stage() != stage) {
      now = step(now);
    }
  }

  private Dossier step(Dossier now) {
    Actor holder = actor(holder(now.id()));
    Dossiers.Seen seen = new Dossiers.Seen(now.id(), now.version());
    String words = now.owesApology(clock.instant()) ? "Xin lỗi vì chậm" : "";
    if (now.stage() == Stage.READY) {
      return dossiers.returnResult(holder, seen, "Mẹ cháu bé");
    }
    UUID to = withRole(dossiers.workflow(now).step(now.standing().step() + 1).role());
    return switch (now.stage()) {
      case APPROVING -> dossiers.approve(holder, seen, to, words);
      case SEALING -> dossiers.seal(holder, seen, to, words);
      default -> dossiers.handOver(holder, seen, to, words);
    };
  }

  private UUID withRole(Role role) {
    return officers.withRole(actor("inh.nahy").unit(), role, clock.instant()).stream()
        .map(Officer::id)
        .filter(id -> officers.isPresent(actor("inh.nahy").unit(), id, clock.instant()))
        .findFirst()
        .orElseThrow();
  }
}
