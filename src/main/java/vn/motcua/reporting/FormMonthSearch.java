package vn.motcua.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Reads what the kept sums of the months say to form II.06a. Only a period of whole months has such
 * sums; the month that is not over yet counts as whole until now.
 */
@Component
class FormMonthSearch {
  /** What waits in the outbox is in the dossiers and not yet in the sums. */
  private static final String MONTHS =
      """
        with told as (
               select field_group, month >= :firstMonth as within, received, received_online as online,
                      early + on_time + late + withdrawn + stopped as finished
                 from unit_month
                where unit_id = any (:units) and month <= :lastMonth
                union all
               select v.field_group, e.at >= :start,
                      (e.kind = 'RECEIVED')::int,
                      (e.kind = 'RECEIVED' and d.channel = 'ONLINE')::int,
                      (e.kind in ('WITHDRAWN', 'STOPPED')
                         or e.stage = 'READY' and e.left_step is not null)::int
                 from dossier_outbox o
                 join dossier_event e
                   on e.unit_id = o.unit_id and e.dossier_id = o.dossier_id and e.seq = o.seq
                 join dossier d on d.unit_id = o.unit_id and d.id = o.dossier_id
                 join procedure_version v on v.id = d.procedure_version
                where o.unit_id = any (:units) and e.at < :end)
        select field_group,
               coalesce(sum(received) filter (where within), 0) as received,
               coalesce(sum(online) filter (where within), 0) as online,
               coalesce(sum(received - finished) filter (where not within), 0) as carried,
               coalesce(sum(finished) filter (where within), 0) as finished
          from told
      group by field_group
      """;

  private final JdbcClient jdbc;

  FormMonthSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all these units together, by group of fields. */
  Map<String, FormMonths> of(Collection<UnitId> units, Period period) {
    Map<String, FormMonths> months = new HashMap<>();
    RowCallbackHandler each =
        row ->
            months.put(
                row.getString("field_group"),
                new FormMonths(
                    row.getString("field_group"),
                    row.getLong("received"),
                    row.getLong("online"),
                    row.getLong("carried"),
                    row.getLong("finished")));
    jdbc.sql(MONTHS)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("firstMonth", period.from().withDayOfMonth(1))
        .param("lastMonth", period.to().withDayOfMonth(1))
        .param("start", at(period.start()))
        .param("end", at(period.end()))
        .query(each);
    return months;
  }

  private static java.time.OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
