package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.Channel;
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

  private static final List<String> UNITS =
      List.of(
          "03169", "03328", "03127", "03130", "03133", "03136", "03139", "03145", "03148", "03151",
          "03154", "03157", "03160", "03163", "03166", "03172");

  private BenchOffices() {}

  static List<Office> open(ApplicationContext context) {
    Units units = context.getBean(Units.class);
    List<Office> offices = new ArrayList<>();
    for (String code : UNITS) {
      UnitId unit = new UnitId(code);
      if (units.find(unit).isPresent()) {
        units.activate(unit);
        offices.add(office(context, unit));
      }
    }
    return offices;
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
    OfficerCard card =
        new OfficerCard(
            name,
            "",
            "",
            "",
            false,
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            List.of("Việt"),
            null,
            100);
    Set<Role> all = EnumSet.copyOf(List.of(roles));
    UUID id = staffing.add(founder, card, "Công chức", "Văn phòng", LocalDate.of(2025, 7, 1), all);
    return new Actor(founder.unit(), id, name, all);
  }

  static Intake birth(OpenProcedure procedure) {
    return new Intake(
        UUID.randomUUID(),
        procedure.code(),
        Channel.DIRECT,
        procedure.channels().stream()
            .filter(row -> row.channel() == Channel.DIRECT && row.time().isPresent())
            .findFirst()
            .orElseThrow()
            .caseNumber(),
        procedure.checklist().stream()
            .map(paper ->
                new Intake.PaperMark(
                    paper.order(),
                    paper.isConditional() ? Intake.Presence.NOT_APPLICABLE : Intake.Presence.HAVE,
                    paper.originals(),
                    paper.copies()))
            .toList(),
        1,
        new Applicant(
            "Vừ Thị Mỷ",
            "1970-05-06",
            "011170%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)),
            "0900 000 000",
            "",
            "bản Nà Hỳ 2",
            ""),
        Optional.empty(),
        "",
        Filing.CodeEntry.NONE);
  }
}
