package vn.motcua.steering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.BenchServer;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.SetTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** Three years of the movement in all communes of the run, written into the real tables. */
final class ThreeYears {
  private static final int CRITERIA = 40;

  /** No province has so many; here those of the run are laid to one. */
  static final String ONE_PROVINCE =
      """
      update administrative_unit set province_id = '38' where unit_id in (select code from bench_target)
      """;

  /** Sums of two more years before the copied two, of which the last three years are left. */
  private static final List<String> EARLIER_SUMS =
      List.of(
          """
          create temporary table earlier as select * from unit_month
          """,
          "update earlier set month = month - interval '2 years'",
          "insert into unit_month select * from earlier on conflict do nothing",
          "delete from unit_month where month < date_trunc('month', now()) - interval '3 years'",
          "drop table earlier",
          "create temporary table earlier as select * from unit_week",
          "update earlier set week = week - 104 * 7",
          "insert into unit_week select * from earlier on conflict do nothing",
          "delete from unit_week where week < now() - interval '3 years'");

  /** Three plans of 39 activities, each carried by every commune; seven of ten done. */
  private static final List<String> PLANS =
      List.of(
          """
          insert into plan (unit_id, id, year, title, decision_number, decision_day, opened_by, opened_at)
          select '38', uuidv7(), y, 'Kế hoạch ' || y, '', null, :by, now()
            from generate_series(extract(year from now())::int - 2, extract(year from now())::int) y
          """,
          """
          insert into plan_task (unit_id, plan_id, number, field, name, head)
          select unit_id, id, n, 'Lĩnh vực ' || n % 7, 'Nhiệm vụ ' || n, 'Chủ tịch'
            from plan, generate_series(1, 13) n
          """,
          """
          insert into plan_activity (unit_id, plan_id, task, number, name, starts, due)
          select unit_id, plan_id, t.number, n, 'Việc ' || n,
                 make_date(p.year, 1, 5), make_date(p.year, 1 + (t.number + n) % 12, 20)
            from plan_task t join plan p using (unit_id), generate_series(1, 3) n
           where p.id = t.plan_id
          """,
          """
          insert into plan_part (unit_id, plan_id, task, number, of_unit)
          select unit_id, plan_id, task, number, code from plan_activity, bench_target
          """,
          """
          insert into plan_act (unit_id, plan_id, task, number, of_unit, version, standing, due, words,
                                by_unit, by, at)
          select p.unit_id, p.plan_id, p.task, p.number, p.of_unit, v,
                 case when v = 1 then 'UNDER_WAY' else 'DONE' end, a.due, 'xong', '38', :by, now()
            from plan_part p
            join plan_activity a using (unit_id, plan_id, task, number),
                 generate_series(1, 2) v
           where (p.of_unit::int + p.task * 7 + p.number) % 10 < case when v = 1 then 9 else 7 end
          """);

  /** Three yearly plans that inspect every commune, with two findings each, half of them mended. */
  private static final List<String> INSPECTIONS =
      List.of(
          """
          insert into inspection_plan (unit_id, id, year, title, decision_number, decision_day, opened_by, opened_at)
          select '38', uuidv7(), y, 'Kiểm tra ' || y, '1/KH', make_date(y, 1, 5), :by, now()
            from generate_series(extract(year from now())::int - 2, extract(year from now())::int) y
          """,
          """
          insert into inspection_target (unit_id, plan_id, number, kind, name, of_unit, due)
          select unit_id, id, place, 'COMMUNE', 'Xã ' || place, code, make_date(year, 11, 20)
            from inspection_plan, bench_target
          """,
          """
          insert into inspection (unit_id, plan_id, number, held_on, words, by, at)
          select unit_id, plan_id, number, due - 30, 'đã xem', :by, now() from inspection_target
          """,
          """
          insert into finding (unit_id, plan_id, number, id, item, severity, words, remedy, due, by, at)
          select unit_id, plan_id, number, uuidv7(), 'niem-yet', 'LIGHT', 'thiếu', 'niêm yết',
                 held_on + 60, :by, now()
            from inspection, generate_series(1, 2) n
          """,
          """
          insert into finding_act (unit_id, plan_id, number, id, version, standing, words, by_unit, by, at)
          select unit_id, plan_id, number, id, 1, 'MENDED', 'đã niêm yết', '38', :by, now()
            from finding
           where (number + extract(day from due)) % 2 = 0
          """);

