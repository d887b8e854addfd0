package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.Errands;
import vn.motcua.cooperation.LinkedFilings;
import vn.motcua.cooperation.LinkedParts;
import vn.motcua.database.OfficeClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.ProcedureDraft;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/**
 * Dossiers on which other offices work too: asked, sent to the province, filed once for several.
 */
@Component
class DemoOthers {
  private static final String LINKED_BIRTH = "2.000986";
  private static final String TWO_LEVELS = "2.001661";
  private static final String DISABILITY = "1.001699";
  private static final String MADE_UP =
      "Dữ liệu trình diễn; danh mục giấy tờ thật: chưa có số liệu";

  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Errands errands;
  private final LinkedFilings filings;
  private final LinkedParts parts;
  private final Procedures procedures;
  private final Publications publications;
  private final DemoLife life;
  private final DemoCouncil council;

  DemoOthers(
      Intakes intakes,
      Dossiers dossiers,
      Errands errands,
      LinkedFilings filings,
      LinkedParts parts,
      Procedures procedures,
      Publications publications,
      DemoLife life,
      DemoCouncil council) {
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.errands = errands;
    this.filings = filings;
    this.parts = parts;
    this.procedures = procedures;
    this.publications = publications;
    this.life = life;
    this.council = council;
  }

  /** Before the weeks of work: a department and a health station that answered late. */
  void past(DemoCrew crew, LocalDate day, Random chance) {
    OfficeClock.at(at(day, 0), () -> offer(crew, day));
    Dossier[] dossier = new Dossier[1];
    OfficeClock.at(at(day, 1), () -> dossier[0] = received(crew, TWO_LEVELS, at(day, 1), chance));
    until(crew, dossier, Stage.OUTSIDE, at(day.plusDays(1), 0), chance);
    until(crew, dossier, Stage.RETURNED, at(day.plusDays(15), 0), chance);
    OfficeClock.at(at(day, 2), () -> dossier[0] = received(crew, DISABILITY, at(day, 2), chance));
    until(crew, dossier, Stage.APPRAISING, at(day, 3), chance);
    OfficeClock.at(at(day, 4), () -> dossier[0] = asked(crew, dossier[0], at(day, 4), chance));
    OfficeClock.at(
        at(day.plusDays(8), 0),
        () ->
            dossier[0] =
                errands.answer(
                    crew.byId(dossier[0].holder()),
                    seen(dossier[0]),
                    1,
                    Errand.Verdict.GIVEN,
                    "Trạm có theo dõi, gửi kèm sổ khám"));
    LocalDate visit = day.plusDays(8);
    OfficeClock.at(at(visit, 1), () -> dossier[0] = council.called(crew, dossier[0], at(visit, 2)));
    OfficeClock.at(
        at(visit, 3),
        () -> dossier[0] = council.sat(crew, dossier[0], at(visit, 2), visit.plusDays(5)));
    until(crew, dossier, Stage.RETURNED, at(day.plusDays(9), 0), chance);
    OfficeClock.at(
        at(visit.plusDays(6), 0),
        () -> council.takenDown(crew.byId(dossier[0].holder()), dossier[0]));
  }

  /**
   * Today: one file at the department, one question open, one to assign, two linked births on their
   * way.
   */
  void present(DemoCrew crew, Instant now, Random chance) {
    LocalDate today = OfficeTime.date(now);
    offer(crew, today);
    Dossier[] dossier = {received(crew, TWO_LEVELS, now, chance)};
    until(crew, dossier, Stage.OUTSIDE, now, chance);
    dossier[0] = received(crew, DISABILITY, now, chance);
    until(crew, dossier, Stage.APPRAISING, now, chance);
    asked(crew, dossier[0], now, chance);
    dossier[0] = received(crew, DISABILITY, now, chance);
    until(crew, dossier, Stage.ASSIGNING, now, chance);
    received(crew, LINKED_BIRTH, now, chance);
    Dossier filing = received(crew, LINKED_BIRTH, now, chance);
    UUID child = parts.of(filing).getFirst().here().orElseThrow().id();
    dossier[0] = dossiers.byId(crew.unit(), child);
    until(crew, dossier, Stage.READY, now, chance);
    Actor centre = crew.anyWith(Role.INTAKE, now, chance);
    filings.send(centre, seen(filing), 2, centre.officer(), "Kèm giấy khai sinh");
  }

  private Dossier asked(DemoCrew crew, Dossier dossier, Instant at, Random chance) {
    return errands.ask(
        crew.byId(dossier.holder()),
        seen(dossier),
        new Errands.Question(
            "Trạm y tế xã",
            "Trạm có theo dõi người này không, đi lại và tự chăm sóc được đến đâu?",
            TimeLimit.workingDays(2),
            crew.anyWith(Role.APPRAISAL, at, chance).officer()));
  }

  private void until(DemoCrew crew, Dossier[] dossier, Stage stage, Instant at, Random chance) {
    while (dossier[0].stage() != stage) {
      OfficeClock.at(at, () -> dossier[0] = step(crew, dossier[0], at, chance));
    }
  }

  private Dossier step(DemoCrew crew, Dossier dossier, Instant at, Random chance) {
    return dossier.stage() == Stage.OUTSIDE
        ? dossiers.takeAnswer(
            crew.byId(dossier.holder()),
            seen(dossier),
            crew.anyWith(Role.RETURN, at, chance).officer(),
            "Công văn trả lời của Sở")
        : life.step(crew, dossier, at, chance);
  }

  private Dossier received(DemoCrew crew, String code, Instant at, Random chance) {
    Actor desk = crew.anyWith(Role.INTAKE, at, chance);
    return intakes.receive(
        desk,
        Intake.complete(
            new UUID(chance.nextLong(), chance.nextLong()),
            intakes.open(desk, code),
            DemoPeople.somebody(desk.unit(), chance)));
  }

  /** The papers of the procedure of two levels are not known: made up, and said so. */
  private void offer(DemoCrew crew, LocalDate day) {
    procedures.offer(crew.administrator(), List.of(TWO_LEVELS, DISABILITY, LINKED_BIRTH));
    ProcedureVersion known = procedures.inForce(crew.unit(), TWO_LEVELS, day).orElseThrow();
    if (!known.isComplete()) {
      publications.publish(
          crew.administrator(),
          new ProcedureDraft(
              TWO_LEVELS,
              day,
              known
                  .text()
                  .completed(
                      known.name(),
                      MADE_UP,
                      known.text().handlingAgency(),
                      known.text().conditions(),
                      known.text().results(),
                      known.text().legalBasis()),
              Set.of(),
              known.confidence(),
              known.channels(),
              List.of(
                  new Paper(
                      1, "", "Đơn đề nghị hỗ trợ (trình diễn)", 1, 0, "", Paper.Kind.REQUIRED))));
    }
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  private static Instant at(LocalDate day, int hour) {
    return OfficeTime.instant(day.atTime(8, 0).plusHours(hour));
  }
}
