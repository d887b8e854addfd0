package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.demo.DemoStaff;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.reporting.web.CatalogueNames;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What every journey has: the browser, the clock on a Monday morning, and work already waiting. */
@BrowserTest
abstract class Journey {
  static final String BIRTH = "1.001193";

  /** Determining the degree of disability: 25 working days. */
  static final String DISABILITY = "1.001699";

  @LocalServerPort int port;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Officers officers;
  @Autowired Desk desks;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;
  Browsing browsing;

  @BeforeEach
  void open_the_browser() {
    clock.set("2026-11-02T08:00");
    browsing = new Browsing(getClass(), port, CatalogueNames.withNumbers(jdbc));
  }

  @AfterEach
  void close_the_browser() {
    browsing.close();
  }

  @AfterAll
  static void tell_what_was_scanned(TestInfo journey) {
    LookedAt.tell(journey.getTestClass().orElseThrow());
  }

  /** The officer behind a sign-in name, as one who acts. */
  Actor actor(String user) {
    record Who(String unit, UUID officer) {}
    Who who =
        jdbc.sql("select unit_id as unit, officer_id as officer from account where user_name = ?")
            .param(user)
            .query(Who.class)
            .single();
    Officer officer = officers.byId(new UnitId(who.unit()), who.officer());
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }

  /** A birth registration received by this officer a moment ago, every paper there. */
  Dossier received(String user, String person) {
    return received(user, BIRTH, person);
  }

  Dossier received(String user, String procedureCode, String person) {
    Actor desk = actor(user);
    OpenProcedure procedure = intakes.open(desk, procedureCode);
    return intakes.receive(
        desk,
        Intake.complete(
            UUID.randomUUID(),
            procedure,
            new Applicant(person, "1999", "", "0900 111 222", "", "bản Nà Hỳ 2", "")));
  }

  /** Handed on from officer to officer, each time to whom the desk offers first. */
  Dossier until(Dossier dossier, Stage stage) {
    Dossier now = dossier;
    while (now.stage() != stage) {
      UUID next =
          desks.candidates(now, now.standing().step() + 1).stream()
              .filter(candidate -> candidate.present())
              .findFirst()
              .orElseThrow()
              .officer()
              .id();
      now =
          dossiers.handOver(
              actor(holder(now.id())), new Dossiers.Seen(now.id(), now.version()), next, "");
    }
    return now;
  }

  /** Lived through by its people until somebody has taken the result home. */
  Dossier returned(String person) {
    Dossier now = resultReady(received("inh.nahy", person));
    return dossiers.returnResult(holding(now), seen(now), "mẹ cháu bé");
  }

  /** Lived through by its people until the result lies ready. */
  Dossier resultReady(Dossier received) {
    Dossier now = until(received, Stage.APPROVING);
    now = dossiers.approve(holding(now), seen(now), next(now), "");
    if (now.stage() == Stage.SEALING) {
      now = dossiers.seal(holding(now), seen(now), next(now), "");
    }
    return now;
  }

  private Actor holding(Dossier dossier) {
    return actor(holder(dossier.id()));
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

  /** Signs the holder of the dossier in and opens it. */
  Page atTheHolder(Dossier dossier) {
    Page page = browsing.signedIn(browsing.desk(), holder(dossier.id()));
    page.navigate(page(dossier));
    return page;
  }

  /** The form of one act on a dossier's page, unfolded where it is folded. */
  static Locator actForm(Page page, String noun) {
    Locator form = page.locator("form.act[action$='/" + noun + "']");
    Locator folded = page.locator("details:has(form.act[action$='/" + noun + "'])");
    if (folded.count() > 0 && folded.getAttribute("open") == null) {
      folded.locator("summary").first().click();
    }
    return form;
  }

  /** Sends the form of an act; the page that answers says nothing is wrong. */
  static void acted(Page page, String noun) {
    actForm(page, noun).locator("button.btn").click();
    page.waitForLoadState();
    assertThat(page.locator(".notice.warn[role=alert]")).hasCount(0);
  }

  /** A paper of the program, as the browser gets it. */
  void printed(Page page, String address) {
    APIResponse paper = page.request().get(address);
    Assertions.assertThat(paper.status()).as(address).isEqualTo(200);
    Assertions.assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");
  }

  /** What the citizen reads by the code on the slip. */
  Page citizen(Dossier dossier) {
    Page telephone = browsing.telephone();
    telephone.navigate("/hs/" + dossier.unit().code() + "/" + secret(dossier.id()));
    return telephone;
  }

  /** The administrator enters a rule of law that holds from that day on. */
  void rule(String kind, String choice, String code, String from) {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/quy-dinh/moi?loai=" + kind + "&ma=" + code);
    office.selectOption("#choice", choice);
    if (office.locator("#place").count() > 0) {
      office.fill("#place", "Trung tâm Phục vụ hành chính công tỉnh Điện Biên");
    }
    office.fill("#from", from);
    office.fill("#basis", "Quyết định số 1 của tỉnh");
    office.click("main form button.btn");
    office.waitForURL("**/quan-tri/quy-dinh*");
    browsing.seen(office, "a rule of law is entered, " + kind);
    office.context().close();
  }

  /** Somebody at the province who watches over its communes, with a sign-in. */
  String observer() {
    return hiredAtTheProvince("Bạc Thị Xuân", "xuan.dienbien", Role.PROVINCE_OBSERVER);
  }

  /** Somebody at the province with that duty, hired once. */
  String hiredAtTheProvince(String name, String userName, Role duty) {
    return hired(new UnitId("11"), name, userName, Set.of(duty));
  }

  /** Somebody at that office with these duties, hired once. */
  String hired(UnitId unit, String name, String userName, Set<Role> duties) {
    if (count("select count(*) from account where user_name = '" + userName + "'") > 0) {
      return userName;
    }
    units.activate(unit);
    Actor founder = new Actor(unit, UUID.randomUUID(), "người lập", Set.of(Role.ADMINISTRATOR));
    OfficerCard card =
        new OfficerCard(
            name,
            "",
            "0215 300 0001",
            "",
            false,
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            List.of("Việt"),
            null,
            100);
    UUID officer =
        staffing.add(founder, card, "Chuyên viên", "Văn phòng", LocalDate.of(2026, 1, 1), duties);
    accounts.openAll(founder, Map.of(officer, userName), DemoStaff.PASSWORD);
    return userName;
  }

  /** Sign-in name of whoever holds the dossier. */
  String holder(UUID dossier) {
    return jdbc.sql(
            """
            select a.user_name
              from dossier d
              join account a on a.unit_id = d.unit_id and a.officer_id = d.holder
             where d.id = ?
            """)
        .param(dossier)
        .query(String.class)
        .single();
  }

  String secret(UUID dossier) {
    return one("select track_secret from dossier where id = ?", dossier);
  }

  /** One value of the database, as text. */
  String one(String sql, Object... values) {
    return String.valueOf(jdbc.sql(sql).params(List.of(values)).query().singleValue());
  }

  long count(String sql, Object... values) {
    return Long.parseLong(one(sql, values));
  }

  static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }
}
