package vn.motcua.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the sets. */
@Component
class CriteriaSearch {
  private static final String SETS =
      """
      select unit_id, id, version, document::text as document
        from criteria_set
       where unit_id = :unit or entered_by is null
       order by year desc, code, version desc
       limit 100
      """;

  private static final String ONE =
      """
      select unit_id, id, version, document::text as document
        from criteria_set
       where unit_id = :unit and id = :id
      """;

  private static final String LATEST =
      """
      select coalesce(max(version), 0)
        from criteria_set
       where unit_id = :unit and code = :code and year = :year
      """;

  private final JdbcClient jdbc;

  CriteriaSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The sets of a province, and those shipped. */
  List<CriteriaSet> sets(UnitId unit) {
    return jdbc.sql(SETS).param("unit", unit.code()).query(CriteriaSearch::set).list();
  }

  Optional<CriteriaSet> set(UnitId unit, UUID id) {
    return jdbc.sql(ONE)
        .param("unit", unit.code())
        .param("id", id)
        .query(CriteriaSearch::set)
        .optional();
  }

  int latest(UnitId unit, String code, int year) {
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .param("code", code)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  private static CriteriaSet set(java.sql.ResultSet row, int n) throws java.sql.SQLException {
    return SetFile.of(row.getString("document"))
        .flatMap(draft -> {
          try {
            return SetRules.read(
                    draft,
                    new UnitId(row.getString("unit_id")),
                    row.getObject("id", UUID.class),
                    row.getInt("version"))
                .set();
          } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
          }
        })
        .orElseThrow(() -> new IllegalStateException("a kept set of criteria does not read"));
  }
}
