package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.motcua.TestDatabase;
import vn.motcua.Workbooks;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Dossier;
import vn.motcua.ratings.Ratings;

/**
 * Somebody of the office wants to know who was not content: every page, every paper, every export
 * and the log are searched, before and after the box is opened.
 */
@ExtendWith(OutputCaptureExtension.class)
class NobodyFindsTheRatingTest extends Journey {
  private static final String WORDS = "Cây đào trước cửa nở muộn";
  private static final List<String> OFFICE =
      List.of(
          "inh.nahy", "hoan.nahy", "hac.nahy", "ha.nahy", "say.nahy", "pao.nahy", "xuan.dienbien");

  @Autowired Ratings ratings;

  @Test
  void no_page_no_export_and_no_log_joins_a_rating_to_its_dossier(CapturedOutput log) {
    Dossier rated = returned("Vừ Thị Mỷ");
    Dossier silent = returned("Lò Thị Ánh");
    String signs = signs(rated);
    signs(silent);
    rate(browsing.telephone(), "/danh-gia/" + signs, "NOT_CONTENT", WORDS);

    Map<String, String> before = everything(rated, silent);
    assertThat(before).as("what the whole office can read").hasSizeGreaterThan(150);
    assertThat(kinds(before)).contains("text/html", "text/csv", "application/pdf");
    assertThat(addresses(before, WORDS)).as("the words, while they lie in the box").isEmpty();
    assertThat(addresses(before, signs)).as("the way, after it was used").isEmpty();
    assertThat(before.get("inh.nahy " + page(rated))).contains(rated.code(), "Mời bà con đánh giá");
    AlikeRows alike = new AlikeRows(called(rated), called(silent));
    assertThat(alike.differences(before)).as("before the box is opened").isEmpty();

    for (int n = 0; n < 4; n++) {
      Dossier other = returned("Vừ Thị Mỷ");
      rate(browsing.telephone(), "/hs/03169/" + secret(other.id()), "CONTENT", "");
    }
    ratings.openBoxes();
    Map<String, String> after = everything(rated, silent);
    assertThat(addresses(after, WORDS))
        .as("whether or not four others wrote something too")
        .allMatch(address -> address.contains("danh-gia"));
    assertThat(alike.differences(after)).as("after it was opened").isEmpty();
    String exact = handedOut();
    assertThat(exact)
        .contains("ref,field,procedure")
        .doesNotContain(WORDS, signs, "NOT_CONTENT", "rating");
    assertThat(exact.lines().filter(line -> line.contains(reference(rated))).map(this::bare))
        .as("in the auditors' rows the rated dossier stands like the silent one")
        .isNotEmpty()
        .containsExactlyElementsOf(
            exact
                .lines()
                .filter(line -> line.contains(reference(silent)))
                .map(this::bare)
                .toList());
    refusedRating(signs);
    assertThat(TestDatabase.log())
        .contains("not an answer")
        .doesNotContain(WORDS, signs, "NOT_CONTENT", "rating_give(");
    assertThat(log.getAll())
        .doesNotContain(WORDS, signs, "NOT_CONTENT")
        .doesNotContain(secret(rated.id()), secret(silent.id()))
        .doesNotContainPattern("/(hs/\\d{5}|danh-gia)/[a-z0-9]{8,}");
    assertThat(TestDatabase.log()).doesNotContain(secret(rated.id()), secret(silent.id()));
    assertThat(log.getAll().lines().filter(line -> line.contains("danh-gia")))
        .noneMatch(line -> line.contains(rated.id().toString()) || line.contains(rated.code()));
  }

