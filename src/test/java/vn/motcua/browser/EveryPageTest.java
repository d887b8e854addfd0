package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.shared.Actor;

/** Every page there is, as each of its readers opens it, in both languages and on small screens. */
class EveryPageTest extends Journey {
  private final List<String> faults = new ArrayList<>();

  @Test
  void citizens_read_every_public_page_on_a_telephone_however_narrow() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Map<String, String> pages = publicPages(dossier);
    Page telephone = browsing.telephone();
    Page narrow = browsing.narrowTelephone();
    pages.forEach((address, state) -> {
      look(telephone, address, 200, state);
      look(narrow, address, 200, state + ", 320 px");
      fits(narrow);
    });
    look(telephone, "/khong-co-trang-nay", 404, "no such page");
    look(telephone, "/hs/03169/khongphaimabimat", 404, "no such slip");
    look(telephone, "/thu-tuc/1.999999", 404, "no such procedure");
    look(telephone, "/co-quan/99999/can-bo", 404, "no such unit");
    noFaults();
  }

  @Test
  void visitors_who_read_english_find_every_public_page_in_english() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page telephone = browsing.telephone();
    publicPages(dossier)
        .forEach((address, state) -> {
          look(telephone, inEnglish(address), 200, state + ", in English");
          assertThat(telephone.getAttribute("html", "lang")).isEqualTo("en");
        });
    look(telephone, "/tra-cuu?ma=03169-000000-0000&lang=en", 404, "unknown code, in English");
    noFaults();
  }

  @Test
  void an_officer_opens_every_page_of_the_desk() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    find(desk, "my");
    find(desk, "zzzzqqq");
    deskPages(dossier).forEach((address, state) -> look(desk, address, 200, state));
    look(desk, "/quan-tri/can-bo", 403, "not an administrator");
    look(desk, "/ban-lam-viec/ho-so/khong-phai-so", 404, "no such dossier");
    look(desk, "/ban-lam-viec/tiep-nhan/1.001193?tu=khong-phai-so", 404, "no such person");
    deskPages(dossier)
        .forEach((address, state) -> look(desk, inEnglish(address), 200, state + ", in English"));
    noFaults();
  }

  @Test
  void an_administrator_opens_every_page_of_the_office() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    AdministratorAddresses.of(actor("inh.nahy").officer())
        .forEach((address, state) -> look(office, address, 200, state));
    AdministratorAddresses.of(actor("inh.nahy").officer())
        .forEach((address, state) -> look(office, inEnglish(address), 200, state + ", in English"));
    noFaults();
  }

  @Test
  void a_leader_reads_the_day_on_a_telephone() {
    Page telephone = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    look(telephone, "/lanh-dao", 200, "the leader's day");
    look(telephone, "/lanh-dao/dau-hieu", 200, "signs worth a question");
    look(telephone, "/lanh-dao/loi-hen-nhanh", 200, "how promises were kept, for the leader");
    look(telephone, "/ban-lam-viec/khai-sinh", 200, "births by village");
    look(telephone, "/ban-lam-viec/bao-cao", 200, "report forms");
    look(telephone, "/ban-lam-viec/bao-cao/tt-01", 200, "scores after TT 01");
    look(telephone, "/ban-lam-viec/bao-cao/qd-766", 200, "indicators of QĐ 766");
    look(telephone, "/ban-lam-viec/trich-so-lieu", 200, "exports for auditors");
    look(telephone, "/lanh-dao/danh-gia", 200, "what citizens say, for the leader");
    look(telephone, "/lanh-dao/khao-sat", 200, "outside surveys, for the leader");
    look(telephone, "/lanh-dao?lang=en", 200, "the leader's day, in English");
    look(telephone, "/lanh-dao?lang=vi", 200, "the leader's day");
    clock.set("2026-11-06T16:00");
    look(telephone, "/lanh-dao", 200, "the leader's day, with late work");
    Page narrow = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    look(narrow, "/lanh-dao", 200, "the leader's day, 320 px");
    fits(narrow);
    noFaults();
  }

  @Test
  void the_front_runs_surveys_of_its_own() {
    Page front = browsing.signedIn(browsing.telephone(), "say.nahy");
    for (String page : List.of("", "/moi", "/bieu-mau/PKS01", "/bieu-mau/SIPAS")) {
      look(front, "/giam-sat/khao-sat" + page, 200, "surveys of the Front" + page);
      look(front, inEnglish("/giam-sat/khao-sat" + page), 200, "surveys, in English" + page);
    }
    noFaults();
  }

  @Test
  void the_front_and_the_party_secretary_read_the_pages_of_supervision() {
    for (String user : List.of("say.nahy", "pao.nahy")) {
      Page watcher = browsing.signedIn(browsing.telephone(), user);
      for (String language : List.of("vi", "en")) {
        look(watcher, "/giam-sat?lang=" + language, 200, "supervision, " + language);
        look(
            watcher,
            "/giam-sat/dan-chu?lang=" + language,
            200,
            "publications watched, " + language);
        look(
            watcher,
            "/giam-sat/dan-chu/quy/2026/4?lang=" + language,
            200,
            "a quarter watched, " + language);
        look(
            watcher,
            "/giam-sat/ho-so?lang=" + language,
            200,
            "dossiers behind the figures, " + language);
      }
      look(watcher, "/ban-lam-viec/tim", 403, "the desk is closed to who watches");
    }
    noFaults();
  }

  private Map<String, String> publicPages(Dossier dossier) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/", "home");
    pages.put("/co-quan/03169", "home of a commune");
    pages.put("/thu-tuc", "all procedures");
    pages.put("/thu-tuc?q=khai+sinh", "procedures found");
    pages.put("/thu-tuc?q=zzzzqqq", "no procedure found");
    pages.put("/thu-tuc/" + BIRTH, "one procedure");
    pages.put("/thu-tuc/2.000986", "a linked procedure");
    pages.put("/thu-tuc/1.001699", "a procedure with a council");
    pages.put("/thu-tuc/2.001661", "a procedure of two levels");
    pages.put("/co-quan/03169/thu-tuc", "procedures of the commune");
    pages.put("/co-quan/03169/thu-tuc/" + BIRTH, "one procedure at the commune");
    pages.put("/co-quan/03169/loi-hen-nhanh", "what the commune promises");
    pages.put("/co-quan/03169/dan-chu", "what the people are told");
    pages.put("/co-quan/03169/dan-chu/lay-y-kien", "what the people are asked");
    pages.put("/co-quan/03169/loi-hua", "what the office promises");
    pages.put("/co-quan/03169/can-bo", "who works here");
    String officer = actor("inh.nahy").officer().toString();
    pages.put("/co-quan/03169/can-bo/" + officer, "one officer");
    pages.put("/co-quan/03169/can-bo/" + officer + "/bien-ten", "name plate");
    pages.put("/co-quan/03169/lich-lam-viec", "opening hours");
    pages.put("/co-quan/03169/tiep-cong-dan", "schedule of receptions");
    pages.put("/co-quan/03169/doi-thoai", "dialogues");
    pages.put("/cong-khai/03169", "public figures");
    pages.put("/cong-khai", "public figures of every province");
    pages.put("/cong-khai/11", "public figures of a province");
    pages.put("/cong-khai/cach-tinh", "how every figure is counted");
    pages.put("/cong-khai/03169/du-lieu-mo", "open data");
    pages.put("/cong-khai/03169/du-lieu-mo?tu=2020-01-01&den=2020-01-31", "open data, none");
    pages.put("/cong-khai/03169/khoa", "keys of a unit");
    pages.put("/kiem-chung/03169", "roots of the days");
    pages.put("/kiem-chung/03169/so", "check a register number");
    pages.put("/kiem-chung/03169/so?loai=ban-sao&nam=2026&so=1", "a register number checked");
    pages.put("/hs/03169/" + secret(dossier.id()) + "/kiem-chung", "proof of a dossier");
    pages.put("/hs/03169/" + secret(dossier.id()) + "/ai-da-xem", "who opened a dossier");
    pages.put("/cong-khai/03169/loi-hen-nhanh", "how promises were kept");
    pages.put("/phan-anh", "feedback: where to");
    pages.put("/phan-anh/03169", "feedback in public");
    pages.put("/phan-anh/03169/gui", "feedback: the form");
    pages.put("/cong-khai/03169/danh-gia", "what citizens say");
    pages.put("/cong-khai/03169/sang-kien", "initiatives of a commune");
    pages.put("/cong-khai/03169/khen-thuong", "the commended of a commune");
    pages.put("/cong-khai/03169/khao-sat", "what outside surveys found");
    pages.put("/khao-sat", "an interviewer enters");
    pages.put("/tro-giup", "help");
    pages.put("/tra-cuu", "tracking");
    pages.put("/tra-cuu?ma=" + dossier.filing().code(), "tracked by code");
    pages.put("/hs/03169/" + secret(dossier.id()), "tracked by the slip");
    pages.put("/dang-nhap", "sign in");
    return pages;
  }

  private Map<String, String> deskPages(Dossier dossier) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/ban-lam-viec", "inbox");
    pages.put("/ban-lam-viec?xem=sap-den-han", "due soon");
    pages.put("/ban-lam-viec?xem=tre", "late");
    pages.put("/ban-lam-viec?xem=cho-tra", "waiting to be fetched");
    pages.put("/ban-lam-viec?xem=hom-nay", "due today");
    pages.put("/ban-lam-viec?xem=tam-dung", "the clock stands still");
    pages.put("/ban-lam-viec?xem=cho-nguoi-khac", "waiting for others");
    pages.put("/ban-lam-viec?xem=ca-don-vi", "the whole unit");
    pages.put("/ban-lam-viec/ban-giao", "nothing chosen to hand over");
    pages.put("/ban-lam-viec/ban-giao?hs=" + dossier.id(), "hand over");
    pages.put("/ban-lam-viec/tim", "find");
    pages.put("/ban-lam-viec/tim?lan=1", "found");
    pages.put("/ban-lam-viec/tim?lan=2", "nothing found");
    pages.put("/ban-lam-viec/nguoi/" + dossier.filing().person(), "one person's dossiers");
    pages.put("/ban-lam-viec/tiep-nhan", "choose a procedure");
    pages.put("/ban-lam-viec/tiep-nhan?q=zzzzqqq", "no procedure to choose");
    pages.put("/ban-lam-viec/tiep-nhan/" + BIRTH + "?tu=" + dossier.id(), "intake, same person");
    pages.put(page(dossier), "one dossier");
    pages.put(page(dossier) + "/nguoi-nop", "correct the applicant");
    String certified =
        one("select min(request::text) from certification_entry where unit_id='03169'");
    pages.put(page(dossier) + "/thu", "letters of a dossier");
    pages.put("/ban-lam-viec/so-theo-doi", "the register");
    pages.put("/ban-lam-viec/in-chung", "one paper for many");
    pages.put("/ban-lam-viec/chung-thuc", "certify");
    pages.put("/ban-lam-viec/chung-thuc?vua=" + certified, "certified");
    pages.put("/ban-lam-viec/chung-thuc/phieu/" + certified, "certification slip");
    pages.put("/ban-lam-viec/chung-thuc/so", "registers");
    pages.put("/ban-lam-viec/chung-thuc/so?q=zzzzqqq", "no number found");
    pages.put("/ban-lam-viec/chung-thuc/so/in?so=ban-sao", "register on paper");
    pages.put("/ban-lam-viec/chung-thuc/so/ban-sao/2026/1", "one register number");
    pages.put("/ban-lam-viec/chung-thuc/ngay", "takings of the day");
    pages.put("/ban-lam-viec/nhac-viec", "reminders");
    pages.put("/ban-lam-viec/bao-cho-ba-con", "what citizens have not heard yet");
    pages.put("/ban-lam-viec/tu-choi-tiep-nhan", "refusals to receive");
    pages.put("/ban-lam-viec/tu-choi-tiep-nhan/" + BIRTH, "refuse to receive");
    pages.put("/ban-lam-viec/hoi-dong", "councils");
    pages.put("/ban-lam-viec/niem-yet", "the office board");
    pages.put("/ban-lam-viec/dan-chu", "what is to be published");
    pages.put("/ban-lam-viec/dan-chu/cong-khai/moi", "something to publish");
    pages.put("/ban-lam-viec/dan-chu/quy/2026/4", "published in a quarter");
    pages.put("/ban-lam-viec/phan-anh", "feedback");
    pages.put("/ban-lam-viec/phan-anh?xem=xong", "feedback that is done");
    pages.put("/ban-lam-viec/phan-anh/moi", "feedback from speech");
    pages.put("/ban-lam-viec/kiem-diem", "reviews of conduct");
    pages.put("/ban-lam-viec/thay-nguoi", "another officer at a desk");
    pages.put("/ban-lam-viec/dan-chu/mat-tran", "what is owed to the Front");
    pages.put("/ban-lam-viec/dan-chu/bieu-quyet", "what households decide");
    pages.put("/ban-lam-viec/dan-chu/de-xuat", "what households propose");
    pages.put("/ban-lam-viec/dan-chu/lay-y-kien", "what people are asked");
    pages.put("/ban-lam-viec/phoi-hop", "what others owe us");
    pages.put(page(dossier) + "/phoi-hop", "other offices on a dossier");
    pages.put(page(disability()) + "/hoi-dong", "the council on a dossier");
    pages.put("/ban-lam-viec/tiep-cong-dan", "reception days");
    pages.put("/ban-lam-viec/tiep-cong-dan/so", "register of reception");
    pages.put("/ban-lam-viec/viec-da-hua", "what we promised");
    pages.put("/ban-lam-viec/doi-thoai", "dialogues at the desk");
    pages.put("/ban-lam-viec/dau-hieu", "signs worth a question");
    pages.put("/ban-lam-viec/co-mat", "who is in today");
    pages.put("/ban-lam-viec/thu", "letters to read");
    pages.put("/tai-khoan/mat-khau", "change the password");
    return pages;
  }

  /** A dossier that goes before a council, received a moment ago. */
  private Dossier disability() {
    Actor desk = actor("inh.nahy");
    return intakes.receive(
        desk,
        Intake.complete(
            UUID.nameUUIDFromBytes("council".getBytes(StandardCharsets.UTF_8)),
            intakes.open(desk, "1.001699"),
            new Applicant("Lò Văn Pọm", "1970", "", "", "", "bản Nà Hỳ 2", "")));
  }

  private static void find(Page desk, String words) {
    desk.fill("#tim", words);
    desk.keyboard().press("Enter");
    desk.waitForSelector("h1:has-text('" + words + "')");
  }

  private static String inEnglish(String address) {
    return address + (address.contains("?") ? "&" : "?") + "lang=en";
  }

  /** Notes what is wrong and goes on, so that one run tells everything. */
  private void look(Page page, String address, int code, String state) {
    try {
      browsing.visit(page, address, code, state);
      assertThat(page.locator("h1").count()).as("one h1 on %s", address).isOne();
      assertThat(page.title()).as("title of %s", address).isNotBlank();
    } catch (AssertionError fault) {
      faults.add(String.valueOf(fault.getMessage()));
    }
  }

  private void fits(Page page) {
    try {
      Browsing.fits(page);
    } catch (AssertionError fault) {
      faults.add(String.valueOf(fault.getMessage()));
    }
  }

  private void noFaults() {
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
  }
}
