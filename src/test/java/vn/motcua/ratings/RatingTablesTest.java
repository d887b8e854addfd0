package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.WrongRows;
import vn.motcua.dossiers.DossierWorld;

/**
 * The application's own role, which an intruder or a careless page would have: it can neither look
 * into the box nor learn which dossier was rated, and no transaction number leads back.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingTablesTest {
  @Autowired WrongRows rows;
  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired JdbcClient app;
  @Autowired TestClock clock;

  @BeforeAll
  void six_ratings_of_which_five_are_counted() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    for (int n = 0; n < 5; n++) {
      people.rated(Face.CONTENT);
    }
    ratings.openBoxes();
    people.rated(Face.NOT_CONTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from rating_box",
        "select count(*) from rating_box",
        "select xmin from rating_box",
        "select ctid from rating_box",
        "select gathered, void from rating_box",
        "select * from rating_opened",
        "select * from pg_stat_user_tables",
        "select n_tup_ins from pg_stat_all_tables where relname = 'rating_box'",
        "select n_tup_ins from pg_stat_xact_user_tables where relname = 'rating_box'",
        "select pg_stat_get_tuples_inserted('rating_box'::regclass)",
        "select pg_stat_get_xact_tuples_inserted('rating_box'::regclass)",
        "select pg_stat_get_last_autovacuum_time('rating_way'::regclass)",
        "select idx_scan from pg_stat_user_indexes",
        "select heap_blks_hit from pg_statio_user_tables",
        "select tup_inserted from pg_stat_database",
        "select pg_current_wal_insert_lsn()",
        "select key from rating_way",
        "select used from rating_way",
        "select disowned from rating_way",
        "select count(*) from rating_way",
        "select * from rating_way",
        "select xmin, dossier_id from rating_right",
        "select ctid, dossier_id from rating_right",
        "select r from rating_way r",
        "select count(*) from rating_way where used",
        "select dossier_id from rating_way order by key",
        "select field, officer from rating_box",
        "select rating_unname('03169', '2026-Q4', '{}')"
      })
  void the_application_cannot_ask_who_rated(String sql) {
    assertThatThrownBy(() -> app.sql(sql).query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into rating_box (unit_id, period, kind, subject, answers) values ('03169', '2026-Q4', 'UNIT', '', '{}')",
        "update rating_box set answers = '{}'",
        "delete from rating_box",
        "truncate rating_box",
        "update rating_way set used = false",
        "delete from rating_way",
        "insert into rating_disowned values ('03169', '2026-Q4', 'INSTEAD', 9)",
        "update rating_disowned set n = 0",
        "delete from rating_disowned",
        "update rating_right set until = '2099-01-01'",
        "update rating_way set key = null",
        "delete from rating_right",
        "insert into rating_sum values ('03169', '2026-Q4', 'UNIT', '', 'FACE', '3', 99)",
        "update rating_sum set n = n + 1",
        "delete from rating_sum",
        "insert into rating_word (unit_id, period, opened, words) values ('03169', '2026-Q4', '2026-11-02', 'tốt')",
        "update rating_word set words = 'tốt'",
        "delete from rating_word",
        "truncate rating_sum",
        "delete from rating_cursor",
        "delete from rating_mail",
        "truncate rating_mail"
      })
  void the_application_cannot_fill_change_or_empty_what_citizens_said(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void a_way_cannot_be_made_with_a_key_of_ones_own() {
    rows.mayNot(
        "insert into rating_way (unit_id, dossier_id, until, key)"
            + " select unit_id, dossier_id, until, sha256('x') from rating_right");
  }

  @Test
  void what_may_be_read_is_read_and_nothing_else() {
    assertThat(rows.rights("rating_right")).isEmpty();
    assertThat(rows.rights("rating_box")).isEmpty();
    assertThat(rows.rights("rating_way")).isEmpty();
    assertThat(rows.rights("rating_disowned")).isEqualTo("SELECT");
    assertThat(rows.rights("rating_sum")).isEqualTo("SELECT");
    assertThat(rows.rights("rating_word")).isEqualTo("SELECT");
    assertThat(rows.rights("rating_mail")).isEqualTo("SELECT INSERT UPDATE");
    assertThat(rows.rights("rating_cursor")).isEqualTo("SELECT UPDATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"FACE\": \"4\"}",
        "{\"FACE\": 3}",
        "{\"FACE\": \"3\", \"DOSSIER_ID\": \"0190a000-0000-7000-8000-000000000001\"}",
        "{\"FACE\": \"3\", \"name\": \"LO VAN INH\"}",
        "{\"FACE\": \"3\", \"X\": {\"A\": \"1\"}}",
        "{\"FACE\": \"3\", \"X\": null}"
      })
  void the_box_takes_short_codes_and_no_name_and_no_number(String answers) {
    assertThatThrownBy(() ->
            app.sql("select rating_give(sha256('x'), '2026-11-02', cast(? as jsonb), '')")
                .param(answers)
                .query(Boolean.class)
                .single())
        .rootCause()
        .hasMessageContaining("not an answer");
  }

  @Test
  void a_wrong_right_is_refused() {
    String right =
        "insert into rating_right (unit_id, dossier_id, quarter, until, field, officer, whole, parts, asked, apologised)"
            + " select unit_id, dossier_id, %s, until, field, officer, %s, %s, %s, apologised from rating_right limit 1";
    for (String[] wrong :
        List.of(
            new String[] {"'2026-Q5'", "whole", "parts", "asked"},
            new String[] {"quarter", "'SOON'", "parts", "asked"},
            new String[] {"quarter", "whole", "'SOON'", "asked"},
            new String[] {"quarter", "whole", "parts", "-1"},
            new String[] {"quarter", "whole", "parts", "asked"})) {
      assertThatThrownBy(() -> app.sql(right.formatted((Object[]) wrong)).update())
          .as(String.join(" ", wrong))
          .rootCause()
          .hasMessageMatching("(?s).*violates (check|unique) constraint.*");
    }
  }

  @Test
  void sums_name_no_dossier() {
    List<String> dossiers =
        app.sql("select id::text from dossier union all select code from dossier")
            .query(String.class)
            .list();
    String sums =
        app.sql("select string_agg(s::text, ' ') from rating_sum s").query(String.class).single();
    assertThat(dossiers).isNotEmpty().noneMatch(sums::contains);
  }
}
