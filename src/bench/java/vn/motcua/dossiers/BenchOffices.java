package vn.motcua.dossiers;

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
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Communes with five officers each, who all receive birth registrations. */
final class BenchOffices {
  /** The officers of one commune by what they do. */
  record Office(
      UnitId unit, Actor intake, Actor head, Actor appraiser, Actor chairman, Actor clerk) {}

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
    return new Office(
        unit,
        officer(staffing, founder, "Lò Văn Inh", Role.INTAKE, Role.RETURN),
        officer(staffing, founder, "Hoàng Văn Sơn", Role.ASSIGNMENT, Role.REVIEW),
        officer(staffing, founder, "Vàng Thị Pà", Role.APPRAISAL),
        officer(staffing, founder, "Thào A Dế", Role.APPROVAL, Role.LEADER),
        officer(staffing, founder, "Cà Thị Hương", Role.CLERK));
  }

  private static Actor officer(Staffing staffing, Actor founder, String name, Role... roles) {
    return DossierWorld.officer(staffing, founder, name, SINCE, roles);
  }

  static Intake birth(OpenProcedure procedure) {
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
