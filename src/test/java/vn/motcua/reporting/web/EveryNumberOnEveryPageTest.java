package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.demo.DemoOfficer;
import vn.motcua.demo.DemoStaff;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Definition;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.FigureTables;

/**
 * Follows every link of every reader through the demonstration: wherever a number stands, its
 * definition stands behind it, and the page of definitions has it.
 */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class EveryNumberOnEveryPageTest {
  private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"([^\"]*)\"");
  private static final Pattern SHOWN = Pattern.compile("data-figure=\"([^\"]+)\"");
  private static final Pattern WORKBOOK = Pattern.compile(".*\\.xlsx(\\?.*)?");
  private static final Pattern TABLE = Pattern.compile(".*\\.(csv|json)(\\?.*)?");
  private static final Pattern NO_PAGE =
      Pattern.compile(".*\\.(css|js|svg|pdf|png|ico|woff2|zip)(\\?.*)?");

  /** Pages of one kind that are opened; the catalogue alone has hundreds. */
  private static final int OF_ONE_KIND = 4;

  private static final List<String> STARTS =
      List.of(
          "/",
          "/ban-lam-viec",
          "/ban-lam-viec/so-lieu-tinh",
          "/lanh-dao",
          "/giam-sat",
          "/quan-tri/can-bo",
          "/cong-khai",
          "/cong-khai/11",
          "/cong-khai/11/phong-trao",
          "/cong-khai/11/cong-nhan",
          "/cong-khai/11/ke-hoach",
          "/cong-khai/03169/phong-trao",
          "/cong-khai/03169/ke-hoach",
          "/co-quan/03169",
          "/phan-anh",
          "/khao-sat");

  private final Map<String, String> undefined = new TreeMap<>();
  private final Set<String> shown = new TreeSet<>();
  private final Set<String> workbooks = new TreeSet<>();
  private final Set<String> inEnglish = new HashSet<>();

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Officers officers;
  @Autowired Figures figures;
  @Autowired Reports reports;
  @Autowired ApplicationContext beans;

  @Test
  void no_reader_of_any_duty_meets_a_number_without_its_rule() throws Exception {
    while (figures.fold(5_000) > 0) {
      // the next ones
    }
    new MovementRows(beans, actor("xuan.dienbien"), actor("hoan.nahy")).enter(reports.today());
    Set<String> pages = new TreeSet<>(walk(null));
    Set<Set<Role>> duties = new HashSet<>();
    for (DemoOfficer one : DemoStaff.of(DemoStaff.NA_HY)) {
      if (duties.add(one.roles())) {
        pages.addAll(walk(actor(one.userName())));
      }
    }
    pages.addAll(walk(actor("xuan.dienbien")));
    assertThat(undefined).as("numbers nobody defined, by page").isEmpty();
    assertThat(pages).hasSizeGreaterThan(300);
    assertThat(inEnglish).hasSizeGreaterThan(100);
    assertThat(workbooks)
        .as("files that went out")
        .anyMatch(file -> file.contains("/bao-cao/bieu-mau.xlsx"))
        .anyMatch(file -> file.contains("/qd-766/bieu.xlsx"))
        .anyMatch(file -> file.contains("/tt-01/bieu.xlsx"))
        .anyMatch(file -> file.contains("/bang-tinh.xlsx"))
        .anyMatch(file -> file.contains("/giam-sat/so-lieu"))
        .anyMatch(file -> file.contains("/ban-chi-dao.xlsx"))
        .anyMatch(file -> file.contains("/kiem-tra.xlsx"))
        .anyMatch(file -> file.contains("/trang-thiet-bi.xlsx"))
        .anyMatch(file -> file.contains("/kinh-phi.xlsx"))
        .anyMatch(file -> file.contains("/chi-so.xlsx"))
        .anyMatch(file -> file.contains("/danh-sach.xlsx"))
        .anyMatch(file -> file.contains("/cac-ke-hoach.xlsx"))
        .anyMatch(file -> file.contains("/cac-cuoc-kiem-tra.xlsx"))
        .anyMatch(file -> file.contains("/cac-dot-khao-sat.xlsx"))
        .anyMatch(file -> file.contains("/so-lieu.xlsx"))
        .anyMatch(file -> file.contains("/theo-viec/bang-tinh.xlsx"))
        .anyMatch(file -> file.contains("/ke-hoach.xlsx"))
        .anyMatch(file -> file.contains("/so-lieu.csv"))
        .anyMatch(file -> file.contains("/dossiers.csv"))
        .anyMatch(file -> file.contains("/figures.json"));
    assertThat(pages.stream().map(EveryNumberOnEveryPageTest::kind).distinct())
        .as("pages of the movement with something on them")
        .contains(
            "/chuong-trinh/ban-chi-dao/{n}",
            "/chuong-trinh/kiem-tra/{id}",
            "/chuong-trinh/kiem-tra/{id}/{n}",
            "/chuong-trinh/cong-nhan/{n}/{id}",
            "/chuong-trinh/cong-nhan/{n}/{id}/{n}")
        .anyMatch(kind -> kind.matches("/chuong-trinh/kinh-phi/.+"))
        .anyMatch(kind -> kind.matches("/chuong-trinh/chi-so/.+"))
        .anyMatch(kind -> kind.matches("/chuong-trinh/dieu-kien/.+"))
        .anyMatch(kind -> kind.matches("/chuong-trinh/ke-hoach/.+id.+"));
    assertThat(pages.stream().map(EveryNumberOnEveryPageTest::module).distinct())
        .as("what was read")
        .contains("lanh-dao", "ban-lam-viec", "giam-sat", "quan-tri", "cong-khai", "co-quan");
    String definitions = page(Definition.PAGE, null).getContentAsString(StandardCharsets.UTF_8);
    assertThat(shown)
        .hasSizeGreaterThan(80)
        .allSatisfy(id -> assertThat(definitions).contains("id=\"" + id + "\""));
  }

  /** Opens what this reader is led to; gives the addresses that answered with a page. */
  private Set<String> walk(@Nullable Actor reader) throws Exception {
    Deque<String> waiting = new ArrayDeque<>(STARTS);
    Set<String> asked = new HashSet<>();
    Set<String> opened = new TreeSet<>();
    Map<String, Integer> kinds = new HashMap<>();
    while (!waiting.isEmpty()) {
      String address = waiting.pop();
      if (asked.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_ONE_KIND) {
        var answer = page(address, reader);
        if (answer.getStatus() == 200 && WORKBOOK.matcher(address).matches()) {
          file(address, answer.getContentAsByteArray());
        } else if (answer.getStatus() == 200 && TABLE.matcher(address).matches()) {
          table(address, answer);
        } else if (answer.getStatus() == 200
            && String.valueOf(answer.getContentType()).startsWith("text/html")) {
          opened.add(address);
          String page = answer.getContentAsString(StandardCharsets.UTF_8);
          read(address, page);
          english(address, reader);
          waiting.addAll(links(address, page));
        }
      }
    }
    return opened;
  }

  /** One page of each kind in the other language, for each kind of reader. */
  private void english(String address, @Nullable Actor reader) throws Exception {
    if (inEnglish.add(kind(address) + (reader == null ? "" : reader.roles()))) {
      String there = address + (address.contains("?") ? "&" : "?") + "lang=en";
      String page = page(there, reader).getContentAsString(StandardCharsets.UTF_8);
      assertThat(page).as(there).contains("<html lang=\"en\"");
      read(there, page);
    }
  }

  private void file(String address, byte[] workbook) throws Exception {
    workbooks.add(address);
    FigureFiles.undefined(workbook)
        .forEach(column -> undefined.putIfAbsent(kind(address) + ": " + column, address));
    FigureFiles.named(workbook).values().forEach(shown::addAll);
  }

  /** What programs read says where its numbers are defined, and the definitions name them. */
  private void table(String address, MockHttpServletResponse answer) throws Exception {
    workbooks.add(address);
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    FigureTables.undefined(address, text).forEach(column -> undefined.putIfAbsent(column, address));
    if (!Definition.LINK.equals(answer.getHeader("Link"))) {
      undefined.putIfAbsent(kind(address) + ": does not lead to the definitions", address);
    }
  }

  private void read(String address, String page) {
    FigurePages.undefined(page, names())
        .forEach(text -> undefined.putIfAbsent(kind(address) + ": " + text, address));
    SHOWN.matcher(page).results().forEach(found -> shown.add(found.group(1)));
  }

  private MockHttpServletResponse page(String address, @Nullable Actor reader) {
    var request = mvc.get().uri(URI.create(address.replace(" ", "%20")));
    return (reader == null ? request : request.with(DeskGuest.as(reader))).exchange().getResponse();
  }

  private static List<String> links(String base, String html) {
    return LINK.matcher(html)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(link -> !link.isEmpty() && !link.matches("(tel|mailto|data|https?|geo):.*"))
        .filter(link -> !NO_PAGE.matcher(link).matches() && !link.contains("lang="))
        .map(link -> URI.create(base).resolve(link.replace(" ", "%20")).toString())
        .toList();
  }

  /** The address with its numbers, codes and words taken out. */
  private static String kind(String address) {
    return address
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll("=[^&]*", "=")
        .replaceAll("[1-6]\\.\\d{6}", "{code}")
        .replaceAll("(/hs/\\d+)/[^/?]+", "$1/{slip}")
        .replaceAll("/[0-9a-f]{32,}", "/{digest}")
        .replaceAll("\\d+", "{n}");
  }

  private static String module(String address) {
    return address.replaceFirst("/", "").replaceFirst("[/?].*", "");
  }

  private List<String> names = List.of();

  /** Names of procedures in which a number stands. */
  private List<String> names() {
    if (names.isEmpty()) {
      names = CatalogueNames.withNumbers(jdbc);
    }
    return names;
  }

  private Actor actor(String user) {
    record Who(String unit, UUID officer) {}
    Who who =
        jdbc.sql("select unit_id as unit, officer_id as officer from account where user_name = ?")
            .param(user)
            .query(Who.class)
            .single();
    Officer officer = officers.byId(new UnitId(who.unit()), who.officer());
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }
}
