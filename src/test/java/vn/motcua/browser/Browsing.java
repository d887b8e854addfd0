package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.reporting.web.FigurePages;
import vn.motcua.web.ShownBeside;

/**
 * A real Chromium before the running application. Every page state that a journey calls {@link
 * #seen} is scanned by axe, no rule switched off and those of WCAG 2.2 AA that it leaves off
 * switched on; any script error or policy violation fails. Each state is also read for numbers
 * without their definition.
 */
final class Browsing implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");
  private static final Pattern ANSWER =
      Pattern.compile("Failed to load resource: the server responded with a status of (\\d{3})");

  /** One Chromium for all journeys of this run; each journey has windows of its own. */
  private static final Browser CHROMIUM = launch();

  private final String site;
  private final List<String> names;
  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> undefined = new ArrayList<>();
  private final List<Refused> expected = new ArrayList<>();
  private final EmptyForms emptyForms;
  private final Set<String> forgiven = new TreeSet<>();

  /** What the page of each window came as. */
  private final Map<Page, Response> answers = new HashMap<>();

  private record Refused(int code, String address) {}

  /**
   * Windows of a journey that begins.
   *
   * @param journey whose forms are sent in vain beside it
   * @param names of things with a number in them, which nobody counted
   */
  Browsing(Class<?> journey, int port, List<String> names) {
    site = "http://127.0.0.1:" + port;
    this.names = List.copyOf(names);
    emptyForms = new EmptyForms(journey, this::look);
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run")));
  }

  private static Path chromium() {
    String chosen = System.getenv("CHROMIUM");
    return PLACES.stream()
        .map(Path::of)
        .filter(path -> chosen == null ? Files.isExecutable(path) : true)
        .map(path -> chosen == null ? path : Path.of(chosen))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium: apt-get install chromium, or CHROMIUM"));
  }

  /** A telephone: 390 px wide. */
  Page telephone() {
    return page(new Browser.NewContextOptions().setViewportSize(390, 844));
  }

  /** A telephone that was switched off, with what its browser had stored. */
  Page telephone(String stored) {
    return page(new Browser.NewContextOptions().setViewportSize(390, 844).setStorageState(stored));
  }

  /** The same telephone with scripts switched off. */
  Page telephoneWithoutScripts() {
    return page(
        new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
  }

  /** A desk with a keyboard. */
  Page desk() {
    return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** The same desk with scripts switched off. */
  Page deskWithoutScripts() {
    return page(
        new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  /** The narrowest telephone WCAG speaks of: 320 px. */
  Page narrowTelephone() {
    return page(new Browser.NewContextOptions().setViewportSize(320, 700));
  }

  /** Opens an address that must answer with this code, and looks at the page. */
  void visit(Page page, String address, int code, String state) {
    if (code >= 400) {
      expects(code, address.replaceAll("\\?.*", ""));
    }
    Response answer = page.navigate(address);
    assertThat(answer.status()).as("answer of %s", address).isEqualTo(code);
    seen(page, state);
  }

  /** Follows an entry of the officers' menu; the group it lies in is unfolded first. */
  static void menu(Page page, String href) {
    Locator entry = page.locator("nav.menu a[href='" + href + "']");
    if (!entry.isVisible()) {
      page.locator("nav.menu details:has(a[href='" + href + "']) > summary").click();
    }
    entry.click();
  }

  /** Everything fits in the width: nobody must scroll sideways to read. */
  static void fits(Page page) {
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wider).intValue()).as("pixels beyond the edge of %s", page.url()).isZero();
  }

  String site() {
    return site;
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = CHROMIUM.newContext(options.setLocale("vi-VN").setBaseURL(site));
    windows.add(context);
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")
          && forgiven.stream().noneMatch(message.text()::contains)
          && !isExpected(message)) {
        complaints.add(page.url() + ": " + message.text() + " " + message.location());
      }
    });
    page.onResponse(response -> {
      if (response.request().isNavigationRequest()) {
        answers.put(page, response);
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /**
   * The journey asks for this refusal on purpose; Chromium reports each one as a console error. Any
   * other code, any other address, or the same one once more is a complaint.
   */
  void expects(int code, String address) {
    expected.add(new Refused(code, address));
  }

  /** The journey cuts the network: complaints that say so are no fault, whenever they arrive. */
  void forgives(String words) {
    complaints.removeIf(complaint -> complaint.contains(words));
    forgiven.add(words);
  }

  private boolean isExpected(ConsoleMessage message) {
    Matcher answer = ANSWER.matcher(message.text());
    return answer.lookingAt()
        && expected.stream()
            .filter(one -> one.code() == Integer.parseInt(answer.group(1)))
            .filter(one -> message.location().contains(one.address()))
            .findFirst()
            .map(expected::remove)
            .orElse(false);
  }

  /** Signs an officer of the demonstration in. */
  Page signedIn(Page page, String user) {
    page.navigate("/dang-nhap");
    page.fill("[name=ten]", user);
    page.fill("[name=matKhau]", vn.motcua.demo.DemoStaff.PASSWORD);
    page.click("main form button[type=submit], main form button:not([type])");
    page.waitForURL(address -> address.contains("/ban-lam-viec") || address.endsWith("/giam-sat"));
    return page;
  }

  /**
   * Looks at the page as it stands now: no accessibility fault, no complaint of the browser.
   * Numbers without their definition are told at the end, those of all states at once. Forms nobody
   * else sees refused are sent empty beside it.
   */
  void seen(Page page, String state) {
    look(page, state);
    Response answer = answers.get(page);
    boolean sent = answer != null && answer.request().method().equals("POST");
    if (sent && answer.status() >= 400) {
      LookedAt.refused(answer.url().replaceFirst("^http://[^/]*", ""));
    } else if (!sent && answer != null && answer.status() == 200) {
      emptyForms.on(page);
    }
  }

  private void look(Page page, String state) {
    page.waitForLoadState();
    List<Rule> violations =
        new AxeBuilder(page)
            .options(everyRule())
            .setLegacyMode(true) // no page of ours has a frame: no second page for the sum of them
            .analyze()
            .getViolations();
    String address =
        page.url()
            .replaceFirst("^http://[^/]*", "")
            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    assertThat(violations)
        .as("accessibility of %s, %s: %s", address, state, told(violations))
        .isEmpty();
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("complaints of the browser").isEmpty();
    assertThat(ShownBeside.faults(page))
        .as("what people think beside how many answered: %s, %s", address, state)
        .isEmpty();
    Pictures.keep(page, address + " " + state);
    FigurePages.undefined(page.content(), names)
        .forEach(number -> undefined.add(address + " · " + state + ": " + number));
    LookedAt.page(page.url().replaceFirst("^http://[^/]*", ""), state);
  }

  /** What axe leaves switched off by itself is switched on where WCAG 2.2 AA asks for it. */
  private static AxeRunOptions everyRule() {
    AxeRuleOptions on = new AxeRuleOptions();
    on.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    options.setRules(
        Map.of(
            "target-size", on,
            "audio-caption", on,
            "aria-roledescription", on,
            "meta-refresh-no-exceptions", on));
    return options;
  }

  private static String told(List<Rule> violations) {
    StringBuilder text = new StringBuilder();
    violations.forEach(rule ->
        rule.getNodes()
            .forEach(node ->
                text.append('\n').append(rule.getId()).append(": ").append(node.getHtml())));
    return text.toString();
  }

  @Override
  public void close() {
    emptyForms.last();
    windows.forEach(BrowserContext::close);
    assertThat(complaints).as("complaints of the browser").isEmpty();
    assertThat(undefined).as("numbers nobody defined").isEmpty();
    assertThat(emptyForms.faults()).as("forms sent in vain").isEmpty();
  }
}
