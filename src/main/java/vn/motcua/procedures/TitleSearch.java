package vn.motcua.procedures;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link SimilarTitles} in step with the database. A version is written once and never
 * changed, so each search asks only how many there are and which is the newest: whichever node
 * published one, no search misses it.
 */
@Component
class TitleSearch {
  private static final String MARK =
      """
      select count(*) || ' ' || (select id from procedure_version order by id desc limit 1)
        from procedure_version
      """;
  private static final String TITLES = "select id, words from procedure_version";

  private final JdbcClient jdbc;
  private volatile Known known = new Known("", new SimilarTitles(List.of()));

  TitleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Titles, at least those that were there at the mark. */
  private record Known(String mark, SimilarTitles titles) {}

  /** Titles at least so alike to one of the folded keys, in no order. */
  List<SimilarTitles.Near> near(List<String> keys, float alike) {
    Known current = known;
    String mark = jdbc.sql(MARK).query(String.class).optional().orElse("");
    if (!current.mark().equals(mark)) {
      current = new Known(mark, read());
      known = current;
    }
    return current.titles().near(keys, alike);
  }

  private SimilarTitles read() {
    return new SimilarTitles(
        jdbc.sql(TITLES)
            .query((row, n) ->
                new SimilarTitles.Title(row.getObject("id", UUID.class), row.getString("words")))
            .list());
  }
}
