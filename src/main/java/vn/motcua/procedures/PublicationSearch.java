package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what an administrator has to complete, and the history of versions. */
@Component
class PublicationSearch {
  private static final String HISTORY =
      """
      select id, scope, valid_from, valid_to, published_name, gaps
        from procedure_version
       where code = :code and scope = any(:scopes)
       order by valid_from desc, published_at desc
      """;
  private static final String INCOMPLETE =
      """
      select *
        from (select distinct on (v.code)
                     v.code, v.name, v.field, v.field_group, v.received_at, v.gaps,
                     u.code is not null as offered,
                     coalesce(u.settled_on_spot, false) as on_spot
                from procedure_version v
                left join unit_procedure u on u.unit_id = :unit and u.code = v.code
               where v.scope = any(:scopes) and v.valid_from <= :day
                 and (v.valid_to is null or v.valid_to > :day)
               order by v.code, v.valid_from desc, v.scope = 'VN', length(v.scope) desc) current
       where cardinality(gaps) > 0
       order by offered desc, cardinality(gaps), received_at <> 'COMMUNE_ONE_STOP', code
      """;
  private static final String UNCODED =
      """
      select digest, name, field
        from uncoded_procedure
       where completed_code is null
       order by name
      """;
  private static final String RECORD =
      """
      select record::text
        from uncoded_procedure
       where digest = :digest and completed_code is null
      """;

  private final JdbcClient jdbc;
  private final Scopes scopes;

  PublicationSearch(JdbcClient jdbc, Scopes scopes) {
    this.jdbc = jdbc;
    this.scopes = scopes;
  }

  List<VersionLine> history(UnitId unit, String code) {
    return jdbc.sql(HISTORY)
        .param("code", code)
        .param("scopes", scopes.of(unit).toArray(String[]::new))
        .query((row, n) ->
            new VersionLine(
                row.getObject("id", UUID.class),
                row.getString("scope"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("published_name"),
                VersionSearch.values(row.getArray("gaps"), Gap::valueOf)))
        .list();
  }

  List<ProcedureHit> incomplete(UnitId unit, LocalDate day) {
    return jdbc.sql(INCOMPLETE)
        .param("unit", unit.code())
        .param("scopes", scopes.of(unit).toArray(String[]::new))
        .param("day", day)
        .query((row, n) -> ProcedureSearch.hit(row))
        .list();
  }

  List<UncodedProcedure> uncoded() {
    return jdbc.sql(UNCODED)
        .query((row, n) ->
            new UncodedProcedure(
                row.getString("digest"), row.getString("name"), row.getString("field")))
        .list();
  }

  Optional<String> uncodedRecord(String digest) {
    return jdbc.sql(RECORD).param("digest", digest).query(String.class).optional();
  }
}
