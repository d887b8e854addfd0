package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** What waits of inspections: asked by every first page of a leader, so never whole plans. */
@Component
class InspectionDueSearch {
  private static final String TO_HOLD =
      """
      select t.plan_id, t.number, 'HOLD' as step, t.name as words, t.due
        from inspection_target t
       where t.unit_id = :province and t.due <= :until
         and not exists (select from inspection i
                          where i.unit_id = t.unit_id and i.plan_id = t.plan_id
                            and i.number = t.number)
      """;

  // What an agency without an account is to mend stands with its inspector.
  private static final String FOUND =
      """
      select f.plan_id, f.number, case when a.standing = 'TOLD' then 'LOOK' else 'MEND' end as step,
             case when a.standing = 'TOLD' then f.words else f.remedy end as words, f.due
        from finding f
        join inspection_target t on t.unit_id = f.unit_id and t.plan_id = f.plan_id
                                and t.number = f.number
        left join lateral (select s.standing
                             from finding_act s
                            where s.unit_id = f.unit_id and s.plan_id = f.plan_id
                              and s.number = f.number and s.id = f.id
                            order by s.version desc
                            limit 1) a on true
       where f.unit_id = :province
      """;

  private static final String OF_INSPECTOR =
      TO_HOLD
          + " union all "
          + FOUND
          + """
           and (a.standing = 'TOLD'
                or t.kind = 'AGENCY' and f.due <= :until and a.standing is distinct from 'MENDED')
          """;

  private static final String OF_COMMUNE =
      FOUND
          + """
           and t.of_unit = :of and f.due <= :until
           and (a.standing is null or a.standing not in ('TOLD', 'MENDED'))
          """;

  private final JdbcClient jdbc;

  InspectionDueSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits for those who inspect, the oldest day first. */
  List<InspectionDue> ofInspector(UnitId province, LocalDate until) {
    return read(jdbc.sql(OF_INSPECTOR + " order by due, plan_id, number"), province, until);
  }

  /** What a commune has to mend, the oldest day first. */
  List<InspectionDue> ofCommune(UnitId province, UnitId commune, LocalDate until) {
    return read(
        jdbc.sql(OF_COMMUNE + " order by due, plan_id, number").param("of", commune.code()),
        province,
        until);
  }

  private static List<InspectionDue> read(
      JdbcClient.StatementSpec asked, UnitId province, LocalDate until) {
    return asked
        .param("province", province.code())
        .param("until", until)
        .query((row, _) ->
            new InspectionDue(
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                InspectionDue.Step.valueOf(row.getString("step")),
                row.getString("words"),
                row.getObject("due", LocalDate.class)))
        .list();
  }
}
