package vn.motcua.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds whom the sender's words name when they come, and reads the words by which one is named. */
@Component
class NamedStore {
  // With the event that brought the words.
  private static final String ADD =
      """
      insert into feedback_named (unit_id, feedback_id, seq, officer)
      select :unit, :id, e.seq, named.officer
        from (select max(seq) as seq from feedback_event where unit_id = :unit and feedback_id = :id) e,
             unnest(cast(:officers as uuid[])) as named (officer)
      on conflict do nothing
      """;

  private static final String WORDS =
      """
      select words, kind, post, strict from feedback_naming_word order by words
      """;

  private final JdbcClient jdbc;

  NamedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Right after the event, in the same transaction. */
  void add(Feedback feedback, Collection<UUID> officers) {
    if (!officers.isEmpty()) {
      jdbc.sql(ADD)
          .param("unit", feedback.unit().code())
          .param("id", feedback.id())
          .param("officers", officers.stream().map(UUID::toString).toArray(String[]::new))
          .update();
    }
  }

  Naming naming() {
    List<NamingWord> words =
        jdbc.sql(WORDS)
            .query((row, n) ->
                new NamingWord(
                    row.getString("words"),
                    NamingWord.Kind.valueOf(row.getString("kind")),
                    Optional.ofNullable(row.getString("post")).map(Post::valueOf),
                    row.getBoolean("strict")))
            .list();
    return new Naming(words);
  }
}
