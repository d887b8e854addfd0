package vn.motcua.reporting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.TestClock;
import vn.motcua.councils.Motion;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/**
 * Random lives in which everything happens that the open data must tell: pauses, apologies, faults,
 * refusals, stops, withdrawals, other holders.
 */
@Component
@Profile("!node")
public class OpenLives {
  private static final List<String> PROCEDURES =
      List.of(DossierWorld.DISABILITY, DossierWorld.DISABILITY, DossierWorld.BIRTH, "2.000815");

  private final DossierWorld world;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Supplements supplements;
  private final Lateness lateness;
  private final TestClock clock;

  OpenLives(
      DossierWorld world,
      Intakes intakes,
      Dossiers dossiers,
      Supplements supplements,
      Lateness lateness,
      TestClock clock) {
    this.world = world;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.supplements = supplements;
    this.lateness = lateness;
    this.clock = clock;
  }

  private final List<Dossier> open = new ArrayList<>();

  public void forget() {
    open.clear();
  }

  /** A day or so of work: some are received, others go on, the clock with them. */
  public void live(Random random, int newcomers, int acts) {
    for (int i = 0; i < newcomers; i++) {
      Actor desk = world.the("intake");
      String procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
      open.add(intakes.receive(desk, world.intake(desk, procedure, "Vừ Thị Mỷ")));
    }
    for (int i = 0; i < acts && !open.isEmpty(); i++) {
      int which = random.nextInt(open.size());
      Dossier after = act(random, open.get(which));
      if (after.stage().isClosed()) {
        open.remove(which);
      } else {
        open.set(which, after);
      }
      clock.advance(Duration.ofMinutes(random.nextInt(200)));
    }
  }

  private Dossier act(Random random, Dossier dossier) {
    try {
      return attempt(random.nextInt(24), dossier);
    } catch (Refusal _) {
      return world.found(dossier.id());
    }
  }

  private Dossier attempt(int choice, Dossier dossier) {
    Dossiers.Seen seen = DossierWorld.seen(dossier);
    Actor holder = world.holderOf(dossier);
    Actor desk = world.the("intake");
    if (dossier.stage() == Stage.SUPPLEMENT_PROPOSED) {
      return supplements.send(holder, seen, "Trễ vì chờ");
    }
    if (dossier.stage() == Stage.AWAITING_SUPPLEMENT) {
      return switch (choice % 4) {
        case 0 -> supplements.receive(desk, seen, world.id("appraiser"), "");
        case 1 -> supplements.end(desk, seen, world.id("appraiser"), "quá ngày hẹn");
        case 2 -> dossiers.stop(desk, seen, "bà con xin dừng");
        default -> dossier;
      };
    }
    return switch (choice) {
      case 0 -> dossiers.withdraw(holder, seen, "bà con đổi ý");
      case 1 -> dossiers.stop(desk, seen, "bà con xin dừng");
      case 2 ->
          lateness.apologise(world.the("chairman"), seen, lateness.suggested(dossier), "đông việc");
      case 3 -> lateness.admitFault(world.the("chairman"), seen, "thất lạc giấy");
      case 4 -> dossiers.reassign(holder, seen, world.id("second appraiser"), "đổi việc");
      case 5, 6, 7 -> refusedOrOn(dossier, holder);
      case 8, 9, 10, 11, 12 -> proposedOrOn(dossier, holder, seen);
      default -> world.next(dossier);
    };
  }

  private Dossier refusedOrOn(Dossier dossier, Actor holder) {
    if (dossier.stage() != Stage.APPROVING) {
      return world.next(dossier);
    }
    Dossier concluded = world.concluded(holder, dossier, Motion.REFUSED);
    return dossiers.refuse(
        holder, DossierWorld.seen(concluded), world.id("clerk"), "không đủ điều kiện");
  }

  private Dossier proposedOrOn(Dossier dossier, Actor holder, Dossiers.Seen seen) {
    return dossier.stage() == Stage.APPRAISING
        ? supplements.propose(holder, seen, Map.of(1, "bản chụp mờ"), world.id("intake"))
        : world.next(dossier);
  }
}
