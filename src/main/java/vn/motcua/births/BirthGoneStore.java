package vn.motcua.births;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The digests of what was taken off the list; added to, never changed. */
@Component
class BirthGoneStore {
  private static final String SALT = "select salt from birth_salt where unit_id = :unit";

  private static final String SALTED =
      "insert into birth_salt (unit_id, salt) values (:unit, :salt) on conflict do nothing";

  /** The going no return has ended. */
  private static final String STILL_GONE =
      """
        from birth_gone g
       where g.unit_id = :unit and g.digest = :digest
         and not exists (select from birth_return r
                          where r.unit_id = g.unit_id and r.digest = g.digest and r.seq = g.seq)
      """;

  private static final String GONE = "select g.reason, g.gone_at" + STILL_GONE;

  private static final String REMEMBER =
      """
      insert into birth_gone (unit_id, digest, seq, reason, by, gone_at)
      select :unit, :digest, 1 + count(*), :reason, :by, :now
        from birth_gone
       where unit_id = :unit and digest = :digest
          on conflict do nothing
      """;

  private static final String RETURN =
      """
      insert into birth_return (unit_id, digest, seq, words, by, returned_at)
      select g.unit_id, g.digest, g.seq, :words, :by, :now
      """
          + STILL_GONE;

  private static final String RETURNS =
      """
      select g.reason, g.gone_at, r.returned_at, o.name, r.words
        from birth_return r
        join birth_gone g on g.unit_id = r.unit_id and g.digest = r.digest and g.seq = r.seq
        join officer o on o.unit_id = r.unit_id and o.id = r.by
       where r.unit_id = :unit and (cast(:digest as bytea) is null or r.digest = :digest)
       order by r.returned_at desc
       limit 50
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

  /** Those brought back, of this digest or of all; the last first. */
  List<BirthReturn> returns(UnitId unit, byte @Nullable [] digest) {
    return jdbc.sql(RETURNS)
        .param("unit", unit.code())
        .param("digest", digest, Types.BINARY)
        .query((row, n) ->
            new BirthReturn(
                GoneReason.valueOf(row.getString("reason")),
                row.getObject("gone_at", OffsetDateTime.class).toInstant(),
                row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("words")))
        .list();
  }

  /** False when it was not gone. */
  boolean bringBack(UnitId unit, byte[] digest, String words, UUID by, OffsetDateTime now) {
    return jdbc.sql(RETURN)
            .param("unit", unit.code())
            .param("digest", digest)
            .param("words", words)
            .param("by", by)
            .param("now", now)
            .update()
        == 1;
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
