package vn.motcua.dossiers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Finds a dossier by its public reference, with the name it may be called by. */
@Component
class RedactedSearch {
  private static final String DOSSIER =
      """
      select id from dossier where unit_id = :unit and open_ref = :ref
      """;

  /** Counts no further than it has to: a name is shown from :smallest alike in the year on. */
  private static final String FIND =
      """
      select d.id, v.name, v.field_group,
             (select count(*)
                from (select from dossier x
                       where x.unit_id = d.unit_id and x.procedure_code = d.procedure_code
                         and x.received_at >= y.from_at and x.received_at < y.to_at
                       limit :smallest) as alike) as of_procedure,
             (select count(*)
                from (select from dossier x
                        join procedure_version w on w.id = x.procedure_version
                       where x.unit_id = d.unit_id and w.field_group = v.field_group
                         and x.received_at >= y.from_at and x.received_at < y.to_at
                       limit :smallest) as alike) as of_field
        from dossier d
        join procedure_version v on v.id = d.procedure_version
       cross join lateral (
             select date_trunc('year', d.received_at, 'Asia/Ho_Chi_Minh') as from_at,
                    date_trunc('year', d.received_at, 'Asia/Ho_Chi_Minh') + interval '1 year'
                        as to_at) as y
       where d.unit_id = :unit and d.open_ref = :ref
      """;

  private final JdbcClient jdbc;

  RedactedSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A dossier with what it may be called. */
  record Found(UUID dossier, Redaction.PublicName name) {}

  Optional<UUID> dossier(UnitId unit, UUID ref) {
    return jdbc.sql(DOSSIER)
        .param("unit", unit.code())
        .param("ref", ref)
        .query(UUID.class)
        .optional();
  }

  Optional<Found> find(UnitId unit, UUID ref, int smallest) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("ref", ref)
        .param("smallest", smallest)
        .query((row, n) ->
            new Found(
                row.getObject("id", UUID.class),
                new Redaction.PublicName(
                    ref,
                    row.getLong("of_procedure") < smallest ? "" : row.getString("name"),
                    row.getLong("of_field") < smallest ? "" : row.getString("field_group"))))
        .optional();
  }
}
