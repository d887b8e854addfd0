package vn.motcua.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The tables {@code letter_template} and, over it, {@code unit_letter}. */
@Component
class LetterStore {

  private static final String IN_FORCE =
      """
      SELECT DISTINCT ON (kind) kind, own, version, title, body, paper
        FROM (SELECT kind, true AS own, version, title, body, paper
                FROM unit_letter
               WHERE unit_id = :unit
              UNION ALL
              SELECT kind, false, version, title, body, paper
                FROM letter_template
               WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)) AS both_origins
       ORDER BY kind, own DESC, version DESC
      """;

  private static final String ADD =
      """
      INSERT INTO unit_letter (unit_id, kind, version, title, body, paper, written_by, written_at)
      SELECT :unit, :kind, coalesce(max(version), 0) + 1, :title, :body, :paper, :officer, :at
        FROM unit_letter
       WHERE unit_id = :unit AND kind = :kind
      """;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<LetterTemplate> inForce(UnitId unit, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("unit", unit.code())
        .param("day", day)
        .query(LetterStore::template)
        .list();
  }

  /** Adds the next version of a unit's letter; its number in {@code letter} is not used. */
  void add(UnitId unit, LetterTemplate letter, UUID officer, Instant at) {
    jdbc.sql(ADD)
        .param("unit", unit.code())
        .param("kind", letter.kind().name())
        .param("title", letter.title())
        .param("body", letter.body())
        .param("paper", letter.paper().name())
        .param("officer", officer)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static LetterTemplate template(ResultSet row, int number) throws SQLException {
    return new LetterTemplate(
        LetterKind.valueOf(row.getString("kind")),
        row.getBoolean("own"),
        row.getInt("version"),
        row.getString("title"),
        row.getString("body"),
        PaperSize.valueOf(row.getString("paper")));
  }
}
