package vn.motcua.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The signs with what was said to them, the latest first. */
@Component
class SignSearch {
  private static final int MOST = 500;

  private static final String SIGNS =
      """
      select s.*, coalesce(d.external_code, d.code) as code, o.name as officer_name,
             u.name as unit_name
        from integrity_sign s
        join dossier d on d.unit_id = s.unit_id and d.id = s.dossier_id
        join officer o on o.unit_id = s.unit_id and o.id = s.officer
        join administrative_unit u on u.unit_id = s.unit_id
       where (:province = '' or u.province_id = :province)
         and (:unit = '' or s.unit_id = :unit)
         and (:officer = '' or s.officer::text = :officer)
       order by s.at desc, s.dossier_id, s.pattern
       limit :most
      """;

  private static final String EXPLANATIONS =
      """
      select e.*, o.name as officer_name
        from integrity_explanation e
        join officer o on o.unit_id = e.unit_id and o.id = e.officer
        join administrative_unit u on u.unit_id = e.unit_id
       where (:province = '' or u.province_id = :province)
         and (:unit = '' or e.unit_id = :unit)
       order by e.at, e.id
      """;

  private final JdbcClient jdbc;

  SignSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(UnitId unit, String pattern, UUID dossier) {}

  List<Sign> ofOfficer(UnitId unit, UUID officer) {
    return signs("", unit.code(), officer.toString());
  }

  List<Sign> ofUnit(UnitId unit) {
    return signs("", unit.code(), "");
  }

  List<Sign> ofProvince(UnitId province) {
    return signs(province.code(), "", "");
  }

  private List<Sign> signs(String province, String unit, String officer) {
    Map<Key, List<Sign.Explained>> said = explanations(province, unit);
    return jdbc.sql(SIGNS)
        .param("province", province)
        .param("unit", unit)
        .param("officer", officer)
        .param("most", MOST)
        .query((row, n) -> sign(row, said.getOrDefault(key(row), List.of())))
        .list();
  }

  private Map<Key, List<Sign.Explained>> explanations(String province, String unit) {
    Map<Key, List<Sign.Explained>> said = new HashMap<>();
    jdbc.sql(EXPLANATIONS)
        .param("province", province)
        .param("unit", unit)
        .query((ResultSet row) -> {
          said.computeIfAbsent(key(row), key -> new ArrayList<>())
              .add(
                  new Sign.Explained(
                      row.getString("officer_name"),
                      row.getObject("at", OffsetDateTime.class).toInstant(),
                      row.getString("words")));
        });
    return said;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(
        new UnitId(row.getString("unit_id")),
        row.getString("pattern"),
        row.getObject("dossier_id", UUID.class));
  }

  private static Sign sign(ResultSet row, List<Sign.Explained> said) throws SQLException {
    return new Sign(
        new UnitId(row.getString("unit_id")),
        row.getString("unit_name"),
        SignPattern.valueOf(row.getString("pattern")),
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        row.getObject("officer", UUID.class),
        row.getString("officer_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        said);
  }
}
