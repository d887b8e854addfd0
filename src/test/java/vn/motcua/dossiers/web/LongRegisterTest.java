package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Registers;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** A register longer than one print holds says so, and is printed in parts. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongRegisterTest {
  private static final int MOST = 2_000;
  private static final String PDF = "/ban-lam-viec/so-theo-doi.pdf";
  private static final String PAGE = "/ban-lam-viec/so-theo-doi";

  /** Copies of the first dossier under other numbers, so many as are missing. */
  private static final String COPIES =
      """
      insert into dossier
      select (jsonb_populate_record(
                d,
                jsonb_build_object(
                    'id', gen_random_uuid(), 'open_ref', gen_random_uuid(), 'number', n,
                    'code', 'SO-' || d.day || '-' || n,
                    'track_secret', md5(d.day || ':' || n),
                    'person_id', gen_random_uuid()))).*
        from dossier d, generate_series(2, :last) n
       where d.unit_id = '03169' and d.number = 1 and d.day = :day
      """;

  private static final String FACTS =
      """
      insert into dossier_event
      select (jsonb_populate_record(e, jsonb_build_object('dossier_id', d.id))).*
        from dossier d
        join dossier_number m on m.unit_id = d.unit_id and m.day = d.day
        join dossier f on f.unit_id = d.unit_id and f.day = d.day and f.number = 1
        join dossier_event e on e.unit_id = f.unit_id and e.dossier_id = f.id and e.seq = 1
       where d.unit_id = '03169' and d.day = :day and d.number > 1
      """;

  @Autowired DossierWorld world;
  @Autowired Registers registers;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeAll
  void a_day_with_as_many_as_fit_and_a_day_with_one_more() {
    fill("2026-11-09", MOST);
    fill("2026-11-10", MOST + 1);
  }

  @Test
  void as_many_as_fit_are_offered_and_printed_to_the_last() throws Exception {
    assertThat(ReadPage.words(page("2026-11-09", "2026-11-09"))).contains("2000 hồ sơ");
    assertThat(page("2026-11-09", "2026-11-09"))
        .contains("data-figure=\"dossiers-register\"", PDF)
        .doesNotContain("một bản in có nhiều nhất");
    MockHttpServletResponse answer = print("2026-11-09", "2026-11-09");
    assertThat(answer.getStatus()).isEqualTo(200);
    String text = Pdf.text(answer.getContentAsByteArray()).replaceAll("\\s", "");
    assertThat(text).contains("SO-2026-11-09-2000", "SO-2026-11-09-1999");
  }

  @Test
  void one_more_is_said_on_the_page_and_no_print_is_offered() throws Exception {
    String page = page("2026-11-10", "2026-11-10");
    assertThat(ReadPage.words(page))
        .contains("Khoảng này có 2001 hồ sơ; một bản in có nhiều nhất 2000");
    assertThat(page).doesNotContain(PDF);
  }

  @Test
  void whoever_asks_for_the_print_all_the_same_is_told_and_nothing_is_cut_off() throws Exception {
    MockHttpServletResponse answer = print("2026-11-10", "2026-11-10");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Một bản in có nhiều nhất 2000 hồ sơ");
  }

  @Test
  void two_days_that_fit_one_by_one_do_not_fit_together() throws Exception {
    assertThat(ReadPage.words(page("2026-11-09", "2026-11-10")))
        .contains("Khoảng này có 4001 hồ sơ");
    assertThat(print("2026-11-09", "2026-11-10").getStatus()).isEqualTo(422);
  }

  @Test
  void the_screen_reads_to_the_end_of_what_is_too_long_for_paper() {
    LocalDate day = LocalDate.of(2026, 11, 10);
    Registers.Extract last = registers.of(DossierWorld.NA_HY, day, day, 41);
    assertThat(last.isTooLong()).isTrue();
    assertThat(last.lines()).hasSize(1);
    assertThat(last.hasMore()).isFalse();
    assertThat(last.lines().getFirst().code()).endsWith("-2001");
  }

  private void fill(String day, int last) {
    clock.set(day + "T08:00");
    world.received("Người đầu tiên");
    LocalDate date = LocalDate.parse(day);
    jdbc.sql(COPIES).param("day", date).param("last", last).update();
    jdbc.sql(FACTS).param("day", date).update();
  }

  private String page(String from, String to) throws Exception {
    return read(PAGE, from, to).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse print(String from, String to) throws Exception {
    return read(PDF, from, to);
  }

  private MockHttpServletResponse read(String address, String from, String to) throws Exception {
    return mvc.perform(
            get(address).param("tu", from).param("den", to).with(DeskGuest.as(world.the("intake"))))
        .andReturn()
        .getResponse();
  }
}
