package vn.motcua.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The signs with what was said to them, the latest first. */
@Component
class SignSearch {
  /** So many of each pattern are listed; all are counted. */
  static final int LISTED = 100;

  private static final String IN_SCOPE =
      """
        from integrity_sign s
        join administrative_unit u on u.unit_id = s.unit_id
       cross join lateral (
             select s.officer = :reader or s.open_at is null or s.open_at <= :now
                    or exists (
                       select from integrity_explanation e
                        where e.unit_id = s.unit_id and e.pattern = s.pattern
                          and e.dossier_id = s.dossier_id) as open) r
       where (:province = '' or u.province_id = :province)
         and (:unit = '' or s.unit_id = :unit)
         and (:officer = '' or s.officer::text = :officer)
      """;

  private static final String SIGNS =
      """
      select s.*, coalesce(d.external_code, d.code) as code, o.name as officer_name
        from (select s.*, u.name as unit_name,
                     row_number() over (partition by s.pattern
                                        order by s.at desc, s.dossier_id) as place
      """
          + IN_SCOPE
          + """
                     and r.open) s
            join dossier d on d.unit_id = s.unit_id and d.id = s.dossier_id
            join officer o on o.unit_id = s.unit_id and o.id = s.officer
           where s.place <= :listed
           order by s.at desc, s.dossier_id, s.pattern
          """;

  private static final String COUNTS =
      """
      select s.pattern, count(*)::int as found, (count(*) filter (where not r.open))::int as waiting
      """
          + IN_SCOPE
          + " group by s.pattern";

  private static final String IS_OWN =
      """
      select exists (
             select from integrity_sign
              where unit_id = :unit and pattern = :pattern and dossier_id = :dossier
                and officer = :officer)
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

  /** What the reader may read in full, the latest of each pattern, the latest first. */
  List<Sign> open(SignScope scope) {
    Map<Key, List<Sign.Explained>> said = explanations(scope.province(), scope.unit());
    return of(SIGNS, scope)
        .param("listed", LISTED)
        .query((row, n) -> sign(row, said.getOrDefault(key(row), List.of())))
        .list();
  }

  /** Every pattern with its count, found or not. */
  Map<SignPattern, SignCount> counts(SignScope scope) {
    Map<SignPattern, SignCount> counts = new EnumMap<>(SignPattern.class);
    for (SignPattern pattern : SignPattern.values()) {
      counts.put(pattern, SignCount.none(pattern));
    }
    of(COUNTS, scope)
        .query((ResultSet row) -> {
          SignPattern pattern = SignPattern.valueOf(row.getString("pattern"));
          counts.put(pattern, new SignCount(pattern, row.getInt("found"), row.getInt("waiting")));
        });
    return counts;
  }

  boolean isOwn(Actor actor, SignPattern pattern, UUID dossier) {
    return jdbc.sql(IS_OWN)
        .param("unit", actor.unit().code())
        .param("pattern", pattern.name())
        .param("dossier", dossier)
        .param("officer", actor.officer())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec of(String sql, SignScope scope) {
    return jdbc.sql(sql)
        .param("province", scope.province())
        .param("unit", scope.unit())
        .param("officer", scope.officer())
        .param("reader", scope.reader())
        .param("now", RootStore.utc(scope.now()));
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
