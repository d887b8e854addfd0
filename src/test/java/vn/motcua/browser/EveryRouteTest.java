package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.demo.DemoOfficer;
import vn.motcua.demo.DemoStaff;
import vn.motcua.reporting.Reports;
import vn.motcua.reporting.web.MovementRows;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Every page the program can give is looked at, with something on it, with nothing on it, and with
 * its form refused: the list of pages is the controllers', so none is left out because nobody
 * thought of it. On a database of its own: forms are sent here.
 */
@TestPropertySource(properties = "motcua.test=every-page")
class EveryRouteTest extends Journey {
  private static final UnitId NEW_COMMUNE = FiguresOfNothingTest.NOT_BEGUN;

  /** Addresses of one kind that are opened to find the links on them. */
  private static final int OF_ONE_KIND = 2;

  private static final int LONGER_THAN_ANY_FIELD = 10_000;

  private static final List<String> STARTS =
      List.of("/", "/ban-lam-viec", "/lanh-dao", "/giam-sat", "/quan-tri/can-bo", "/cong-khai/11");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> looked = new TreeSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> rejected = new TreeSet<>();
  private final Set<String> untyped = new TreeSet<>();
  private final Map<String, Runnable> later = new LinkedHashMap<>();

  @Autowired ApplicationContext beans;
  @Autowired Reports reports;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private PageRoutes routes;

  @BeforeEach
  void the_list_of_pages() {
    routes = new PageRoutes(mappings);
    browsing.forgives("status of 422");
    browsing.expects(404, "/phan-anh/theo-doi");
    browsing.expects(410, "/danh-gia/ma");
  }

  @Test
  void every_page_with_something_on_it_and_with_its_form_refused() {
    new MovementRows(beans, actor("xuan.dienbien"), actor("hoan.nahy")).enter(reports.today());
    received("inh.nahy", DISABILITY, "Lò Văn Pọm");
    String slip = "/hs/03169/" + secret(received("inh.nahy", "Vừ Thị Mỷ").id());
    walk(
        browsing.narrowTelephone(), List.of("/", "/co-quan/03169", "/cong-khai/03169", slip), true);
    Set<Set<Role>> duties = new HashSet<>();
    for (DemoOfficer one : DemoStaff.of(DemoStaff.NA_HY)) {
      if (duties.add(one.roles())) {
        walk(browsing.signedIn(browsing.narrowTelephone(), one.userName()), STARTS, true);
      }
    }
    walk(browsing.signedIn(browsing.narrowTelephone(), "xuan.dienbien"), STARTS, true);
    Set<String> missing = new TreeSet<>(routes.all());
    missing.removeAll(looked);
    missing.stream()
        .filter(route -> !Elsewhere.routes().contains(route))
        .forEach(route -> faults.add("nobody looked at " + route));
    Elsewhere.routes().stream()
        .filter(route -> !missing.contains(route))
        .forEach(route -> faults.add("is looked at, or is no page: " + route));
    later.values().forEach(Runnable::run);
    everyFormWasRefused();
    noFaults();
    assertThat(refused).as("forms sent empty").hasSizeGreaterThan(40);
  }

  /** A form is either sent in vain here, or it is one button, or it is said why nobody did. */
  private void everyFormWasRefused() {
    Set<String> missing = new TreeSet<>(routes.allForms());
    missing.removeAll(rejected);
    missing.removeAll(untyped);
    missing.stream()
        .filter(form -> !FormsElsewhere.cameToday().contains(form))
        .filter(form -> !FormsElsewhere.routes().contains(form))
        .forEach(form -> faults.add("nobody saw what was sent refused: " + form));
    FormsElsewhere.routes().stream()
        .filter(form -> !missing.contains(form))
        .forEach(form -> faults.add("is seen refused, is one button, or is no form: " + form));
    assertThat(rejected).as("forms seen refused").hasSizeGreaterThan(90);
  }

