package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

@MotCuaTest
@Transactional
class PublicationsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final Actor ADMINISTRATOR = administratorOf(NA_HY);
  private static final String INCOMPLETE = "1.008603";
  private static final String BIRTH = "1.001193";

  @Autowired private Procedures procedures;
  @Autowired private Publications publications;

  @Test
  void completing_a_procedure_opens_it_and_leaves_the_shipped_version_as_it_was() {
    procedures.offer(ADMINISTRATOR, List.of(INCOMPLETE));
    ProcedureVersion before = inForce(NA_HY, INCOMPLETE);
    publications.publish(ADMINISTRATOR, completed(before));
    assertThat(procedures.openForIntake(NA_HY, INCOMPLETE, TODAY))
        .isInstanceOf(IntakeAnswer.Open.class);
    assertThat(procedures.versionOf(before.id())).isEqualTo(before);
  }

  @Test
  void what_one_commune_completes_another_commune_does_not_get() {
    publications.publish(ADMINISTRATOR, completed(inForce(NA_HY, INCOMPLETE)));
    assertThat(inForce(THANH_NUA, INCOMPLETE).isComplete()).isFalse();
  }

  @Test
  void what_the_province_publishes_holds_in_its_communes_and_nowhere_else() {
    Actor province = administratorOf(new UnitId("11"));
    publications.publish(province, completed(inForce(NA_HY, INCOMPLETE)));
    assertThat(inForce(NA_HY, INCOMPLETE).isComplete()).isTrue();
    assertThat(inForce(THANH_NUA, INCOMPLETE).isComplete()).isTrue();
    assertThat(inForce(new UnitId("00004"), INCOMPLETE).isComplete()).isFalse();
  }

  @Test
  void a_dossier_opened_before_keeps_its_version_when_a_new_one_is_published() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    OpenProcedure open = opened(BIRTH, TODAY);
    publications.publish(ADMINISTRATOR, renamed(open.version(), "Đăng ký khai sinh mới"));
    assertThat(procedures.versionOf(open.versionId())).isEqualTo(open.version());
    assertThat(opened(BIRTH, TODAY).name()).isEqualTo("Đăng ký khai sinh mới");
    assertThat(opened(BIRTH, TODAY.minusDays(1)).versionId()).isEqualTo(open.versionId());
  }

  @Test
  void a_version_from_next_month_holds_from_next_month() {
    LocalDate next = TODAY.plusMonths(1);
    ProcedureDraft draft = renamed(inForce(NA_HY, BIRTH), "Tên mới").from(next);
    publications.publish(ADMINISTRATOR, draft);
    assertThat(procedures.inForce(NA_HY, BIRTH, next.minusDays(1)).orElseThrow().name())
        .isEqualTo("Thủ tục đăng ký khai sinh");
    assertThat(procedures.inForce(NA_HY, BIRTH, next).orElseThrow().name()).isEqualTo("Tên mới");
  }

  @Test
  void a_version_published_before_a_later_one_ends_where_the_later_begins() {
    ProcedureVersion base = inForce(NA_HY, BIRTH);
    publications.publish(ADMINISTRATOR, renamed(base, "Sau").from(TODAY.plusDays(30)));
    publications.publish(ADMINISTRATOR, renamed(base, "Trước").from(TODAY.plusDays(10)));
    assertThat(nameOn(TODAY.plusDays(29))).isEqualTo("Trước");
    assertThat(nameOn(TODAY.plusDays(30))).isEqualTo("Sau");
    publications.publish(ADMINISTRATOR, renamed(base, "Trước nữa").from(TODAY.plusDays(10)));
    assertThat(nameOn(TODAY.plusDays(10))).isEqualTo("Trước nữa");
    assertThat(publications.history(ADMINISTRATOR, BIRTH)).hasSize(4);
  }

  @Test
  void the_past_is_not_rewritten_and_a_decision_must_be_named() {
    ProcedureVersion base = inForce(NA_HY, BIRTH);
    assertThat(publications.problems(renamed(base, "x").from(TODAY.minusDays(1))))
        .containsOnlyKeys("validFrom");
    assertThat(publications.problems(renamed(base, ""))).containsOnlyKeys("name");
    assertThat(publications.problems(renamed(base, "x".repeat(100_000)))).containsOnlyKeys("name");
    assertThatThrownBy(
            () -> publications.publish(ADMINISTRATOR, renamed(base, "x").from(TODAY.minusDays(1))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_paper_of_which_nobody_brings_any_is_a_mistake() {
    ProcedureVersion base = inForce(NA_HY, INCOMPLETE);
    Paper none = new Paper(1, "", "Tờ khai", 0, 0, "", Paper.Kind.REQUIRED);
    ProcedureDraft draft = with(base, List.of(none));
    assertThat(publications.problems(draft)).containsOnlyKeys("paper-1");
  }

  @Test
  void only_an_administrator_publishes() {
    Actor intake = new Actor(NA_HY, new UUID(1, 2), "Vàng Thị Pà", Set.of(Role.INTAKE));
    ProcedureDraft draft = renamed(inForce(NA_HY, BIRTH), "x");
    assertThatThrownBy(() -> publications.publish(intake, draft)).isInstanceOf(Refusal.class);
  }

  @Test
  void the_record_without_a_code_waits_for_the_administrator_and_gets_its_code_once() {
    UncodedProcedure record = publications.uncoded().getFirst();
    ProcedureDraft draft = publications.uncoded(record.digest());
    assertThat(draft.code()).isEmpty();
    assertThat(publications.problems(draft)).containsKey("code");
    ProcedureDraft coded =
        new ProcedureDraft(
            "1.987654",
            TODAY,
            text(draft.text(), draft.text().name()),
            Set.of(),
            Confidence.HIGH,
            draft.channels(),
            draft.papers());
    publications.complete(ADMINISTRATOR, record.digest(), coded);
    assertThat(publications.uncoded()).isEmpty();
    assertThat(inForce(NA_HY, "1.987654").name()).isEqualTo(record.name());
  }

  @Test
  void a_code_that_another_procedure_has_is_refused() {
    UncodedProcedure record = publications.uncoded().getFirst();
    ProcedureDraft draft = renamed(inForce(NA_HY, BIRTH), "x");
    assertThatThrownBy(() -> publications.complete(ADMINISTRATOR, record.digest(), draft))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_list_of_what_is_incomplete_counts_every_gap() {
    List<ProcedureHit> incomplete = publications.incomplete(ADMINISTRATOR);
    assertThat(incomplete).filteredOn(hit -> hit.gaps().contains(Gap.TIME)).hasSize(111);
    assertThat(incomplete).filteredOn(hit -> hit.gaps().contains(Gap.PAPERS)).hasSize(100);
    assertThat(publications.uncoded()).hasSize(1);
  }

  @Test
  void a_new_workflow_leaves_the_one_of_open_dossiers_alone() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    Workflow before = opened(BIRTH, TODAY).workflow();
    publications.publishWorkflow(ADMINISTRATOR, BIRTH, TODAY, shares(10, 5, 60, 10, 10, 5, 0));
    assertThat(procedures.workflowOf(before.id())).isEqualTo(before);
    assertThat(opened(BIRTH, TODAY).workflow().step(1).amount()).isEqualByComparingTo("10");
    assertThat(procedures.workflowInForce(THANH_NUA, BIRTH, TODAY).id()).isEqualTo(before.id());
  }

  @Test
  void shares_must_add_up_to_a_hundred() {
    assertThat(problems(BIRTH, shares(5, 5, 60, 15, 10, 4, 0))).containsOnlyKeys("sum");
    assertThat(problems(BIRTH, shares(5, 5, 60, 15, 10, 6, 0))).containsOnlyKeys("sum");
    assertThat(problems(BIRTH, shares(5, 5, 60, 15, 10, 5, 0))).isEmpty();
  }

  @Test
  void days_must_fit_into_the_legal_time() {
    String fiveDays = "1.004944";
    assertThat(problems(fiveDays, days("0.5", "0.5", "2", "0.5", "1", "0.5", "0"))).isEmpty();
    assertThat(problems(fiveDays, days("0.5", "0.5", "2", "0.5", "1", "0.75", "0")))
        .containsOnlyKeys("sum");
    assertThat(problems(BIRTH, days("0.25", "0", "0.5", "0", "0.25", "0", "0"))).isEmpty();
    assertThat(problems(BIRTH, days("0.25", "0", "1", "0", "0.25", "0", "0")))
        .containsOnlyKeys("sum");
  }

  @Test
  void without_a_legal_time_only_shares_can_be_used() {
    assertThat(problems("1.001710", days("1", "1", "1", "1", "1", "1", "0")))
        .containsOnlyKeys("sum");
    assertThat(problems("1.001710", shares(5, 5, 60, 15, 10, 5, 0))).isEmpty();
  }

  @Test
  void every_shipped_workflow_fits_into_its_legal_time() {
    for (ShippedWorkflow shipped :
        ShippedCatalogue.workflows(ShippedCatalogue.read(ShippedCatalogue.WORKFLOWS))) {
      if (!shipped.code().isEmpty()) {
        assertThat(problems(shipped.code(), shipped.draft())).as(shipped.code()).isEmpty();
      }
    }
  }

  @Test
  void a_workflow_begins_with_receiving_and_ends_with_returning() {
    List<WorkflowStep> backwards = new ArrayList<>(WorkflowDraft.standard().steps()).reversed();
    WorkflowDraft draft = new WorkflowDraft(Workflow.Unit.SHARE, "", backwards);
    assertThat(problems(BIRTH, draft)).containsOnlyKeys("steps");
    assertThat(problems(BIRTH, new WorkflowDraft(Workflow.Unit.SHARE, "", List.of())))
        .containsOnlyKeys("steps");
  }

  private Map<String, Message> problems(String code, WorkflowDraft draft) {
    return publications.problems(ADMINISTRATOR, code, TODAY, draft);
  }

  private static WorkflowDraft shares(int... percents) {
    return draft(
        Workflow.Unit.SHARE, Arrays.stream(percents).mapToObj(BigDecimal::valueOf).toList());
  }

  private static WorkflowDraft days(String... days) {
    return draft(Workflow.Unit.WORKING_DAY, Arrays.stream(days).map(BigDecimal::new).toList());
  }

  private static WorkflowDraft draft(Workflow.Unit unit, List<BigDecimal> amounts) {
    List<WorkflowStep> steps = new ArrayList<>();
    for (WorkflowStep step : WorkflowDraft.standard().steps()) {
      steps.add(
          new WorkflowStep(
              step.order(),
              step.kind(),
              step.role(),
              step.name(),
              "",
              amounts.get(steps.size()),
              step.counts(),
              false));
    }
    return new WorkflowDraft(unit, "", steps);
  }

  private String nameOn(LocalDate day) {
    return procedures.inForce(NA_HY, BIRTH, day).orElseThrow().name();
  }

  private ProcedureVersion inForce(UnitId unit, String code) {
    return procedures.inForce(unit, code, TODAY).orElseThrow();
  }

  private OpenProcedure opened(String code, LocalDate day) {
    return ((IntakeAnswer.Open) procedures.openForIntake(NA_HY, code, day)).procedure();
  }

  private static ProcedureDraft completed(ProcedureVersion base) {
    Paper form = new Paper(1, "", "Tờ khai phí", 1, 0, "", Paper.Kind.REQUIRED);
    return with(base, List.of(form));
  }

  private static ProcedureDraft with(ProcedureVersion base, List<Paper> papers) {
    ChannelCase counter =
        new ChannelCase(Channel.DIRECT, 0, Optional.of(TimeLimit.workingDays(10)), "", List.of());
    return new ProcedureDraft(
        base.code(),
        TODAY,
        text(base.text(), base.name()),
        Set.of(),
        Confidence.HIGH,
        List.of(counter),
        papers);
  }

  private static ProcedureDraft renamed(ProcedureVersion base, String name) {
    return new ProcedureDraft(
        base.code(),
        TODAY,
        text(base.text(), name),
        base.flags(),
        base.confidence(),
        base.channels(),
        base.papers());
  }

  private static ProcedureText text(ProcedureText text, String name) {
    return text.completed(name, "12/QĐ-UBND", "", "", text.results(), text.legalBasis());
  }

  private static Actor administratorOf(UnitId unit) {
    return new Actor(unit, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  }
}
