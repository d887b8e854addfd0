package vn.motcua.telling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.councils.Motion;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Dossiers of Nà Hỳ to which something happens that the citizen has to hear. */
@Component
@Profile("!node")
public class TellingWorld {
  public static final String PHONE = "0912345678";

  private static final LocalDateTime NEW_DATE = LocalDateTime.of(2026, 12, 15, 9, 0);

  private final DossierWorld world;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Supplements supplements;
  private final Lateness lateness;
  private final CalendarChanges calendar;
  private final Tellings tellings;

  TellingWorld(
      DossierWorld world,
      Intakes intakes,
      Dossiers dossiers,
      Supplements supplements,
      Lateness lateness,
      CalendarChanges calendar,
      Tellings tellings) {
    this.world = world;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.supplements = supplements;
    this.lateness = lateness;
    this.calendar = calendar;
    this.tellings = tellings;
  }

  public Dossier appraising(String email) {
    Actor desk = world.the("intake");
    Intake intake =
        Intake.complete(
            UUID.randomUUID(),
            intakes.open(desk, DossierWorld.DISABILITY),
            new Applicant("Lò Văn Thanh", "1970", "", PHONE, email, "bản Nà Hỳ 2", ""));
    return world.until(intakes.receive(desk, intake), Stage.APPRAISING);
  }

  public Dossier awaitingPapers() {
    return asked(appraising(""));
  }

  public Dossier asked(Dossier dossier) {
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Bản photo mờ"),
            world.id("intake"));
    return supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
  }

  public Dossier came(Dossier sent) {
    return supplements.receive(
        world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), "");
  }

  public Dossier apologised() {
    return lateness.apologise(
        world.the("chairman"), DossierWorld.seen(appraising("")), NEW_DATE, "Chờ Trạm y tế");
  }

  public Dossier stopped() {
    return dossiers.stop(
        world.the("intake"), DossierWorld.seen(appraising("")), "Gia đình chuyển nơi ở");
  }

  /** At the chairman, with minutes on paper that say no. */
  public Dossier refusedByCouncil() {
    return world.concluded(
        world.the("chairman"), world.until(appraising(""), Stage.APPROVING), Motion.REFUSED);
  }

  public Dossier refused() {
    Dossier approving = refusedByCouncil();
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), "Không đủ");
    return world.until(refused, Stage.READY);
  }

  public void dayOff(LocalDate day) {
    calendar.setDay(administrator(), new DayRule(day, DayRule.Kind.COMPENSATORY, "Nghỉ bù"));
  }

  public void workAfterAll(LocalDate day) {
    calendar.removeDay(administrator(), day);
  }

  private Actor administrator() {
    Actor intake = world.the("intake");
    return new Actor(
        intake.unit(), intake.officer(), intake.name(), EnumSet.of(Role.ADMINISTRATOR));
  }

  /** What the job finds now. */
  public int fold() {
    return tellings.fold(Duration.ofMinutes(2));
  }

  /** What the desk still has to tell of the dossier. */
  public List<ToTell> open(Dossier dossier) {
    return tellings.open(world.the("intake")).stream()
        .filter(line -> line.dossier().equals(dossier.id()))
        .toList();
  }

  /** The only news of the dossier nobody has told. */
  public ToTell only(Dossier dossier) {
    List<ToTell> open = open(dossier);
    if (open.size() != 1) {
      throw new AssertionError(open);
    }
    return open.getFirst();
  }
}
