package vn.motcua.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The table {@code letter}. */
@Component
class LetterBoxStore {

  private static final String ADD =
      """
      INSERT INTO letter (unit_id, kind, recipient, above, agency, place, day, title, body, paper,
                          capacity, signer_title, signer, questions, state, drafted_at)
      VALUES (:unit, :kind, :recipient, :above, :agency, :place, :day, :title, :body, :paper,
              :capacity, :signerTitle, :signer, :questions, 'DRAFT', :at)
      RETURNING id
      """;

  private static final String COLUMNS =
      """
      SELECT id, kind, recipient, above, agency, place, day, title, body, paper, capacity,
             signer_title, signer, questions, state, checked_name, closed_name
        FROM letter
       WHERE unit_id = :unit
      """;

  private static final String OPEN =
      COLUMNS
          + """
             AND state IN ('DRAFT', 'CHECKED')
           ORDER BY state DESC, drafted_at, id
           LIMIT 200
          """;

  private static final String ONE = COLUMNS + " AND id = :id";

  private static final String CHECK =
      """
      UPDATE letter
         SET state = 'CHECKED', title = :title, body = :body,
             checked_by = :officer, checked_name = :name, checked_at = :at
       WHERE unit_id = :unit AND id = :id
      """;

  private static final String CLOSE =
      """
      UPDATE letter
         SET state = :state, dropped_why = :why,
             closed_by = :officer, closed_name = :name, closed_at = :at
       WHERE unit_id = :unit AND id = :id
      """;

  private final JdbcClient jdbc;

  LetterBoxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID add(
      UnitId unit,
      LetterKind kind,
      String recipient,
      LetterForm letter,
      List<String> questions,
      Instant at) {
    return jdbc.sql(ADD)
        .param("unit", unit.code())
        .param("kind", kind.name())
        .param("recipient", recipient)
        .param("above", letter.letterhead().above())
        .param("agency", letter.letterhead().agency())
        .param("place", letter.letterhead().place())
        .param("day", letter.day())
        .param("title", letter.title())
        .param("body", String.join("\n", letter.paragraphs()))
        .param("paper", letter.paper().name())
        .param("capacity", letter.signatory().capacity())
        .param("signerTitle", letter.signatory().title())
        .param("signer", letter.signatory().name())
        .param("questions", String.join(" ", questions))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  List<KeptLetter> open(UnitId unit) {
    return jdbc.sql(OPEN).param("unit", unit.code()).query(LetterBoxStore::letter).list();
  }

  Optional<KeptLetter> find(UnitId unit, UUID id) {
    return one(ONE, unit, id);
  }

  /** The letter, kept from others until this act is done. */
  Optional<KeptLetter> lock(UnitId unit, UUID id) {
    return one(ONE + " FOR UPDATE", unit, id);
  }

  private Optional<KeptLetter> one(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("id", id)
        .query(LetterBoxStore::letter)
        .optional();
  }

  void check(Actor actor, UUID id, String title, String body, Instant at) {
    signed(CHECK, actor, id, at).param("title", title).param("body", body).update();
  }

  void close(Actor actor, UUID id, LetterState state, String why, Instant at) {
    signed(CLOSE, actor, id, at).param("state", state.name()).param("why", why).update();
  }

  private JdbcClient.StatementSpec signed(String sql, Actor actor, UUID id, Instant at) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("officer", actor.officer())
        .param("name", actor.name())
        .param("at", at.atOffset(ZoneOffset.UTC));
  }

  private static KeptLetter letter(ResultSet row, int number) throws SQLException {
    String questions = row.getString("questions");
    return new KeptLetter(
        row.getObject("id", UUID.class),
        LetterKind.valueOf(row.getString("kind")),
        row.getString("recipient"),
        new LetterForm(
            new Letterhead(row.getString("above"), row.getString("agency"), row.getString("place")),
            row.getObject("day", LocalDate.class),
            row.getString("title"),
            row.getString("body").lines().filter(line -> !line.isBlank()).toList(),
            new Signatory(
                row.getString("capacity"), row.getString("signer_title"), row.getString("signer")),
            PaperSize.valueOf(row.getString("paper"))),
        questions.isEmpty() ? List.of() : List.of(questions.split(" ")),
        LetterState.valueOf(row.getString("state")),
        Objects.toString(row.getString("checked_name"), ""),
        Objects.toString(row.getString("closed_name"), ""));
  }
}
