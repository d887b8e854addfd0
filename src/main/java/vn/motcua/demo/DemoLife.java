package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/** Lives one dossier after another at the pace of an office, each until the present moment. */
@Component
class DemoLife {
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final WorkingCalendars calendars;
  private final boolean punctual;

  @Autowired
  DemoLife(Intakes intakes, Dossiers dossiers, WorkingCalendars calendars) {
    this(intakes, dossiers, calendars, false);
  }

  /**
   * @param punctual nobody takes longer than a step's time
   */
  DemoLife(Intakes intakes, Dossiers dossiers, WorkingCalendars calendars, boolean punctual) {
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.calendars = calendars;
    this.punctual = punctual;
  }

  /**
   * A day's intakes in the order of the clock, each followed as far as {@code until}; gives those
   * that came to their end.
   */
  List<Dossier> day(
      DemoCrew crew, List<String> codes, LocalDate day, int count, Instant until, Random chance) {
    List<Integer> minutes =
        chance.ints(count, 0, 380).sorted().mapToObj(m -> m < 235 ? m : m + 95).toList();
    List<Dossier> ended = new ArrayList<>();
    for (int minute : minutes) {
      Instant at =
          OfficeTime.instant(day.atTime(7, 35).plusMinutes(minute).plusSeconds(chance.nextInt(60)));
      String code = chance.nextInt(4) == 0 ? "1.001193" : codes.get(chance.nextInt(codes.size()));
      if (!at.isAfter(until)) {
        live(crew, code, at, until, chance).ifPresent(ended::add);
      }
    }
    return ended;
  }

  private Optional<Dossier> live(
      DemoCrew crew, String code, Instant received, Instant until, Random chance) {
    Actor desk = crew.anyWith(Role.INTAKE, received, chance);
    Dossier[] dossier = new Dossier[1];
    OfficeClock.at(received, () -> dossier[0] = intakes.receive(desk, intake(desk, code, chance)));
    Instant now = received;
    while (!dossier[0].stage().isClosed()) {
      now = later(dossier[0], now, chance);
      if (now.isAfter(until)) {
        return Optional.empty();
      }
      Instant moment = now;
      OfficeClock.at(moment, () -> dossier[0] = step(crew, dossier[0], moment, chance));
    }
    return Optional.of(dossier[0]);
  }

  /** Most steps take a part of their time, a few take more than all of it. */
  private Instant later(Dossier dossier, Instant now, Random chance) {
    WorkingCalendar calendar = calendars.calendarOf(dossier.unit());
    long allotted = dossier.filing().allotted().get(dossier.standing().step() - 1);
    double share = chance.nextInt(25) == 0 && !punctual ? 1.6 : 0.15 + 0.75 * chance.nextDouble();
    long seconds = Math.max(180, Math.round(allotted * share));
    if (!dossier.stage().isUnderWay()) {
      seconds = 3600L * (1 + chance.nextInt(12)); // until somebody comes to fetch it
    }
    return calendar.stepDue(
        now, Duration.ofSeconds(seconds), vn.motcua.deadlines.Measure.WORKING_DAY);
  }

  /** What the step asks for, done by its holder, to somebody who is in. */
  Dossier step(DemoCrew crew, Dossier dossier, Instant at, Random chance) {
    Actor holder = crew.byId(dossier.holder());
    Dossiers.Seen seen = new Dossiers.Seen(dossier.id(), dossier.version());
    if (dossier.stage().name().equals("READY")) {
      return dossiers.returnResult(holder, seen, "Chủ hồ sơ nhận, đã đối chiếu căn cước");
    }
    Workflow workflow = dossiers.workflow(dossier);
    WorkflowStep ahead = workflow.step(dossier.standing().step() + 1);
    Role role = ahead.outside() ? Role.INTAKE : ahead.role();
    UUID next = crew.anyWith(role, at, chance).officer();
    String words = dossier.owesApology(at) ? "Hồ sơ tuần này đông, xin lỗi vì chậm" : "";
    return switch (dossier.stage()) {
      case APPROVING ->
          chance.nextInt(30) == 0
              ? dossiers.refuse(holder, seen, next, "Chưa đủ điều kiện theo quy định")
              : dossiers.approve(holder, seen, next, words);
      case SEALING -> dossiers.seal(holder, seen, next, words);
      case APPRAISING, REVIEWING, ASSIGNING, AT_INTAKE ->
          dossiers.handOver(holder, seen, next, words);
      default -> dossier;
    };
  }

  private Intake intake(Actor desk, String code, Random chance) {
    OpenProcedure procedure = intakes.open(desk, code);
    UUID key = new UUID(chance.nextLong(), chance.nextLong());
    return Intake.complete(key, procedure, DemoPeople.somebody(desk.unit(), chance));
  }
}
