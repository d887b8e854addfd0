package vn.motcua.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Finds a dossier for somebody without an account: by the code typed, or by the slip's secret. */
@Component
class TrackSearch {
  private static final String BY_CODE =
      """
      select d.*
        from served_unit u
        join dossier d on d.unit_id = u.unit_id and (d.code = :code or d.external_code = :code)
       where :unit = '' or u.unit_id = :unit
       limit 2
      """;

  private static final String ANY =
      """
      select d.*
        from served_unit u
        join lateral (select * from dossier d where d.unit_id = u.unit_id limit 1) d on true
       limit 1
      """;

  private static final String BY_SECRET =
      """
      select * from dossier where unit_id = :unit and track_secret = :secret
      """;

  private final JdbcClient jdbc;

  TrackSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * By code, in the unit whose code it begins with, else in every unit served here; a code that two
   * have is none.
   */
  Optional<Dossier> byCode(String code) {
    String prefix = code.length() > 5 && code.charAt(5) == '-' ? code.substring(0, 5) : "";
    String unit = UnitId.isWellFormed(prefix) ? prefix : "";
    List<Dossier> found =
        jdbc.sql(BY_CODE)
            .param("code", code)
            .param("unit", unit)
            .query(DossierRows::dossier)
            .list();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  Optional<Dossier> any() {
    return jdbc.sql(ANY).query(DossierRows::dossier).optional();
  }

  Optional<Dossier> bySecret(UnitId unit, String secret) {
    return jdbc.sql(BY_SECRET)
        .param("unit", unit.code())
        .param("secret", secret)
        .query(DossierRows::dossier)
        .optional();
  }
}
