package vn.motcua.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowDraft;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Communes that all receive birth registrations: two officers of the Centre and four behind it,
 * each with one step.
 */
final class BenchOffices {
  /** The officers of one commune by what they do. */
  record Office(
      UnitId unit,
      Actor founder,
      Actor intake,
      Actor second,
      Actor head,
      Actor appraiser,
      Actor chairman,
      Actor clerk) {}

  private static final UnitId PROVINCE = new UnitId("11");
  private static final int OFFICES = 16;
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private BenchOffices() {}

  /** The communes for which {@code generate} makes up dossiers first. */
  static List<Office> open(ApplicationContext context) {
    Units units = context.getBean(Units.class);
    return units.children(PROVINCE).stream()
        .limit(OFFICES)
        .map(Unit::id)
        .peek(units::activate)
        .map(unit -> office(context, unit))
        .toList();
  }

  private static Office office(ApplicationContext context, UnitId unit) {
    Actor founder = new Actor(unit, new UUID(0, 1), "Cài đặt", EnumSet.of(Role.ADMINISTRATOR));
    Staffing staffing = context.getBean(Staffing.class);
    context.getBean(Procedures.class).offer(founder, List.of(DossierWorld.BIRTH));
    context
        .getBean(Publications.class)
        .publishWorkflow(founder, DossierWorld.BIRTH, LocalDate.now(OfficeTime.ZONE), life());
    return new Office(
        unit,
        founder,
        officer(staffing, founder, "Lò Văn Inh", Role.INTAKE, Role.RETURN),
        officer(staffing, founder, "Quàng Thị Dung", Role.INTAKE),
        officer(staffing, founder, "Hoàng Văn Sơn", Role.REVIEW),
        officer(staffing, founder, "Vàng Thị Pà", Role.APPRAISAL),
        officer(staffing, founder, "Thào A Dế", Role.APPROVAL, Role.LEADER),
        officer(staffing, founder, "Cà Thị Hương", Role.CLERK));
  }

  /** Receive, four officers, return. */
  private static WorkflowDraft life() {
    return new WorkflowDraft(
        Workflow.Unit.SHARE,
        "",
        List.of(
            step(1, StepKind.RECEIVE, Role.INTAKE, 5),
            step(2, StepKind.PROCESS, Role.APPRAISAL, 65),
            step(3, StepKind.REVIEW, Role.REVIEW, 15),
            step(4, StepKind.APPROVE, Role.APPROVAL, 10),
            step(5, StepKind.REGISTER_AND_SEAL, Role.CLERK, 5),
            step(6, StepKind.RETURN, Role.RETURN, 0)));
  }

  private static WorkflowStep step(int order, StepKind kind, Role role, int share) {
    boolean counts = kind != StepKind.RETURN;
    return new WorkflowStep(
        order, kind, role, kind.name(), "", BigDecimal.valueOf(share), counts, false);
  }

  private static Actor officer(Staffing staffing, Actor founder, String name, Role... roles) {
    return DossierWorld.officer(staffing, founder, name, SINCE, roles);
  }

  /** The communes receive the linked filing of a birth too, in the same steps. */
  static void link(ApplicationContext context, List<Office> offices) {
    for (Office at : offices) {
      context.getBean(Procedures.class).offer(at.founder(), List.of(Ways.LINKED_BIRTH));
      context
          .getBean(Publications.class)
          .publishWorkflow(at.founder(), Ways.LINKED_BIRTH, LocalDate.now(OfficeTime.ZONE), life());
    }
  }

  static Intake filing(OpenProcedure procedure) {
    return Intake.complete(
        UUID.randomUUID(),
        procedure,
        new Applicant(
            "Vừ Thị Mỷ",
            "1970-05-06",
            "011170%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)),
            "0900 000 000",
            "",
            "bản Nà Hỳ 2",
            ""));
  }
}
