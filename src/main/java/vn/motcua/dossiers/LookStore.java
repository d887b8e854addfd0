package vn.motcua.dossiers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Adds and reads looks at dossiers. */
@Component
class LookStore {
  private static final String ADD =
      """
      insert into dossier_look (unit_id, dossier_id, officer_unit, officer, at, what)
           values (:unit, :dossier, :of, :officer, :at, :what)
      """;

  private static final String AT =
      """
        select officer_unit, officer, at, what
          from dossier_look
         where unit_id = :unit and dossier_id = :dossier
      order by at, id
      """;

  // The first print, or the last one that is an act; looking again is neither.
  private static final String SLIP_PRINTED =
      """
      select greatest(
               (select min(l.at) from dossier_look l
                 where l.unit_id = :unit and l.dossier_id = :dossier and l.what = 'RECEIPT'),
               (select max(e.at) from dossier_event e
                 where e.unit_id = :unit and e.dossier_id = :dossier and e.kind = 'REPRINTED')) as at
      """;

  private final JdbcClient jdbc;

  LookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Dossier dossier, Look look) {
    jdbc.sql(ADD)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .param("of", look.unit().code())
        .param("officer", look.officer())
        .param("at", look.at().atOffset(ZoneOffset.UTC))
        .param("what", look.what().name())
        .update();
  }

  /** When the slip left the desk last; empty before its first print. */
  Optional<Instant> slipPrinted(Dossier dossier) {
    return jdbc.sql(SLIP_PRINTED)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .query((row, n) ->
            Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant))
        .single();
  }

  List<Look> at(Dossier dossier) {
    return jdbc.sql(AT)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .query((row, n) ->
            new Look(
                new UnitId(row.getString("officer_unit")),
                row.getObject("officer", UUID.class),
                DossierRows.instant(row, "at"),
                Look.What.valueOf(row.getString("what"))))
        .list();
  }
}
