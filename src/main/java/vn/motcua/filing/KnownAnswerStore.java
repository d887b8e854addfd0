package vn.motcua.filing;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people told of themselves, each found only through its owner. */
@Component
class KnownAnswerStore {
  private static final String KEEP =
      """
      insert into known_answer (citizen, asked, label, value, source, given_at)
           values (:citizen, :asked, :label, :value, :source, :at)
      on conflict (citizen, asked)
        do update set label = excluded.label, value = excluded.value, source = excluded.source,
                      given_at = excluded.given_at
      """;

  private static final String OF =
      """
      select asked, label, value, source, given_at from known_answer
       where citizen = :citizen order by label, asked
      """;

  private final JdbcClient jdbc;

  KnownAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID citizen, KnownAnswer one) {
    jdbc.sql(KEEP)
        .param("citizen", citizen)
        .param("asked", one.asked())
        .param("label", one.label())
        .param("value", one.value())
        .param("source", one.source())
        .param("at", Timestamp.from(one.givenAt()))
        .update();
  }

  List<KnownAnswer> of(UUID citizen) {
    return jdbc.sql(OF)
        .param("citizen", citizen)
        .query((row, number) ->
            new KnownAnswer(
                row.getString("asked"),
                row.getString("label"),
                row.getString("value"),
                row.getString("source"),
                row.getTimestamp("given_at").toInstant()))
        .list();
  }

  void delete(UUID citizen, String asked) {
    jdbc.sql("delete from known_answer where citizen = :citizen and asked = :asked")
        .param("citizen", citizen)
        .param("asked", asked)
        .update();
  }

  void deleteAll(UUID citizen) {
    jdbc.sql("delete from known_answer where citizen = :citizen")
        .param("citizen", citizen)
        .update();
  }
}
