package vn.motcua.surveys;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what was counted; single answers are beyond its rights. */
@Component
class ResultSearch {
  private static final String SUMS =
      """
      select of_unit, item, value, n from survey_sum where unit_id = :unit and round_id = :round
      """;

  private static final String WORDS =
      """
      select item, words
        from survey_word
       where unit_id = :unit and round_id = :round and of_unit = :of
       order by item, id
       limit 2000
      """;

  private final JdbcClient jdbc;

  ResultSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By commune, question and value. */
  Map<UnitId, Map<String, Map<String, Long>>> sums(Round round) {
    Map<UnitId, Map<String, Map<String, Long>>> found = new TreeMap<>();
    jdbc.sql(SUMS)
        .param("unit", round.owner().code())
        .param("round", round.id())
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(new UnitId(row.getString("of_unit")), fresh -> new HashMap<>())
              .computeIfAbsent(row.getString("item"), fresh -> new HashMap<>())
              .put(row.getString("value"), row.getLong("n"));
        });
    return found;
  }

  /** By question, in no order that means anything. */
  Map<String, List<String>> words(Round round, UnitId unit) {
    Map<String, List<String>> found = new TreeMap<>();
    jdbc.sql(WORDS)
        .param("unit", round.owner().code())
        .param("round", round.id())
        .param("of", unit.code())
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(row.getString("item"), fresh -> new ArrayList<>())
              .add(row.getString("words"));
        });
    return found;
  }
}
