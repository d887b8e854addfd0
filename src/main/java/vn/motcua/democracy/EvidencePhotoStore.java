package vn.motcua.democracy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Keeps the photos that show something hanging; they are added and never changed. */
@Component
class EvidencePhotoStore {
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtext('showing_photo:' || :unit || ':' || :showing)) is null
      """;

  // The same photo sent twice is one.
  private static final String ADD =
      """
      insert into publication_showing_photo (unit_id, showing_id, number, jpeg, digest, added_by, added_at)
      select :unit, :showing, count(*) + 1, :jpeg, encode(sha256(:jpeg), 'hex'), :by, :now
        from publication_showing_photo where unit_id = :unit and showing_id = :showing
          on conflict (unit_id, showing_id, digest) do nothing
      """;

  private static final String NUMBERS =
      """
      select p.showing_id, p.number
        from publication_showing_photo p
        join publication_showing s on s.unit_id = p.unit_id and s.id = p.showing_id
       where p.unit_id = :unit and s.publication_id = :publication
       order by p.showing_id, p.number
      """;

  private static final String FIND =
      """
      select jpeg from publication_showing_photo
       where unit_id = :unit and showing_id = :showing and number = :number
      """;

  private final JdbcClient jdbc;

  EvidencePhotoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UnitId unit, UUID showing) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("showing", showing.toString())
        .query(Boolean.class)
        .single();
  }

  void add(Actor actor, UUID showing, byte[] jpeg, Instant now) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("showing", showing)
        .param("jpeg", jpeg)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Map<UUID, List<Integer>> numbers(UnitId unit, UUID publication) {
    Map<UUID, List<Integer>> numbers = new HashMap<>();
    RowCallbackHandler each =
        row ->
            numbers
                .computeIfAbsent(row.getObject("showing_id", UUID.class), none -> new ArrayList<>())
                .add(row.getInt("number"));
    jdbc.sql(NUMBERS).param("unit", unit.code()).param("publication", publication).query(each);
    return numbers;
  }

  Optional<byte[]> find(UnitId unit, UUID showing, int number) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("showing", showing)
        .param("number", number)
        .query((row, n) -> row.getBytes("jpeg"))
        .optional();
  }
}
