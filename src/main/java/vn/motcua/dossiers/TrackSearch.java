package vn.motcua.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Finds a dossier for somebody without an account: by the code typed, or by the slip's secret. */
@Component
class TrackSearch {
  /** Typed as it was printed, or as it is kept now; dossiers older than that rule keep theirs. */
  private static final String BY_CODE =
      """
      select d.*
        from served_unit u
        join dossier d on d.unit_id = u.unit_id
             and (d.code in (:normal, :typed) or d.external_code in (:normal, :typed))
       where :unit = '' or u.unit_id = :unit
       limit 40
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
   * By code, in the unit whose code it begins with; where that one has none, in every unit served
   * here. Several units may have taken the same code over.
   *
   * @param typed as it was typed, {@code normal} as codes are kept
   */
  List<Dossier> byCode(String typed, String normal) {
    String prefix = normal.length() > 5 && normal.charAt(5) == '-' ? normal.substring(0, 5) : "";
    List<Dossier> own = UnitId.isWellFormed(prefix) ? byCode(typed, normal, prefix) : List.of();
    return own.isEmpty() ? byCode(typed, normal, "") : own;
  }

  List<Dossier> byCode(String typed, String normal, String unit) {
    return jdbc.sql(BY_CODE)
        .param("typed", typed)
        .param("normal", normal)
        .param("unit", unit)
        .query(DossierRows::dossier)
        .list();
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
