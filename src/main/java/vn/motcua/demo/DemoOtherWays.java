package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Some of the demonstration's open dossiers do not go straight on: papers proposed, papers awaited,
 * an apology signed, one stopped. Done now, through the doors of real work.
 */
@Component
class DemoOtherWays extends DemoChapter {
  private final Dossiers dossiers;
  private final Supplements supplements;
  private final Lateness lateness;
  private final Alarms alarms;
  private final Desk desk;
  private final Officers officers;
  private final Clock clock;

  DemoOtherWays(
      Dossiers dossiers,
      Supplements supplements,
      Lateness lateness,
      Alarms alarms,
      Desk desk,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-other-ways", "1", 951, ground);
    this.dossiers = dossiers;
    this.supplements = supplements;
    this.lateness = lateness;
    this.alarms = alarms;
    this.desk = desk;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    for (UnitId unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      leadAside(DemoCrew.of(unit, officers), new Random(Integer.parseInt(unit.code())));
    }
    alarms.sweep();
  }

  private void leadAside(DemoCrew crew, Random chance) {
    Instant now = clock.instant();
    Map<Stage, List<Dossier>> open = new EnumMap<>(Stage.class);
    desk.open(crew.unit(), 1).lines().stream()
        .map(line -> dossiers.byId(crew.unit(), line.id()))
        .sorted(Comparator.comparing(Dossier::dueAt))
        .forEach(dossier ->
            open.computeIfAbsent(dossier.stage(), stage -> new java.util.ArrayList<>())
                .add(dossier));
    List<Dossier> appraising = open.getOrDefault(Stage.APPRAISING, List.of());
    UUID centre = crew.anyWith(Role.INTAKE, now, chance).officer();
    for (int n = 0; n < Math.min(3, appraising.size() / 2); n++) {
      Dossier proposed = propose(crew, appraising.get(n), centre);
      if (n > 0 && proposed.stage() == Stage.SUPPLEMENT_PROPOSED) {
        supplements.send(crew.byId(proposed.holder()), seen(proposed), "Xin nộp tại Trung tâm");
      }
    }
    open.getOrDefault(Stage.REVIEWING, List.of()).stream()
        .filter(dossier -> dossier.owesApology(now))
        .limit(1)
        .forEach(dossier -> apologise(crew, dossier, now, chance));
    open.getOrDefault(Stage.AT_INTAKE, List.of()).stream()
        .skip(1)
        .limit(1)
        .forEach(dossier ->
            dossiers.stop(
                crew.byId(dossier.holder()), seen(dossier), "Gia đình chuyển nơi ở, xin dừng"));
  }

  /** Asks for the first paper that may be asked for; a dossier without one goes straight on. */
  private Dossier propose(DemoCrew crew, Dossier dossier, UUID centre) {
    return supplements.askable(dossier).stream()
        .filter(line -> line.obstacle().isEmpty())
        .findFirst()
        .map(line ->
            supplements.propose(
                crew.byId(dossier.holder()),
                seen(dossier),
                Map.of(line.paper().order(), "Bản nộp bị mờ, không đọc được"),
                centre))
        .orElse(dossier);
  }

  private void apologise(DemoCrew crew, Dossier dossier, Instant now, Random chance) {
    Actor leader = crew.anyWith(Role.LEADER, now, chance);
    lateness.apologise(
        leader, seen(dossier), lateness.suggested(dossier), "Tuần này nhiều hồ sơ cùng lúc");
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }
}
