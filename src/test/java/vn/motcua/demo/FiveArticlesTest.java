package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.Target.Kind;
import vn.motcua.integrity.Owner;
import vn.motcua.organisation.Officers;
import vn.motcua.programme.PlanProgress;
import vn.motcua.programme.Plans;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.Actor;
import vn.motcua.surveys.Share;
import vn.motcua.surveys.SurveyResults;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.surveys.UnitResult;

/**
 * The numbers of the articles that every demonstration shows, and what they are without one row. 10
 * of 10, 209 of 209 and 3,386 of 3,386 are in {@link ArticlesTest}.
 */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class FiveArticlesTest {
  @Autowired Officers officers;
  @Autowired Plans plans;
  @Autowired Inspections inspections;
  @Autowired Targets targets;
  @Autowired SurveyRounds rounds;
  @Autowired SurveyResults results;
  @Autowired Owner owner;
  @Autowired JdbcClient jdbc;

  private Actor province;

  @BeforeEach
  void somebody_of_the_province() {
    province = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
  }

  @Test
  void article_001_96_percent_are_satisfied() {
    assertThat(satisfied()).isEqualTo(new Share(120, 125));
    assertThat(100 * satisfied().part() / satisfied().whole()).isEqualTo(96);
    assertThat(ofTheirManner()).as("people who are satisfied with the officers").isEqualTo("24/25");
    assertThat(
            one("delete from survey_sum where of_unit = '03169' and item = 'Q1' and value = '5'"))
        .isOne();
    assertThat(100 * satisfied().part() / satisfied().whole()).isLessThan(96);
  }

  @Test
  void article_003_26_tasks_39_activities_16_and_21_done_10_and_18_under_way() {
    assertThat(plan().tasks()).isEqualTo(new PlanProgress.Share(26, 16, 10, 0));
    assertThat(plan().activities()).isEqualTo(new PlanProgress.Share(39, 21, 18, 0));
    assertThat(one("delete from plan_act where standing = 'DONE'")).isOne();
    assertThat(plan().tasks().done()).isEqualTo(15);
    assertThat(plan().activities().done()).isEqualTo(20);
  }

  @Test
  void article_001_means_30_60_and_100_percent() {
    assertThat(percent()).containsExactly(30, 60, 100);
    assertThat(one("delete from recognition_target where percent = 60")).isOne();
    assertThat(percent()).containsExactly(30, 100);
  }

  @Test
  void article_003_8_agencies_and_10_of_10_communes_inspected() {
    assertThat(inspected().share(Kind.AGENCY).all()).isEqualTo(8);
    assertThat(inspected().share(Kind.COMMUNE)).isEqualTo(new InspectionPlan.Share(10, 10));
    String communes = "(select number from inspection_target where kind = 'COMMUNE')";
    owner.run(
        "delete from inspection_check where number = (select min(number) from inspection i"
            + " where not exists (select from finding f where f.number = i.number) and number in "
            + communes
            + ")");
    assertThat(
            one(
                "delete from inspection i where not exists (select from finding f"
                    + " where f.number = i.number) and not exists (select from inspection_check c"
                    + " where c.number = i.number) and number in "
                    + communes))
        .isOne();
    assertThat(inspected().share(Kind.COMMUNE)).isEqualTo(new InspectionPlan.Share(9, 10));
    assertThat(
            one(
                "delete from inspection_target t where kind = 'AGENCY'"
                    + " and not exists (select from inspection i where i.number = t.number)"))
        .isOne();
    assertThat(inspected().share(Kind.AGENCY).all()).isEqualTo(7);
  }

  /** Deletes one row of those the statement names, as whoever owns the database. */
  private int one(String delete) {
    String[] parts = delete.split(" where ", 2);
    String from = parts[0].substring("delete from ".length());
    String table = from.split(" ", 2)[0];
    return owner.run(
        "delete from "
            + table
            + " where ctid = (select "
            + (from.contains(" ") ? from.split(" ", 2)[1] + "." : "")
            + "ctid from "
            + from
            + " where "
            + parts[1]
            + " limit 1)");
  }

  private Share satisfied() {
    List<UnitResult> units = results.of(rounds.rounds(province).getFirst());
    return new Share(
        units.stream().mapToLong(one -> one.satisfied().part()).sum(),
        units.stream().mapToLong(one -> one.satisfied().whole()).sum());
  }

  /** The question about the manner and attitude of the officers, which the article speaks of. */
  private String ofTheirManner() {
    return jdbc.sql(
            """
            select sum(n) filter (where value in ('4', '5')) || '/' || sum(n) filter (where value = '#')
              from survey_sum
             where item = 'Q3'
            """)
        .query(String.class)
        .single();
  }

  private PlanProgress plan() {
    return plans
        .plan(province, province.unit(), plans.plans(province).getFirst().id())
        .progress(inspections.today());
  }

  private List<Integer> percent() {
    return targets.of(DemoStaff.DIEN_BIEN).years().stream()
        .flatMap(year -> year.target().stream())
        .map(one -> one.percent())
        .toList();
  }

  private InspectionPlan inspected() {
    return inspections.plans(province).getFirst();
  }
}
