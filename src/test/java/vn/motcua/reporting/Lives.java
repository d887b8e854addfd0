package vn.motcua.reporting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.TestClock;
import vn.motcua.councils.Motion;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Filing;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/**
 * Dossiers with random lives at Nà Hỳ: some quick, some late, some sent back, refused, withdrawn.
 */
@Component
@Profile("!node")
public class Lives {
  private static final List<String> PROCEDURES =
      List.of(DossierWorld.BIRTH, DossierWorld.DISABILITY, "2.000815");

  private final DossierWorld world;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Lateness lateness;
  private final TestClock clock;

  Lives(
      DossierWorld world, Intakes intakes, Dossiers dossiers, Lateness lateness, TestClock clock) {
    this.world = world;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.lateness = lateness;
    this.clock = clock;
  }

  /** Begins so many dossiers and moves random ones on, with the clock going forward meanwhile. */
  public void live(Random random, int howMany, int acts) {
    List<Dossier> open = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      open.add(received(random, i));
    }
    for (int i = 0; i < acts && !open.isEmpty(); i++) {
      int which = random.nextInt(open.size());
      Dossier after = act(random, open.get(which));
      if (after.stage().isClosed()) {
        open.remove(which);
      } else {
        open.set(which, after);
      }
      clock.advance(Duration.ofMinutes(random.nextInt(90)));
    }
  }

  Dossier received(Random random, int number) {
    Actor desk = world.the("intake");
    String procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
    Intake intake = world.intake(desk, procedure, "Vừ Thị Mỷ");
    if (random.nextInt(3) > 0) {
      return intakes.receive(desk, intake);
    }
    boolean typed = random.nextBoolean();
    return intakes.receive(
        desk,
        DossierWorld.withCode(
            intake,
            "H10.%d-%d".formatted(number, random.nextInt(1_000_000_000)),
            typed ? Filing.CodeEntry.TYPED : Filing.CodeEntry.SCANNED));
  }

  private Dossier act(Random random, Dossier dossier) {
    Dossiers.Seen seen = DossierWorld.seen(dossier);
    int choice = random.nextInt(20);
    if (choice == 0 && dossier.stage().ordinal() <= Stage.APPROVING.ordinal()) {
      return dossiers.withdraw(world.holderOf(dossier), seen, "bà con đổi ý");
    }
    if (choice == 1 && dossier.stage().ordinal() <= Stage.APPROVING.ordinal()) {
      return dossiers.stop(world.the("intake"), seen, "gia đình chuyển nơi ở");
    }
    if (choice == 4 && !dossier.standing().time().agencyFault() && dossier.stage().isUnderWay()
        || choice == 5
            && dossier.stage() == Stage.READY
            && !dossier.standing().time().agencyFault()) {
      return lateness.admitFault(world.the("chairman"), seen, "ghi nhầm sổ");
    }
    if (choice <= 2 && dossier.stage() == Stage.SEALING) {
      return dossiers.sendBack(world.holderOf(dossier), seen, world.id("chairman"), "thiếu số");
    }
    if (choice == 3
        && dossier.stage() == Stage.READY
        && !dossier.holder().equals(world.id("second intake"))) {
      return dossiers.reassign(
          world.holderOf(dossier), seen, world.id("second intake"), "đổi ca trực");
    }
    if (choice <= 5 && dossier.stage() == Stage.APPROVING) {
      Actor chairman = world.holderOf(dossier);
      return dossiers.refuse(
          chairman,
          DossierWorld.seen(world.concluded(chairman, dossier, Motion.REFUSED)),
          world.id("clerk"),
          "không đủ điều kiện");
    }
    return world.next(dossier);
  }
}
