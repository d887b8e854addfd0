package vn.motcua.births;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The digests of what was taken off the list; added to, never changed. */
@Component
class BirthGoneStore {
  private static final String SALT = "select salt from birth_salt where unit_id = :unit";

  private static final String SALTED =
      "insert into birth_salt (unit_id, salt) values (:unit, :salt) on conflict do nothing";

  private static final String GONE =
      "select reason, gone_at from birth_gone where unit_id = :unit and digest = :digest";

  private static final String REMEMBER =
      """
      insert into birth_gone (unit_id, digest, reason, by, gone_at)
           values (:unit, :digest, :reason, :by, :now)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  BirthGoneStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<byte[]> salt(UnitId unit) {
    return jdbc.sql(SALT)
        .param("unit", unit.code())
        .query((row, n) -> row.getBytes("salt"))
        .optional();
  }

  /** The unit's salt, which is this one when it had none. */
  byte[] salted(UnitId unit, byte[] fresh) {
    jdbc.sql(SALTED).param("unit", unit.code()).param("salt", fresh).update();
    return salt(unit).orElseThrow();
  }

  Optional<BirthMemory.Gone> gone(UnitId unit, byte[] digest) {
    return jdbc.sql(GONE)
        .param("unit", unit.code())
        .param("digest", digest)
        .query((row, n) ->
            new BirthMemory.Gone(
                GoneReason.valueOf(row.getString("reason")),
                row.getObject("gone_at", OffsetDateTime.class)))
        .optional();
  }

  void remember(
      UnitId unit, byte[] digest, GoneReason reason, Optional<UUID> by, OffsetDateTime now) {
    jdbc.sql(REMEMBER)
        .param("unit", unit.code())
        .param("digest", digest)
        .param("reason", reason.name())
        .param("by", by.orElse(null), Types.OTHER)
        .param("now", now)
        .update();
  }
}
