package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the chains of feedback for {@code verify-history}. */
@Component
class FeedbackHistorySearch {
  private static final int AT_ONCE = 5_000;

  private static final String UNITS =
      """
      select k.unit_id, coalesce(c.links, 0) as links, coalesce(c.head, ''::bytea) as head
        from (select unit_id from feedback_chain
               union
              select unit_id from feedback_event where link is not null) k
        left join feedback_chain c on c.unit_id = k.unit_id
       order by k.unit_id
      """;

  private static final String LINKS =
      "select e.link, e.seq, e.act, e.at, e.actor_unit, e.actor, e.facts, e.words as digest, e.hash,"
          + " w.words as said, w.salt, e.seq = max(e.seq) over (partition by e.feedback_id) as last, "
          + FeedbackRows.COLUMNS
          + FeedbackRows.FROM
          + """
           join feedback_event e on e.unit_id = f.unit_id and e.feedback_id = f.id
           left join feedback_words w
             on w.unit_id = e.unit_id and w.feedback_id = e.feedback_id and w.seq = e.seq
          where e.unit_id = :unit and e.link is not null
          order by e.link
          """;

  private static final String UNTOLD =
      """
      select 'PA ' || number || '/' || year as code
        from feedback f
       where unit_id = :unit
         and not exists (select from feedback_event e
                          where e.unit_id = f.unit_id and e.feedback_id = f.id)
      """;

  private static final String GONE =
      """
      select 'PA ' || n || '/' || year as code
        from (select year, max(number) as most from feedback where unit_id = :unit group by year) y
       cross join lateral generate_series(1, y.most) n
       where not exists (select from feedback f
                          where f.unit_id = :unit and f.year = y.year and f.number = n)
      """;

  private final JdbcClient jdbc;

  FeedbackHistorySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a unit's chain says of itself. */
  record Head(UnitId unit, int links, byte[] hash) {}

  /**
   * A link as it lies in the table.
   *
   * @param said the words; none, or erased: empty
   * @param last nothing was done with this feedback after it
   */
  record Row(
      FeedbackChain.Link link,
      String facts,
      byte[] hash,
      Optional<String> said,
      byte @Nullable [] salt,
      boolean last) {}

  List<Head> units() {
    return jdbc.sql(UNITS)
        .query((row, n) ->
            new Head(
                new UnitId(row.getString("unit_id")), row.getInt("links"), row.getBytes("head")))
        .list();
  }

  /** Passes over the unit's links in their order, without keeping them. */
  void links(UnitId unit, Consumer<Row> reader) {
    jdbc.sql(LINKS)
        .withFetchSize(AT_ONCE)
        .param("unit", unit.code())
        .query((ResultSet row) -> reader.accept(row(row)));
  }

  /** Feedback nothing is told of. */
  List<String> untold(UnitId unit) {
    return codes(UNTOLD, unit);
  }

  /** Numbers there is no feedback for. */
  List<String> gone(UnitId unit) {
    return codes(GONE, unit);
  }

  private List<String> codes(String sql, UnitId unit) {
    return jdbc.sql(sql).param("unit", unit.code()).query((row, n) -> row.getString("code")).list();
  }

  private static Row row(ResultSet row) throws SQLException {
    String unit = row.getString("actor_unit");
    Feedback.@Nullable Person actor =
        unit == null
            ? null
            : new Feedback.Person(new UnitId(unit), row.getObject("actor", UUID.class));
    return new Row(
        new FeedbackChain.Link(
            FeedbackRows.feedback(row, 0),
            row.getInt("link"),
            row.getInt("seq"),
            FeedbackAct.valueOf(row.getString("act")),
            FeedbackRows.time(row, "at"),
            actor,
            row.getBytes("digest")),
        row.getString("facts"),
        row.getBytes("hash"),
        Optional.ofNullable(row.getString("said")),
        row.getBytes("salt"),
        row.getBoolean("last"));
  }
}
