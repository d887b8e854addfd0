package vn.motcua.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The tables {@code form_template} and, over it, {@code unit_form}. */
@Component
class FormStore {

  private static final String IN_FORCE =
      """
      SELECT f.kind, f.variant, f.version, f.template, f.valid_from, f.valid_to,
             coalesce(own.form_no, f.form_no) AS form_no,
             coalesce(own.title, f.title) AS title,
             coalesce(own.legal_basis, f.legal_basis) AS legal_basis,
             coalesce(own.paper, f.paper) AS paper
        FROM form_template f
        LEFT JOIN unit_form own
          ON own.unit_id = :unit AND own.kind = f.kind AND own.variant = f.variant
         AND own.valid_from <= :day AND (own.valid_to IS NULL OR own.valid_to >= :day)
       WHERE f.valid_from <= :day
         AND (f.valid_to IS NULL OR f.valid_to >= :day)
       ORDER BY form_no, f.variant
      """;

  private final JdbcClient jdbc;

  FormStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FormTemplate> inForce(UnitId unit, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("unit", unit.code())
        .param("day", day)
        .query(FormStore::template)
        .list();
  }

  private static FormTemplate template(ResultSet row, int number) throws SQLException {
    return new FormTemplate(
        FormKind.valueOf(row.getString("kind")),
        row.getString("form_no"),
        row.getString("variant"),
        row.getString("version"),
        row.getString("title"),
        row.getString("legal_basis"),
        PaperSize.valueOf(row.getString("paper")),
        row.getString("template"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
