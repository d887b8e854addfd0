package vn.motcua.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Photos.Picture;
import vn.motcua.shared.UnitId;

/** Keeps the photos of officers. */
@Component
class PhotoStore {
  private static final String FIND =
      """
      select jpeg, digest
        from officer_photo
       where unit_id = :unit and officer_id = :officer
      """;
  private static final String KEEP =
      """
      insert into officer_photo (unit_id, officer_id, jpeg, digest)
           values (:unit, :officer, :jpeg, encode(sha256(:jpeg), 'hex'))
      on conflict (unit_id, officer_id) do update
         set jpeg = excluded.jpeg, digest = excluded.digest
      """;
  private static final String REMOVE =
      "delete from officer_photo where unit_id = :unit and officer_id = :officer";

  private final JdbcClient jdbc;

  PhotoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Picture> find(UnitId unit, UUID officer) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("officer", officer)
        .query((row, n) -> new Picture("image/jpeg", row.getBytes("jpeg"), row.getString("digest")))
        .optional();
  }

  void keep(UnitId unit, UUID officer, byte[] jpeg) {
    jdbc.sql(KEEP)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("jpeg", jpeg)
        .update();
  }

  void remove(UnitId unit, UUID officer) {
    jdbc.sql(REMOVE).param("unit", unit.code()).param("officer", officer).update();
  }
}
