package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;

/**
 * Everything that any page, export or intruder with the application's rights can read stays byte
 * for byte the same when a citizen rates: so nothing in the program can tell who did.
 */
@MotCuaTest
class NothingReadableChangesTest {
  private static final String READABLE =
      """
      select c.table_name as name,
             string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
        from information_schema.columns c
        join information_schema.tables t
          on t.table_schema = c.table_schema and t.table_name = c.table_name
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and c.table_name <> 'clock_seen' -- where the server's own clock stands, every few seconds
         and has_column_privilege(
               format('%I.%I', c.table_schema, c.table_name)::regclass, c.column_name, 'SELECT')
       group by c.table_name
      """;

  private static final String PRINT =
      """
      select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '')
        from (select row(%s)::text as line from %s) lines
      """;

  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired JdbcClient app;
  @Autowired TestClock clock;

  @Test
  void when_a_citizen_rates_nothing_changes_that_the_application_can_read() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    Dossier dossier = people.returned();
    people.returned();
    Way way = people.printed(dossier);
    Map<String, String> before = prints();
    assertThat(before).as("the tables that were compared").hasSizeGreaterThan(100);
    assertThat(before).containsKeys("dossier", "dossier_event", "rating_right", "rating_sum");
    assertThat(before).doesNotContainKey("rating_box");

    assertThat(ratings.give(way, Answer.of(Face.NOT_CONTENT))).isTrue();

    assertThat(prints()).isEqualTo(before);
  }

  @Test
  void when_the_box_is_opened_only_the_sums_and_the_words_change() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    for (int n = 0; n < 5; n++) {
      people.rated(Face.CONTENT);
    }
    Map<String, String> before = prints();

    assertThat(ratings.openBoxes()).isPositive();

    Map<String, String> after = prints();
    after.keySet().removeIf(table -> after.get(table).equals(before.get(table)));
    assertThat(after.keySet()).isSubsetOf("rating_sum", "rating_word").contains("rating_sum");
  }

  @Test
  void a_change_somewhere_else_would_have_been_seen() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    Map<String, String> before = prints();
    people.returned();
    assertThat(prints()).isNotEqualTo(before);
  }

  /** How many rows each readable table has, and a print of what can be read in them. */
  private Map<String, String> prints() {
    Map<String, String> prints = new TreeMap<>();
    app.sql(READABLE)
        .query(row -> {
          prints.put(row.getString("name"), row.getString("columns"));
        });
    prints.replaceAll((table, columns) ->
        app.sql(PRINT.formatted(columns, "\"" + table + "\"")).query(String.class).single());
    return prints;
  }
}
