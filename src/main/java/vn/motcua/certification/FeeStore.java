package vn.motcua.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the published fees. */
@Component
class FeeStore {
  /** The nearest scope first, in it the newest: the first line of a kind is the one in force. */
  private static final String IN_FORCE =
      """
        select * from certification_fee
         where scope in (:scopes) and valid_from <= :day and (valid_to is null or valid_to >= :day)
      order by length(scope) desc, valid_from desc
      """;

  private static final String ALL =
      """
        select * from certification_fee
         where scope in (:scopes)
      order by valid_from desc, length(scope) desc, kind
      """;

  private static final String PUBLISH =
      """
      insert into certification_fee
             (scope, kind, valid_from, valid_to, basis, amount, full_pages, further_amount, most,
              source, published_at, published_by)
      values (:scope, :kind, :validFrom, :validTo, :basis, :amount, :fullPages, :further, :most,
              :source, :at, :officer)
      on conflict (scope, kind, valid_from) do nothing
      """;

  private final JdbcClient jdbc;

  FeeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PublishedFee> inForce(List<String> scopes, LocalDate day) {
    return jdbc.sql(IN_FORCE).param("scopes", scopes).param("day", day).query(FeeStore::fee).list();
  }

  List<PublishedFee> all(List<String> scopes) {
    return jdbc.sql(ALL).param("scopes", scopes).query(FeeStore::fee).list();
  }

  /** False when the scope has a fee of this kind from that very day already. */
  boolean publish(PublishedFee fee, Instant at, @Nullable UUID officer) {
    return jdbc.sql(PUBLISH)
            .param("scope", fee.scope())
            .param("kind", fee.kind().name())
            .param("validFrom", fee.validFrom())
            .param("validTo", fee.validTo().orElse(null))
            .param("basis", fee.rule().basis().name())
            .param("amount", fee.rule().amount())
            .param("fullPages", fee.rule().fullPages())
            .param("further", fee.rule().furtherAmount())
            .param("most", fee.rule().most())
            .param("source", fee.source())
            .param("at", BookStore.time(at))
            .param("officer", officer)
            .update()
        == 1;
  }

  private static PublishedFee fee(ResultSet row, int n) throws SQLException {
    return new PublishedFee(
        row.getString("scope"),
        CertificationKind.valueOf(row.getString("kind")),
        new FeeRule(
            FeeRule.Basis.valueOf(row.getString("basis")),
            row.getInt("amount"),
            row.getInt("full_pages"),
            row.getInt("further_amount"),
            row.getInt("most")),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
        row.getString("source"));
  }
}
