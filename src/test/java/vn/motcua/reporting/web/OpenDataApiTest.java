package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.reporting.OpenLives;
import vn.motcua.web.ReadPage;

/** What any program gets without asking anybody: rows, and figures that are counted from them. */
@MotCuaTest
class OpenDataApiTest {
  private static final String OPEN = "/api/v1/open/03169/";
  private static final String MONTH = "?from=2026-11-01&to=2026-11-30";

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired OpenLives lives;
  @Autowired OpenDataLimit limit;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void anybody_counts_the_rows_and_gets_the_figures() throws Exception {
    lives.live(new Random(41), 9, 60);
    List<String[]> rows = rows(MONTH);
    JsonNode figures = figures(MONTH);
    assertThat(rows).isNotEmpty();
    assertCount(figures, "carriedOver", rows, row -> row[3].compareTo("2026-11-01") < 0);
    assertCount(figures, "received", rows, row -> row[3].compareTo("2026-11-01") >= 0);
    assertCount(figures, "finished", rows, row -> !row[5].isEmpty());
    assertCount(figures, "early", rows, row -> row[9].equals("EARLY"));
    assertCount(figures, "onTime", rows, row -> row[9].equals("ON_TIME"));
    assertCount(figures, "late", rows, row -> row[9].equals("LATE"));
    assertCount(figures, "underWay", rows, row -> row[5].isEmpty());
    assertCount(figures, "underWayLate", rows, row -> row[9].equals("UNDER_WAY_LATE"));
    assertCount(figures, "refused", rows, row -> row[6].equals("REFUSED"));
    assertCount(figures, "stopped", rows, row -> row[6].equals("STOPPED"));
    assertThat(figures.path("definitions").asString()).isEqualTo("/cong-khai/cach-tinh");
  }

  @Test
  void a_row_has_days_and_no_minutes_no_name_no_code_and_no_officer() throws Exception {
    var dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    MockHttpServletResponse answer = get(OPEN + "dossiers.csv" + MONTH);
    String table = text(answer);
    assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(table)
        .startsWith(
            "ref,field,channel,received_on,due_on,finished_on,outcome,paused_days,rescheduled,"
                + "timeliness\r\n")
        .doesNotContain("Vừ Thị Mỷ", "Lò Văn Inh", dossier.code(), dossier.id().toString());
    Pattern row =
        Pattern.compile(
            "[0-9a-f-]{36},[^,]+,(DIRECT|POST|ONLINE),\\d{4}-\\d\\d-\\d\\d,\\d{4}-\\d\\d-\\d\\d,"
                + "(\\d{4}-\\d\\d-\\d\\d)?,(GRANTED|REFUSED|STOPPED|WITHDRAWN)?,\\d+,(true|false),"
                + "(EARLY|ON_TIME|LATE|UNDER_WAY|UNDER_WAY_LATE)");
    assertThat(table.lines().skip(1)).isNotEmpty().allMatch(row.asMatchPredicate());
  }

  @Test
  void the_past_may_be_kept_for_long_and_today_for_a_minute() throws Exception {
    world.received("Vừ Thị Mỷ");
    assertThat(get(OPEN + "figures.json?from=2026-10-01&to=2026-10-31").getHeader("Cache-Control"))
        .isEqualTo("public, max-age=86400");
    assertThat(get(OPEN + "dossiers.csv" + MONTH).getHeader("Cache-Control"))
        .isEqualTo("public, max-age=60");
  }