  @Test
  void words_that_came_out_among_five_stand_on_no_page_with_a_dossier() {
    List<Dossier> all = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      Dossier dossier = returned("Vừ Thị Mỷ");
      all.add(dossier);
      rate(
          browsing.telephone(),
          "/hs/03169/" + secret(dossier.id()),
          "NOT_CONTENT",
          "Ghế ngồi chờ hơi thấp " + n);
    }
    ratings.openBoxes();
    Map<String, String> found = everything(all.getFirst(), all.getLast());
    assertThat(addresses(found, "Ghế ngồi chờ hơi thấp"))
        .as("only the leader's page of the ratings")
        .isNotEmpty()
        .allMatch(address -> address.contains("danh-gia"));
    for (String address : addresses(found, "Ghế ngồi chờ hơi thấp")) {
      assertThat(all)
          .as(address)
          .noneMatch(dossier -> found.get(address).contains(dossier.code()))
          .noneMatch(dossier -> found.get(address).contains(dossier.id().toString()));
      assertThat(found.get(address)).doesNotContain("Vừ Thị Mỷ");
    }
  }

  /** The exact rows of the day, signed, as a leader hands them to auditors the day after. */
  private String handedOut() {
    clock.set("2026-11-03T09:00");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/trich-so-lieu");
    leader.fill("[name=tu]", "2026-11-02");
    leader.fill("[name=den]", "2026-11-02");
    leader.fill("[name=noiNhan]", "Kiểm toán nhà nước khu vực VII");
    leader.fill("[name=lyDo]", "Quyết định 15/QĐ-KV7");
    leader.click("main form[action$='/trich-so-lieu'] button");
    String zip = leader.locator("a[href$='.zip']").first().getAttribute("href");
    String exact = unpacked(leader.request().get(zip).body());
    leader.context().close();
    return exact;
  }

  private AlikeRows.One called(Dossier dossier) {
    return new AlikeRows.One(
        dossier.id().toString(), dossier.code(), reference(dossier), secret(dossier.id()));
  }

  private String reference(Dossier dossier) {
    return one("select open_ref from dossier where id = ?", dossier.id());
  }

  /** A line of the rows without what differs between any two dossiers. */
  private String bare(String line) {
    return line.replaceFirst("^[^,]*,", "").replaceAll("\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?", "TIME");
  }

  /** A rating the database refuses, with all that was said in it. */
  private void refusedRating(String signs) {
    assertThatThrownBy(() ->
            jdbc.sql(
                    "select rating_give(sha256(cast(? as bytea)), '2026-11-02', cast(? as jsonb), ?)")
                .params(signs, "{\"FACE\": \"NOT_CONTENT\"}", WORDS)
                .query()
                .listOfRows())
        .rootCause()
        .hasMessageContaining("not an answer");
  }

  /** The sheet of invitation as the desk prints it. */
  private String signs(Dossier dossier) {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.click("form[action$='/to-moi-danh-gia'] button");
    String signs = desk.locator(".signs").textContent().replace(" ", "");
    desk.context().close();
    return signs;
  }

  private static void rate(Page telephone, String way, String face, String words) {
    telephone.navigate(way);
    if (way.startsWith("/hs/")) {
      telephone.click("form[action$='/danh-gia'] button");
    }
    telephone.check("input[name=mat][value=" + face + "]");
    telephone.click("summary");
    telephone.fill("[name=loi]", words);
    telephone.click(".rating > p .btn.big");
    telephone.waitForURL("**/cam-on");
    telephone.context().close();
  }

  /** What everybody of the office can open, as text, by person and address. */
  private Map<String, String> everything(Dossier first, Dossier second) {
    Map<String, String> found = new TreeMap<>();
    for (String person : OFFICE) {
      Page reader = browsing.signedIn(browsing.desk(), person);
      new Crawler(reader, 2, true)
          .from(
              List.of(
                  page(first),
                  page(second),
                  "/ban-lam-viec",
                  "/lanh-dao",
                  "/giam-sat",
                  "/chuong-trinh/tuan-nay",
                  "/chuong-trinh/xa/03169"),
              (address, answer) -> found.put(person + " " + address, readable(address, answer)));
      reader.context().close();
    }
    return found;
  }

  private static List<String> addresses(Map<String, String> found, String words) {
    return found.entrySet().stream()
        .filter(one -> one.getValue().contains(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> kinds(Map<String, String> found) {
    return found.values().stream().map(text -> text.lines().findFirst().orElse("")).toList();
  }

  /** The kind of the answer in the first line, and what can be read in it; a workbook unpacked. */
  private static String readable(String address, APIResponse answer) {
    String kind = answer.headers().getOrDefault("content-type", "").replaceFirst(";.*", "").strip();
    String text =
        kind.equals("application/pdf")
            ? printed(answer.body())
            : isZip(answer.body()) ? lines(kind, answer.body()) : answer.text();
    return kind + "\n" + (answer.status() == 200 ? text : address + " " + answer.status());
  }

  /** Files other walks sent in only begin as a PDF does; they are read letter by letter. */
  private static String printed(byte[] pdf) {
    try {
      return Pdf.text(pdf);
    } catch (UncheckedIOException broken) {
      return new String(pdf, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isZip(byte[] body) {
    return body.length > 4 && body[0] == 'P' && body[1] == 'K' && body[2] == 3;
  }

  /** A workbook line by line, as it is read; any other file with all its parts. */
  private static String lines(String kind, byte[] body) {
    if (!kind.contains("spreadsheet")) {
      return unpacked(body);
    }
    StringBuilder text = new StringBuilder();
    try {
      Workbooks.sheets(body)
          .forEach((name, rows) -> {
            text.append(name).append('\n');
            rows.forEach(row ->
                text.append(row.stream().map(String::valueOf).collect(Collectors.joining("\t")))
                    .append('\n'));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A workbook is read from its end, where its table of contents is. */
  private static String unpacked(byte[] body) {
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.createTempFile("workbook", ".zip");
      Files.write(file, body);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
