package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the register out of the dossiers and their events, in the order of the numbers. */
@Component
class RegisterSearch {
  private static final String LINES =
      """
        select d.id, coalesce(d.external_code, d.code) as code, v.name as procedure, d.received_at,
               coalesce(d.rescheduled_to, d.due_at) as due_at, d.stage, d.outcome,
               d.rescheduled_to is not null as rescheduled,
               coalesce((f.data::json ->> 'sets')::int, 1) as sets,
               coalesce(a.name, '—') as owner, coalesce(a.address, '') as address,
               coalesce(a.phone, '') as phone,
               r.at as returned_at, coalesce(g.name, '') as giver, coalesce(n.words, '') as taker
          from dossier d
          join procedure_version v on v.id = d.procedure_version
          join dossier_event f on f.unit_id = d.unit_id and f.dossier_id = d.id and f.seq = 1
          left join lateral (
               select p.name, p.address, p.phone
                 from dossier_applicant p
                where p.unit_id = d.unit_id and p.dossier_id = d.id
             order by p.revision desc
                limit 1) as a on true
          left join dossier_event r
            on d.stage = 'RETURNED' and r.unit_id = d.unit_id and r.dossier_id = d.id
           and r.seq <= d.version and r.kind = 'RETURNED'
          left join officer g on g.unit_id = r.unit_id and g.id = r.actor
          left join dossier_note n
            on n.unit_id = r.unit_id and n.dossier_id = r.dossier_id and n.seq = r.seq
         where d.unit_id = :unit and d.received_at >= :from and d.received_at < :to
      order by d.day, d.number
         limit :most
        offset :before
      """;

  private static final String COUNT =
      """
      select count(*)::int
        from dossier d
       where d.unit_id = :unit and d.received_at >= :from and d.received_at < :to
      """;

  private final JdbcClient jdbc;

  RegisterSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RegisterLine> lines(UnitId unit, Instant from, Instant to, int most, int before) {
    return jdbc.sql(LINES)
        .param("unit", unit.code())
        .param("from", DossierStore.time(from))
        .param("to", DossierStore.time(to))
        .param("most", most)
        .param("before", before)
        .query((row, n) -> line(row))
        .list();
  }

  int count(UnitId unit, Instant from, Instant to) {
    return jdbc.sql(COUNT)
        .param("unit", unit.code())
        .param("from", DossierStore.time(from))
        .param("to", DossierStore.time(to))
        .query(Integer.class)
        .single();
  }

  private static RegisterLine line(ResultSet row) throws SQLException {
    return new RegisterLine(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("procedure"),
        row.getInt("sets"),
        row.getString("owner"),
        row.getString("address"),
        row.getString("phone"),
        DossierRows.instant(row, "received_at"),
        DossierRows.instant(row, "due_at"),
        DossierRows.instantOrNull(row, "returned_at"),
        row.getString("giver"),
        row.getString("taker"),
        Stage.valueOf(row.getString("stage")),
        outcome(row.getString("outcome")),
        row.getBoolean("rescheduled"));
  }

  private static Standing.@Nullable Outcome outcome(@Nullable String name) {
    return name == null ? null : Standing.Outcome.valueOf(name);
  }
}