  private static final List<String> PLACES =
      List.of(
          """
          insert into condition_act (unit_id, item, version, standing, seen_on, words, by_unit, by, at)
          select b.code, i.code, v, case when (b.place + i.position + v) % 4 = 0 then 'MISSING' else 'PRESENT' end,
                 now()::date - 200 + v, 'đã xem', '38', :by, now()
            from bench_target b, condition_item i, generate_series(1, 3) v
          """,
          """
          insert into launch (unit_id, place, model, version, standing, wave, day, words, by_unit, by, at)
          select '38', code, 'chinh-quyen-than-thien', 1, 'LAUNCHED', 'ROLL_OUT', now()::date - 300, '', '38', :by, now()
            from bench_target
          """);

  /** Four points by two givers for each criterion a person judges, of every commune. */
  private static final String POINTS =
      """
      insert into recognition_points (unit_id, period_unit, period_id, set_unit, set_id, criterion,
                                      giver, version, points, max, words, by_unit, by, at)
      select b.code, '38', :period, :setUnit, :set, c.code, g.giver, v, 1, c.max, '',
             case g.giver when 'SELF' then b.code else '38' end,
             case g.giver when 'SELF' then (select min(o.id::text)::uuid from officer o where o.unit_id = b.code) else :by end,
             now()
        from bench_target b, criterion c, (values ('SELF'), ('APPRAISAL')) g (giver), generate_series(1, 2) v
       where c.unit_id = :setUnit and c.set_id = :set and (g.giver = 'SELF' or c.way <> 'COMPUTED')
      """;

  private final ConfigurableApplicationContext context;
  private final BenchServer server;
  private final String name;

  ThreeYears(ConfigurableApplicationContext context, BenchServer server, String name) {
    this.context = context;
    this.server = server;
    this.name = name;
  }

  void fill(Actor steering) {
    String by = "'" + steering.officer() + "'";
    server.asOwner(name, String.join(";", EARLIER_SUMS));
    for (List<String> part : List.of(PLANS, INSPECTIONS, PLACES)) {
      part.forEach(sql -> server.asOwner(name, sql.replace(":by", by)));
    }
    int thisYear = LocalDate.now(OfficeTime.ZONE).getYear();
    for (int year = thisYear - 2; year <= thisYear; year++) {
      var set =
          context
              .getBean(CriteriaSets.class)
              .enter(
                  steering,
                  UUID.randomUUID(),
                  new SetTable.Head("", "", "", "", "", "", List.of()),
                  forty(year).getBytes(StandardCharsets.UTF_8))
              .set()
              .orElseThrow();
      UUID period = UUID.randomUUID();
      context
          .getBean(RecognitionPeriods.class)
          .open(
              steering,
              RecognitionPeriods.Draft.ofFriendlyGovernment(period, set, year, "Năm " + year));
      server.asOwner(
          name,
          POINTS
              .replace(":period", "'" + period + "'")
              .replace(":setUnit", "'" + set.unit() + "'")
              .replace(":set", "'" + set.id() + "'")
              .replace(":by", by));
    }
    server.asOwner(name, "vacuum analyze");
  }

  private static String forty(int year) {
    String lines =
        IntStream.rangeClosed(1, CRITERIA)
            .mapToObj(n ->
                n <= 28
                    ? """
                    {"code": "c%d", "name": "Tính %d", "max": 2, "way": "COMPUTED", "figure": "dashboard-kept",
                     "steps": [{"from": 50, "points": 1}, {"from": %d, "points": 2}]}
                    """
                        .formatted(n, n, 60 + n)
                    : """
                    {"code": "c%d", "name": "Xem %d", "max": 2, "way": "%s"}
                    """
                        .formatted(n, n, n % 2 == 0 ? "EVIDENCED" : "JUDGED"))
            .collect(Collectors.joining(","));
    return """
    {"id": "BON_MUOI_%d", "name": "Bốn mươi tiêu chí", "year": %d, "totalPoints": 80, "source": "đo",
     "groups": [{"code": "c", "name": "Tất cả", "max": 80, "criteria": [%s]}]}
    """
        .formatted(year, year, lines);
  }
}
