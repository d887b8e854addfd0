package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.SmallPdf;
import vn.motcua.TestClock;
import vn.motcua.integrity.Owner;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What shows that an activity was done is kept as it was sent (practice C2). */
@MotCuaTest
class PlanEvidenceTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String TABLE =
      """
      Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn
      Thể chế;Công khai;Niêm yết;Bà A, Sở Tư pháp;xã Nà Hỳ;31/5/2026
      """;

  @Autowired Plans plans;
  @Autowired PlanEvidences evidences;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;
  private Actor other;
  private Plan plan;

  @BeforeEach
  void a_plan_for_na_hy() {
    clock.set("2026-01-05T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    PlanDraft draft = new PlanDraft(UUID.randomUUID(), 2026, "Kế hoạch", "", null);
    assertThat(plans.open(province, draft, TABLE.getBytes(StandardCharsets.UTF_8)).problems())
        .isEmpty();
    plan = plans.plan(province, DIEN_BIEN, draft.id());
  }

  private void sent(String words) {
    evidences.send(chairman, now(), "1.1", People.NA_HY, file(words));
  }

  private static KeptFile file(String words) {
    return KeptFile.of("ảnh niêm yết.pdf", SmallPdf.of(words));
  }

  private Plan now() {
    return plans.plan(province, DIEN_BIEN, plan.id());
  }

  private void told(Standing standing) {
    PlanPart part = now().at("1.1").of(People.NA_HY).orElseThrow();
    plans.tell(
        chairman,
        DIEN_BIEN,
        plan.id(),
        "1.1",
        People.NA_HY,
        new Plans.Telling(part.version(), standing, part.due(), "Báo cáo số 5"));
  }

  private java.util.List<PlanEvidence> all() {
    return evidences.of(now(), now().at("1.1"));
  }

  private PlanAct last() {
    return plans.acts(now(), now().at("1.1")).getFirst();
  }

  @Test
  void a_file_is_kept_once_with_its_digest_and_its_readers_get_the_bytes_that_were_sent() {
    sent("một");
    sent("một");
    assertThat(all())
        .extracting(PlanEvidence::name, PlanEvidence::whole, PlanEvidence::by)
        .containsExactly(tuple("ảnh niêm yết.pdf", true, "Lò Văn Hoan"));
    assertThat(evidences.file(now(), "1.1", all().getFirst().id()).content())
        .isEqualTo(SmallPdf.of("một"));
    assertThatThrownBy(() -> evidences.file(now(), "1.1", UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_lay_there_when_it_was_told_is_in_the_act_and_what_came_later_is_not() {
    sent("một");
    told(Standing.DONE);
    clock.set("2026-01-06T08:00");
    sent("hai");
    assertThat(last().evidence()).containsExactly(all().getFirst().digest());
    assertThat(last().evidence()).doesNotContain(all().getLast().digest());
  }

  @Test
  void an_application_cannot_name_other_evidence_than_there_is() {
    sent("một");
    jdbc.sql(
            """
            insert into plan_act (unit_id, plan_id, task, number, of_unit, version, standing, due,
                                  words, by_unit, by, at, evidence)
            values ('11', :plan, 1, 1, '03169', 1, 'DONE', '2026-05-31', 'x', '03169', :by, now(),
                    array['khac'])
            """)
        .param("plan", plan.id())
        .param("by", chairman.officer())
        .update();
    assertThat(last().evidence()).containsExactly(all().getFirst().digest());
  }

  @Test
  void bytes_changed_behind_the_program_are_refused_and_where_they_are_forced_in_seen() {
    sent("một");
    told(Standing.DONE);
    assertThat(last().gone(all())).isZero();
    assertThatThrownBy(() -> jdbc.sql("delete from plan_evidence").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> owner.run("update plan_evidence set content = 'khác'::bytea"))
        .isInstanceOf(DataAccessException.class);
    String check = "plan_evidence drop constraint plan_evidence_check";
    owner.run("alter table " + check);
    owner.run("update plan_evidence set content = '\\x00'::bytea");
    assertThat(all()).extracting(PlanEvidence::whole).containsExactly(false);
    assertThat(last().gone(all())).as("changed").isOne();
    owner.run("delete from plan_evidence");
    sent("hai");
    assertThat(last().gone(all())).as("gone, and what came later is no stand-in").isOne();
    owner.run("delete from plan_evidence");
    owner.run(
        "alter table plan_evidence add constraint plan_evidence_check"
            + " check (digest = encode(sha256(content), 'hex'))");
  }

  @Test
  void only_who_tells_of_the_part_sends_and_nobody_once_the_plan_is_closed() {
    assertThatThrownBy(() -> evidences.send(other, now(), "1.1", People.NA_HY, file("x")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidences.send(other, now(), "1.1", People.THANH_NUA, file("x")))
        .isInstanceOf(NotFound.class);
    Plan open = now();
    plans.close(province, open, 0, true, "");
    for (Plan seen : java.util.List.of(open, now())) {
      assertThat(
              catchThrowableOfType(
                      Refusal.class,
                      () -> evidences.send(chairman, seen, "1.1", People.NA_HY, file("x")))
                  .key())
          .isEqualTo("programme.refusal.closed");
    }
    assertThat(all()).isEmpty();
  }
}
