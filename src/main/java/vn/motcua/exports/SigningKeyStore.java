package vn.motcua.exports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Keeps the keys; the private half of a key is read in one place only, to sign. */
@Component
class SigningKeyStore {
  private static final String ADD =
      """
      insert into signing_key (unit_id, id, public_key, private_key, since)
      values (:unit, :id, :public, :private, :since)
      on conflict do nothing
      """;

  private static final String IN_USE =
      """
      select id, private_key from signing_key_in_use(:unit)
      """;

  private static final String RETIRE =
      """
      select signing_key_retire(:unit, :at)
      """;

  private static final String PUBLISHED =
      """
        select id, public_key, since, until
          from signing_key
         where unit_id = :unit
      order by until desc nulls first, since desc
      """;

  /** A key with which something can be signed now. */
  record Pair(String id, byte[] privateKey) {}

  private final JdbcClient jdbc;

  SigningKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a key unless the unit has one in use: two nodes may begin at the same moment. */
  void add(UnitId unit, String id, byte[] publicKey, byte[] privateKey, Instant since) {
    jdbc.sql(ADD)
        .param("unit", unit.code())
        .param("id", id)
        .param("public", publicKey)
        .param("private", privateKey)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Pair> inUse(UnitId unit) {
    return jdbc.sql(IN_USE)
        .param("unit", unit.code())
        .query((row, n) -> new Pair(row.getString("id"), row.getBytes("private_key")))
        .optional();
  }

  boolean retire(UnitId unit, Instant at) {
    return jdbc.sql(RETIRE)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** All keys there ever were, the one in use first. */
  List<SigningKey> published(UnitId unit) {
    return jdbc.sql(PUBLISHED)
        .param("unit", unit.code())
        .query((row, n) -> {
          OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
          return new SigningKey(
              row.getString("id"),
              row.getBytes("public_key"),
              row.getObject("since", OffsetDateTime.class).toInstant(),
              until == null ? null : until.toInstant());
        })
        .list();
  }
}
