package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums of the months, folded to the end, beside what counting all dossiers again gives. */
@Component
@Profile("!node")
class Sums {
  /** Counted from the dossiers and their history alone, each fact by a way of its own. */
  private static final String RECOUNT =
      """
      with fact as (
             select d.unit_id, v.field_group, d.received_at as at, 'received' as what
               from dossier d join procedure_version v on v.id = d.procedure_version
              union all
             select d.unit_id, v.field_group, d.received_at,
                    case d.external_entry when 'TYPED' then 'typed' else 'taken' end
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.external_entry <> 'NONE'
              union all
             select d.unit_id, v.field_group, d.ready_at,
                    case when d.ready_at > d.due_at or sorry.said or d.agency_fault then 'late'
                         when (d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date
                              < (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'early'
                         else 'on time' end
               from dossier d join procedure_version v on v.id = d.procedure_version
              cross join lateral (
                    select exists (select from dossier_event e
                                    where e.unit_id = d.unit_id and e.dossier_id = d.id
                                      and e.kind = 'APOLOGISED' and e.at <= d.ready_at) as said) sorry
              where d.ready_at is not null
              union all
             select d.unit_id, v.field_group, d.ready_at, 'refused'
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.ready_at is not null and d.outcome = 'REFUSED'
              union all
             select d.unit_id, v.field_group, d.closed_at, lower(d.stage)
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.closed_at is not null
              union all
             select d.unit_id, v.field_group, d.closed_at, 'given up late'
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.stage in ('WITHDRAWN', 'STOPPED')
                and (d.closed_at > d.due_at
                     or exists (select from dossier_event e
                                 where e.unit_id = d.unit_id and e.dossier_id = d.id
                                   and e.kind in ('APOLOGISED', 'FAULT_ADMITTED'))))
        select format('%s %s %s %s %s', unit_id,
                      to_char(at at time zone 'Asia/Ho_Chi_Minh', 'yyyy-mm'),
                      field_group, what, count(*))
          from fact
      group by unit_id, to_char(at at time zone 'Asia/Ho_Chi_Minh', 'yyyy-mm'), field_group, what
      """;

  private static final String ROLL_UP =
      """
       select format('%s %s %s %s %s', unit_id, to_char(month, 'yyyy-mm'), field_group, what, n)
         from unit_month,
      lateral (values ('received', received), ('typed', outside_typed), ('taken', outside_taken),
                      ('early', early - early_undone), ('on time', on_time - on_time_undone),
                      ('late', late + early_undone + on_time_undone),
                      ('returned', returned), ('withdrawn', withdrawn), ('stopped', stopped),
                      ('given up late', given_up_late), ('refused', refused)) as one (what, n)
        where n > 0
      """;

  private final Figures figures;
  private final JdbcClient jdbc;

  Sums(Figures figures, JdbcClient jdbc) {
    this.figures = figures;
    this.jdbc = jdbc;
  }

  int foldAll(int batch) {
    int all = 0;
    int taken;
    do {
      taken = figures.fold(batch);
      all += taken;
    } while (taken > 0);
    return all;
  }

  int waiting() {
    return jdbc.sql("select count(*)::int from dossier_outbox").query(Integer.class).single();
  }

  List<String> rollUp() {
    return jdbc.sql(ROLL_UP).query(String.class).list().stream().sorted().toList();
  }

  void assertSameAsRecount() {
    List<String> recount = jdbc.sql(RECOUNT).query(String.class).list();
    assertThat(rollUp()).containsExactlyInAnyOrderElementsOf(recount).isNotEmpty();
  }
}
