package vn.motcua.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code form_template}. */
@Component
class FormStore {

  private static final String IN_FORCE =
      """
      SELECT kind, form_no, variant, version, title, legal_basis, template, valid_from, valid_to
        FROM form_template
       WHERE valid_from <= :day
         AND (valid_to IS NULL OR valid_to >= :day)
       ORDER BY form_no, variant
      """;

  private final JdbcClient jdbc;

  FormStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FormTemplate> inForce(LocalDate day) {
    return jdbc.sql(IN_FORCE).param("day", day).query(FormStore::template).list();
  }

  private static FormTemplate template(ResultSet row, int number) throws SQLException {
    return new FormTemplate(
        FormKind.valueOf(row.getString("kind")),
        row.getString("form_no"),
        row.getString("variant"),
        row.getString("version"),
        row.getString("title"),
        row.getString("legal_basis"),
        row.getString("template"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