  @Test
  void an_office_on_its_first_day_reads_the_same_pages_with_nothing_on_them() {
    String desk =
        hired(
            NEW_COMMUNE,
            "Lò Thị Mới",
            "moi.xamoi",
            Set.of(Role.INTAKE, Role.ASSIGNMENT, Role.APPRAISAL, Role.REVIEW, Role.RETURN));
    String chairman =
        hired(NEW_COMMUNE, "Lò Văn Đầu", "dau.xamoi", Set.of(Role.LEADER, Role.APPROVAL));
    String office = hired(NEW_COMMUNE, "Lò Thị Trị", "tri.xamoi", Set.of(Role.ADMINISTRATOR));
    String front = hired(NEW_COMMUNE, "Lò Văn Trận", "tran.xamoi", Set.of(Role.FRONT));
    String unit = NEW_COMMUNE.code();
    walk(browsing.narrowTelephone(), List.of("/co-quan/" + unit, "/cong-khai/" + unit), false);
    for (String user : List.of(desk, chairman, office, front)) {
      walk(browsing.signedIn(browsing.narrowTelephone(), user), STARTS, false);
    }
    noFaults();
    assertThat(looked).hasSizeGreaterThan(100);
  }

  /**
   * Follows the links of this reader and looks at every page that has a part nobody met on a page
   * of its route before: what one duty reads, another may not.
   */
  private void walk(Page reader, List<String> starts, boolean formsToo) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Crawler crawler = new Crawler(reader, OF_ONE_KIND, false);
    crawler.from(
        starts,
        (address, answer) -> {
          String route = routes.of(address);
          if (answer.status() == 200 && Crawler.isPage(answer) && !route.isEmpty()) {
            found.put(address, PageParts.of(route, answer.text()));
          }
        });
    found.forEach((address, has) -> {
      boolean first = looked.add(routes.of(address));
      boolean another = parts.addAll(has);
      if (first || another && formsToo) {
        look(reader, address);
        if (formsToo) {
          refuse(reader, address);
        }
      }
    });
  }

  private void look(Page page, String address) {
    try {
      browsing.visit(page, address, 200, "every page");
      assertThat(page.locator("h1").count()).as("one h1 on %s", address).isOne();
      Browsing.fits(page);
    } catch (AssertionError | PlaywrightException fault) {
      faults.add(address + ": " + fault.getMessage());
    }
  }

  /**
   * Sends each form of the page that must be filled in with nothing in it. Those that may be left
   * empty are sent last of all, with more in them than anybody can mean.
   */
  private void refuse(Page page, String address) {
    for (PageForm form : PageForm.on(page)) {
      String route = routes.ofForm(form.action());
      if (!form.isTyped()) {
        untyped.add(route);
      } else if (form.mustBeFilled() && refused.add(route)) {
        send(page, address, form, route, "");
      } else if (!form.mustBeFilled()) {
        later.putIfAbsent(
            route, () -> send(page, address, form, route, "9".repeat(LONGER_THAN_ANY_FIELD)));
      }
    }
  }

  private void send(Page page, String address, PageForm form, String route, String typed) {
    if (route.isEmpty() || rejected.contains(route)) {
      return;
    }
    try {
      page.navigate(address);
      if (!form.stands(page)) {
        return; // what was sent before took it away
      }
      int status = form.send(page, typed);
      assertThat(status).as("answer to a form nobody can mean").isLessThan(500);
      if (status >= 400) {
        rejected.add(route);
        browsing.seen(page, (typed.isEmpty() ? "every form, sent empty: " : "too long: ") + route);
        assertThat(page.locator("main [role=alert], main .error").count())
            .as("says what is missing")
            .isPositive();
      }
    } catch (AssertionError | PlaywrightException fault) {
      faults.add(address + ", sent to " + route + ": " + fault.getMessage());
    }
  }

  private void noFaults() {
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
  }
}
