package vn.motcua.councils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** What was hung at the office board and taken down, each once. */
@Component
class PostingStore {
  private static final String HANG =
      """
      insert into board_posting (unit_id, dossier_id, hung_at, hung_by, until)
      values (:unit, :dossier, :now, :by, :until)
      """;

  private static final String REMOVE =
      """
      insert into board_removal (unit_id, dossier_id, removed_at, removed_by)
      values (:unit, :dossier, :now, :by)
          on conflict do nothing
      """;

  private static final String POSTINGS =
      """
      select p.dossier_id, d.code, p.hung_at, h.name as hung_by, p.until,
             r.removed_at, t.name as removed_by
        from board_posting p
        join dossier d on d.unit_id = p.unit_id and d.id = p.dossier_id
        join officer h on h.unit_id = p.unit_id and h.id = p.hung_by
        left join board_removal r on r.unit_id = p.unit_id and r.dossier_id = p.dossier_id
        left join officer t on t.unit_id = r.unit_id and t.id = r.removed_by
       where p.unit_id = :unit and (cast(:dossier as uuid) is null or p.dossier_id = :dossier)
       order by r.removed_at is not null, p.until, p.hung_at
       limit 200
      """;

  private final JdbcClient jdbc;

  PostingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void hang(Actor actor, UUID dossier, LocalDate until, Instant now) {
    jdbc.sql(HANG)
        .param("unit", actor.unit().code())
        .param("dossier", dossier)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", actor.officer())
        .param("until", until)
        .update();
  }

  /** Whether it still hung. */
  boolean remove(Actor actor, UUID dossier, Instant now) {
    return jdbc.sql(REMOVE)
            .param("unit", actor.unit().code())
            .param("dossier", dossier)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("by", actor.officer())
            .update()
        == 1;
  }

  List<Posting> of(UnitId unit) {
    return jdbc.sql(POSTINGS)
        .param("unit", unit.code())
        .param("dossier", null)
        .query((row, n) -> posting(row))
        .list();
  }

  Optional<Posting> of(UnitId unit, UUID dossier) {
    return jdbc.sql(POSTINGS)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) -> posting(row))
        .optional();
  }

  private static Posting posting(ResultSet row) throws SQLException {
    OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
    return new Posting(
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        SessionSearch.instant(row, "hung_at"),
        row.getString("hung_by"),
        row.getObject("until", LocalDate.class),
        removed == null
            ? Optional.empty()
            : Optional.of(new Posting.Removal(removed.toInstant(), row.getString("removed_by"))));
  }
}
