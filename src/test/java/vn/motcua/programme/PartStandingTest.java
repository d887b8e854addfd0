package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** How a part stands is kept beside what was done about it, and is always what was done last. */
@MotCuaTest
class PartStandingTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String PLAN =
      """
      Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn
      Thể chế;Rà soát;Rà soát quy trình;Chủ tịch;Nà Hỳ;30/6/2026
      Thể chế;Rà soát;Niêm yết;Chủ tịch;Nà Hỳ;30/9/2026
      Chính quyền số;Máy tính;Đặt máy;Chủ tịch;Nà Hỳ;30/11/2026
      """;

  @Autowired Plans plans;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;

  @BeforeEach
  void the_beginning_of_the_year() {
    clock.set("2026-01-05T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  @Test
  void whatever_is_told_and_told_again_the_part_stands_as_the_last_act_left_it() {
    UUID id = opened();
    Random random = new Random(307);
    int told = 0;
    for (int n = 0; n < 40; n++) {
      Plan plan = plans.plan(province, DIEN_BIEN, id);
      PlanActivity activity = plan.activities().get(random.nextInt(plan.activities().size()));
      PlanPart part = activity.parts().get(random.nextInt(activity.parts().size()));
      Standing next = Standing.values()[random.nextInt(Standing.values().length)];
      try {
        plans.tell(
            province,
            DIEN_BIEN,
            id,
            activity.place(),
            part.unit(),
            new Plans.Telling(
                part.version(), next, part.due().plusDays(random.nextInt(9)), "có lý do"));
        told++;
      } catch (Refusal _) {
        // a way the plan does not allow leaves everything as it was
      }
      assertThat(differing()).as("after act %s", n).isZero();
    }
    assertThat(told).isPositive();
  }

  @Test
  void nobody_but_the_database_says_how_a_part_stands() {
    opened();
    assertThatThrownBy(() -> jdbc.sql("update plan_part set standing = 'DONE'").update())
        .hasMessageContaining("plan_part");
  }

  private UUID opened() {
    Plans.Opened opened =
        plans.open(
            province,
            new PlanDraft(
                UUID.randomUUID(), 2026, "Kế hoạch", "12/QĐ-BCĐ", LocalDate.of(2026, 1, 2)),
            PLAN.getBytes(StandardCharsets.UTF_8));
    assertThat(opened.problems()).isEmpty();
    return opened.plan().orElseThrow();
  }

  private int differing() {
    return jdbc.sql(
            """
            select count(*)::int
              from plan_part p
              left join lateral (
                   select a.standing, a.due
                     from plan_act a
                    where a.unit_id = p.unit_id and a.plan_id = p.plan_id and a.task = p.task
                      and a.number = p.number and a.of_unit = p.of_unit
                    order by a.version desc
                    limit 1) a on true
             where (p.standing, p.due) is distinct from (coalesce(a.standing, 'PLANNED'), a.due)
            """)
        .query(Integer.class)
        .single();
  }
}
