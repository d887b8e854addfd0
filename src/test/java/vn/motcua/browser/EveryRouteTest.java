package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  private static final List<String> STARTS =
      List.of("/", "/ban-lam-viec", "/lanh-dao", "/giam-sat", "/quan-tri/can-bo", "/cong-khai/11");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> looked = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();

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
    noFaults();
    assertThat(refused).as("forms sent empty").hasSizeGreaterThan(40);
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

  /** Follows the links of this reader and looks at the first page of every route. */
  private void walk(Page reader, List<String> starts, boolean formsToo) {
    Set<String> found = new LinkedHashSet<>();
    Crawler crawler = new Crawler(reader, OF_ONE_KIND, false);
    crawler.from(
        starts,
        (address, answer) -> {
          if (answer.status() == 200 && Crawler.isPage(answer)) {
            found.add(address);
          }
        });
    for (String address : found) {
      String route = routes.of(address);
      if (!route.isEmpty() && looked.add(route)) {
        look(reader, address);
        if (formsToo) {
          refuse(reader, address);
        }
      }
    }
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

  /** Sends each form of the page that must be filled in with nothing in it. */
  private void refuse(Page page, String address) {
    Object actions =
        page.evaluate(
            """
            () => [...document.querySelectorAll('main form')]
                .filter(form => form.method === 'post')
                .filter(form => form.querySelector('[aria-required=true], [required], .must'))
                .map(form => form.getAttribute('action'))
            """);
    for (Object action : (List<?>) actions) {
      String route = routes.ofForm(String.valueOf(action));
      if (!route.isEmpty() && refused.add(route)) {
        try {
          page.navigate(address);
          sendEmpty(page, String.valueOf(action));
        } catch (AssertionError | PlaywrightException fault) {
          faults.add(address + ", nothing sent to " + route + ": " + fault.getMessage());
        }
      }
    }
  }

  private void sendEmpty(Page page, String action) {
    Response answer =
        page.waitForResponse(
            response ->
                response.request().isNavigationRequest()
                    && response.request().method().equals("POST"),
            () ->
                page.evaluate(
                    """
                    action => {
                      const form = [...document.querySelectorAll('main form')]
                          .find(one => one.getAttribute('action') === action);
                      window.before = true;
                      form.querySelectorAll('textarea, input:not([type=hidden]):not([type=radio])')
                          .forEach(field => { field.value = ''; field.checked = false; });
                      HTMLFormElement.prototype.submit.call(form);
                    }
                    """,
                    action));
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    assertThat(answer.status()).as("answer to an empty form").isLessThan(500);
    if (answer.status() >= 400) {
      browsing.seen(page, "every form, sent empty: " + action.replaceAll("[0-9a-f-]{36}", "{id}"));
      assertThat(page.locator("main [role=alert], main .error").count())
          .as("says what is missing")
          .isPositive();
    }
  }

  private void noFaults() {
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
  }
}
