package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Follows every link a reader is offered: nothing breaks, nothing leaks. */
class CrawlTest extends Journey {
  /** Where the demonstration lets people sign in as somebody it made up, by name. */
  private static final String MADE_UP = "/cong-dan/dang-nhap/thu";

  /** The administrator reads here which addresses were asked for in vain. */
  private static final String WHAT_WAS_REFUSED = "/quan-tri/nhat-ky";

  /** Pages of one kind that are opened; the catalogue alone has hundreds. */
  private static final int OF_ONE_KIND = 4;

  private final List<String> faults = new ArrayList<>();

  @Test
  void a_visitor_follows_every_link_and_never_reads_an_applicants_name() {
    List<String> secrets = new ArrayList<>(personalData());
    Page visitor = browsing.telephone();
    Set<String> seen = new HashSet<>();
    for (String start : List.of("/", "/co-quan/03169", "/hs/03169/" + someSecret())) {
      seen.addAll(crawl(visitor, start, secrets));
    }
    assertThat(seen).hasSizeGreaterThan(25);
    assertThat(seen).noneMatch(address -> address.startsWith("/ban-lam-viec"));
    noFaults();
  }

  @Test
  void officers_of_every_duty_follow_every_link_and_never_leave_their_commune() {
    List<String> theirs = dossiersOf("03328");
    for (String user : List.of("inh.nahy", "vu.nahy", "tien.nahy", "nguyet.nahy")) {
      crawl(browsing.signedIn(browsing.desk(), user), "/ban-lam-viec", theirs);
    }
    crawl(browsing.signedIn(browsing.desk(), "hoan.nahy"), "/lanh-dao", theirs);
    Set<String> office =
        crawl(browsing.signedIn(browsing.desk(), "ha.nahy"), "/ban-lam-viec", theirs);
    assertThat(office).anyMatch(address -> address.startsWith("/quan-tri/can-bo/"));
    crawl(
        browsing.signedIn(browsing.desk(), "thoa.thanhnua"), "/ban-lam-viec", dossiersOf("03169"));
    Set<String> province =
        crawl(
            browsing.signedIn(browsing.desk(), "xuan.dienbien"),
            "/ban-lam-viec/so-lieu-tinh",
            personalData());
    assertThat(province)
        .anyMatch(address -> address.startsWith("/chuong-trinh/ke-hoach/11/"))
        .anyMatch(address -> address.startsWith("/giam-sat/khao-sat/"));
    noFaults();
  }

  @Test
  void a_desk_page_without_sign_in_leads_to_the_door() {
    Page visitor = browsing.desk();
    APIRequestContext request = visitor.request();
    for (String address :
        List.of("/ban-lam-viec", "/lanh-dao", "/quan-tri/can-bo", "/tai-khoan/mat-khau")) {
      APIResponse answer = request.get(address, RequestOptions.create().setMaxRedirects(0));
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.headers().get("location")).contains("/dang-nhap");
      headers(address, answer);
    }
    assertThat(request.get("/actuator").status()).isEqualTo(404);
    assertThat(request.get("/application.properties").status()).isEqualTo(404);
    noFaults();
  }

  private Set<String> crawl(Page reader, String start, List<String> forbidden) {
    return new Crawler(reader, OF_ONE_KIND, false)
        .from(List.of(start), (address, answer) -> check(address, answer, forbidden));
  }

  private void check(String address, APIResponse answer, List<String> forbidden) {
    if (answer.status() >= 400) {
      faults.add(address + " answered " + answer.status());
    }
    headers(address, answer);
    if (Crawler.isPage(answer)) {
      String text = answer.text();
      if (text.contains("Exception") || text.contains("\tat ") || text.contains("??")) {
        faults.add(address + " shows the inside of the program");
      }
      forbidden.stream()
          .filter(word -> text.contains(word))
          .filter(_ -> !address.startsWith(WHAT_WAS_REFUSED) && !address.startsWith(MADE_UP))
          .forEach(word -> faults.add(address + " shows " + word));
    }
  }

  private void headers(String address, APIResponse answer) {
    Map<String, String> headers = answer.headers();
    for (String name :
        List.of(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cache-control")) {
      if (!headers.containsKey(name)) {
        faults.add(address + " comes without " + name);
      }
    }
  }

  /**
   * Names, numbers and telephones of all applicants; a name that an officer bears tells nothing.
   */
  private List<String> personalData() {
    received("inh.nahy", "Vừ Thị Mỷ");
    return jdbc.sql(
            """
            select distinct word
              from dossier_applicant, lateral (values (name), (id_number), (phone)) as words (word)
             where word <> '' and word not in (select name from officer)
            """)
        .query(String.class)
        .list();
  }

  private String someSecret() {
    return one("select min(track_secret) from dossier where unit_id = '03169'");
  }

  private List<String> dossiersOf(String unit) {
    return jdbc.sql("select id::text from dossier where unit_id = ?")
        .param(unit)
        .query(String.class)
        .list();
  }

  private void noFaults() {
    assertThat(faults).as("faults: %s", String.join("\n", faults)).isEmpty();
  }
}