  @ParameterizedTest(name = "from={0} to={1}")
  @CsvSource(
      value = {
        ",|to",
        "2026-11-01,|to",
        ",2026-11-01|from",
        "2026-13-01,2026-11-01|from=2026",
        "hom-qua,2026-11-01|hom-qua",
        "2026-11-30,2026-11-01|2026-11-30",
        "1999-01-01,2026-11-01|1999",
        "2026-11-01,9999-12-31|9999",
        "2026-02-30,2026-03-01|2026-02-30",
        "2026-11-02,2036-11-02|2036-11-01",
        "2000-01-01,2026-11-30|2009-12-31",
        "2026-11-02,2199-12-31|mười năm",
        "1; drop table dossier,2026-03-01|drop"
      },
      delimiter = '|')
  void days_that_cannot_be_read_are_answered_with_the_way_out(String days, String word)
      throws Exception {
    String[] both = days.split(",", -1);
    for (String file : new String[] {"dossiers.csv", "figures.json"}) {
      var answer =
          mvc.get()
              .uri(OPEN + file)
              .param("from", both[0])
              .param("to", both[1])
              .exchange()
              .getResponse();
      assertThat(answer.getStatus()).isEqualTo(400);
      assertThat(answer.getContentType()).startsWith("application/problem+json");
      assertThat(text(answer)).contains(word).contains("Xin", word.startsWith("20") ? "20" : "");
      JsonNode problem = new JsonMapper().readTree(text(answer));
      assertThat(problem.path("status").asInt()).isEqualTo(400);
      assertThat(problem.path("title").asString()).isEqualTo("Chưa trả lời được câu hỏi này");
    }
  }

