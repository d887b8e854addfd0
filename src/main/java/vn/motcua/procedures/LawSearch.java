package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dated rules of law. */
@Component
class LawSearch {
  /** As with versions: of what holds on the day the newest, and of those the narrowest scope. */
  static final String IN_FORCE =
      """
      select *
        from procedure_rule
       where kind = :kind and code in (:code, '*') and scope = any(:scopes) and valid_from <= :day
         and (valid_to is null or valid_to > :day)
       order by valid_from desc, scope = 'VN', length(scope) desc
       limit 1
      """;

  private static final String OF_SCOPES =
      """
      select *
        from procedure_rule
       where scope = any(:scopes) and (cast(:code as text) is null or code in (:code, '*'))
       order by kind, code, valid_from desc, scope = 'VN', length(scope) desc
      """;

  private static final String CODES_IN_FORCE =
      """
      select distinct code
        from procedure_rule
       where kind = :kind and scope = any(:scopes) and valid_from <= :day
         and (valid_to is null or valid_to > :day)
      """;

  private static final String BY_ID =
      "select * from procedure_rule where scope = :scope and id = :id";

  private final JdbcClient jdbc;

  LawSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LawRule> inForce(LawKind kind, String code, List<String> scopes, LocalDate day) {
    return jdbc.sql(IN_FORCE)
        .param("kind", kind.name())
        .param("code", code)
        .param("scopes", scopes.toArray(String[]::new))
        .param("day", day)
        .query((row, n) -> rule(row))
        .optional();
  }

  /** The procedures on which a rule of the kind holds that day. */
  Set<String> codesInForce(LawKind kind, List<String> scopes, LocalDate day) {
    return jdbc.sql(CODES_IN_FORCE)
        .param("kind", kind.name())
        .param("scopes", scopes.toArray(String[]::new))
        .param("day", day)
        .query((row, n) -> row.getString("code"))
        .set();
  }

  /** All rules, past and coming, of the scopes; of one procedure when a code is given. */
  List<LawRule> of(List<String> scopes, Optional<String> code) {
    return jdbc.sql(OF_SCOPES)
        .param("scopes", scopes.toArray(String[]::new))
        .param("code", code.orElse(null))
        .query((row, n) -> rule(row))
        .list();
  }

  Optional<LawRule> byId(String scope, UUID id) {
    return jdbc.sql(BY_ID)
        .param("scope", scope)
        .param("id", id)
        .query((row, n) -> rule(row))
        .optional();
  }

  private static LawRule rule(ResultSet row) throws SQLException {
    return new LawRule(
        row.getObject("id", UUID.class),
        row.getString("scope"),
        LawKind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
        LawChoice.valueOf(row.getString("choice")),
        row.getInt("years"),
        row.getString("place"),
        row.getString("basis"),
        row.getString("source"),
        Confidence.valueOf(row.getString("confidence")),
        row.getString("set_name"));
  }
}
