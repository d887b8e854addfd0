package vn.motcua.steering;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Counts what is past its day in many communes at once: one question, whatever their number. */
@Component
class NeedSearch {
  private static final String FEEDBACK =
      """
      select m.unit_id, 'FEEDBACK_LATE' as concern, count(*) as n, '' as oldest
        from feedback m
        join feedback f on f.unit_id = m.unit_id and (f.id = m.id or f.merged_into = m.id)
       where m.unit_id = any (:units) and m.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
         and m.resolve_by < :now
       group by m.unit_id
      """;

  private static final String PROMISES =
      """
      select c.unit_id, 'PROMISE_LATE', count(*), ''
        from commitment c
        join lateral (select k.due_on
                        from commitment_keeper k
                       where k.unit_id = c.unit_id and k.commitment_id = c.id
                       order by k.seq desc
                       limit 1) k on true
       where c.unit_id = any (:units) and k.due_on < :today
         and not exists (select from commitment_kept d
                          where d.unit_id = c.unit_id and d.commitment_id = c.id)
       group by c.unit_id
      """;

  private static final String FINDINGS =
      """
      select t.of_unit, 'FINDING_LATE', count(*),
             (array_agg(f.plan_id || '/' || f.number order by f.due, f.plan_id, f.number))[1]
        from inspection_target t
        join finding f on f.unit_id = t.unit_id and f.plan_id = t.plan_id and f.number = t.number
        left join lateral (select a.standing
                             from finding_act a
                            where a.unit_id = f.unit_id and a.plan_id = f.plan_id
                              and a.number = f.number and a.id = f.id
                            order by a.version desc
                            limit 1) a on true
       where t.unit_id = :province and t.of_unit = any (:units) and f.due < :today
         and coalesce(a.standing, 'RETURNED') = 'RETURNED'
       group by t.of_unit
      """;

  private static final String PARTS =
      """
      select p.of_unit, 'PLAN_LATE', count(*),
             (array_agg(p.unit_id || '/' || p.plan_id || '/' || p.task || '.' || p.number
                        order by coalesce(p.due, v.due), p.plan_id, p.task, p.number))[1]
        from plan_part p
        join plan_activity v on v.unit_id = p.unit_id and v.plan_id = p.plan_id
                            and v.task = p.task and v.number = p.number
       where p.unit_id = :province and p.of_unit = any (:units)
         and p.standing in ('PLANNED', 'UNDER_WAY') and coalesce(p.due, v.due) < :today
         and p.plan_id not in (select l.plan_id
                                 from (select distinct on (c.plan_id) c.plan_id, c.closed
                                         from plan_closing c
                                        where c.unit_id = :province
                                        order by c.plan_id, c.version desc) l
                                where l.closed)
       group by p.of_unit
      """;

  private static final String CONCLUSIONS =
      """
      select coalesce(i.of_unit, i.unit_id), 'CONCLUSION_LATE', count(*), ''
        from conclusion_item i
        left join lateral (select a.done
                             from conclusion_act a
                            where a.unit_id = i.unit_id and a.notice_id = i.notice_id
                              and a.number = i.number
                            order by a.version desc
                            limit 1) a on true
       where (i.unit_id = any (:units) or i.unit_id = :province and i.of_unit = any (:units))
         and i.due < :today and not coalesce(a.done, false)
       group by 1
      """;

  private static final String ALL =
      "select unit_id, concern, n, oldest from ("
          + String.join(" union all ", FEEDBACK, PROMISES, FINDINGS, PARTS, CONCLUSIONS)
          + ") f (unit_id, concern, n, oldest)";

  private final JdbcClient jdbc;

  NeedSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many are past their day.
   *
   * @param oldest where the one that waits longest stands, below the address of all; may be empty
   */
  record Late(int n, String oldest) {
    static final Late NONE = new Late(0, "");
  }

  /** By commune; what is not there is nothing. */
  Map<UnitId, Map<Concern, Late>> late(UnitId province, Collection<UnitId> communes, Instant now) {
    Map<UnitId, Map<Concern, Late>> late = new HashMap<>();
    jdbc.sql(ALL)
        .param("province", province.code())
        .param("units", communes.stream().map(UnitId::code).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("today", OfficeTime.date(now))
        .query((ResultSet row) -> {
          late.computeIfAbsent(
                  new UnitId(row.getString("unit_id")), _ -> new EnumMap<>(Concern.class))
              .put(
                  Concern.valueOf(row.getString("concern")),
                  new Late(row.getInt("n"), row.getString("oldest")));
        });
    return late;
  }
}