  @Test
  void words_of_any_length_are_cut_and_script_stays_text() throws Exception {
    String answer =
        text(
            mvc.get()
                .uri(OPEN + "figures.json")
                .param("from", "<script>alert(1)</script>".repeat(500))
                .param("to", "2026-11-30")
                .exchange()
                .getResponse());
    assertThat(answer).hasSizeLessThan(600);
    assertThat(get(OPEN + "figures.json?lang=en").getContentAsString()).contains("Please add");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "11", "abc", "0316", "00004"})
  void a_place_not_served_here_is_not_found_and_the_answer_says_where_the_list_is(String unit)
      throws Exception {
    MockHttpServletResponse answer = get("/api/v1/open/" + unit + "/figures.json" + MONTH);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(text(answer)).contains("/cong-khai");
  }

  @Test
  void a_period_without_dossiers_is_noughts_and_a_page_that_says_there_are_no_figures()
      throws Exception {
    JsonNode figures = figures("?from=2020-01-01&to=2020-12-31");
    for (String name : new String[] {"carriedOver", "received", "finished", "late", "underWay"}) {
      assertThat(figures.path(name).asInt(-1)).as(name).isZero();
    }
    assertThat(rows("?from=2020-01-01&to=2020-12-31")).isEmpty();
    String page = text(get("/cong-khai/03169/du-lieu-mo?tu=2020-01-01&den=2020-12-31"));
    assertThat(page).contains("chưa có số liệu").doesNotContain(" %", "NaN");
  }

  @Test
  void people_choose_a_period_see_what_balances_and_take_the_rows() throws Exception {
    world.received("Vừ Thị Mỷ");
    String page = text(get("/cong-khai/03169/du-lieu-mo"));
    assertThat(FigurePages.undefined(page)).isEmpty();
    assertThat(ReadPage.words(page)).contains("Chuyển sang + nhận = xong + đang giải quyết");
    assertThat(page)
        .contains("/api/v1/open/03169/dossiers.csv?from=2026-11-01&amp;to=2026-11-02")
        .contains("data-figure=\"reporting-open-under-way-late\"");
    assertThat(text(get("/cong-khai/03169")))
        .contains("/api/v1/open/03169/dossiers.csv?from=2026-11-01&amp;to=2026-11-30")
        .contains("/api/v1/open/03169/figures.json?from=2026-11-01&amp;to=2026-11-30")
        .contains("/cong-khai/03169/du-lieu-mo");
  }

  @Test
  void a_period_typed_wrongly_is_kept_in_the_form_with_the_reason_beside_it() throws Exception {
    MockHttpServletResponse answer =
        get("/cong-khai/03169/du-lieu-mo?tu=2026-11-30&den=2026-11-01");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("Xin đổi lại cho đúng thứ tự", "value=\"2026-11-30\"");
  }

  @Test
  void ten_years_are_answered_to_the_day() throws Exception {
    assertThat(get(OPEN + "figures.json?from=2026-11-02&to=2036-11-01").getStatus()).isEqualTo(200);
    assertThat(get("/cong-khai/03169/du-lieu-mo?tu=2000-01-01&den=2026-11-30").getStatus())
        .isEqualTo(400);
  }

  @Test
  void the_table_says_beforehand_how_many_rows_it_has_and_the_figures_say_the_same()
      throws Exception {
    lives.live(new Random(89), 9, 40);
    MockHttpServletResponse table = get(OPEN + "dossiers.csv" + MONTH);
    long rows = text(table).lines().skip(1).count();
    assertThat(rows).isPositive();
    assertThat(table.getHeader("X-Total-Count")).isEqualTo("" + rows);
    JsonNode figures = figures(MONTH);
    assertThat(figures.path("rows").asLong(-1)).isEqualTo(rows);
    assertThat(figures.path("rows").asLong())
        .isEqualTo(figures.path("carriedOver").asLong() + figures.path("received").asLong())
        .isEqualTo(figures.path("finished").asLong() + figures.path("underWay").asLong());
    MockHttpServletResponse head =
        mvc.head().uri(OPEN + "dossiers.csv" + MONTH).exchange().getResponse();
    assertThat(head.getHeader("X-Total-Count")).isEqualTo("" + rows);
    assertThat(text(head)).isEmpty();
  }

  @Test
  void the_page_that_counts_the_same_rows_is_limited_too_and_keeps_what_was_typed()
      throws Exception {
    String address = "/cong-khai/03169/du-lieu-mo?tu=2026-11-01&den=2026-11-30";
    while (!limit.isTooOften("198.51.100.9")) {
      // until this address has asked too much
    }
    MockHttpServletResponse answer =
        mvc.get()
            .uri(address)
            .with(request -> {
              request.setRemoteAddr("198.51.100.9");
              return request;
            })
            .exchange()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
    assertThat(text(answer)).contains("Xin thử lại sau 30 giây", "value=\"2026-11-30\"");
    assertThat(get(address).getStatus()).isEqualTo(200);
  }

  @Test
  void whoever_asks_without_a_pause_is_asked_to_wait_and_others_are_not() throws Exception {
    OpenDataLimit fresh = new OpenDataLimit();
    int answered = 0;
    while (answered < 1_000 && !fresh.isTooOften("192.0.2.7")) {
      answered++;
    }
    assertThat(answered).isBetween(100, 200);
    assertThat(fresh.isTooOften("192.0.2.8")).isFalse();
    for (int i = 0; i < 4; i++) {
      assertThat(limit.mayStream()).isTrue();
    }
    try {
      MockHttpServletResponse answer = get(OPEN + "dossiers.csv" + MONTH);
      assertThat(answer.getStatus()).isEqualTo(429);
      assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
      assertThat(answer.getContentType()).startsWith("application/problem+json");
      assertThat(text(answer)).contains("Xin thử lại sau 30 giây");
    } finally {
      for (int i = 0; i < 4; i++) {
        limit.streamed();
      }
    }
    assertThat(get(OPEN + "dossiers.csv" + MONTH).getStatus()).isEqualTo(200);
  }

  private void assertCount(
      JsonNode figures,
      String name,
      List<String[]> rows,
      java.util.function.Predicate<String[]> which) {
    assertThat(figures.path(name).asLong(-1))
        .as(name)
        .isEqualTo(rows.stream().filter(which).count());
  }

  private JsonNode figures(String period) throws Exception {
    return new JsonMapper().readTree(text(get(OPEN + "figures.json" + period)));
  }

  private List<String[]> rows(String period) throws Exception {
    return Arrays.stream(text(get(OPEN + "dossiers.csv" + period)).split("\r\n"))
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private MockHttpServletResponse get(String address) {
    return mvc.get().uri(address).exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
