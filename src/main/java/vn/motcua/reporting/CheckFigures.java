package vn.motcua.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Command;
import vn.motcua.web.Texts;

/**
 * {@code bin/motcua check-figures}: holds the sums of all units against the history; with {@code
 * --rebuild} builds them anew from it.
 */
@Component
class CheckFigures implements Command {
  private static final String REBUILD = "--rebuild";

  private final Rollups rollups;
  private final Units units;
  private final Texts texts;

  CheckFigures(Rollups rollups, Units units, Texts texts) {
    this.rollups = rollups;
    this.units = units;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "check-figures";
  }

  /** Ends with 1 when a sum is wrong and was left so. */
  @Override
  public int run(List<String> words) {
    int wrong = 0;
    boolean rebuild = words.contains(REBUILD);
    for (Unit unit : units.served()) {
      List<RollupFault> faults = rebuild ? rollups.rebuild(unit.id()) : rollups.check(unit.id());
      faults.forEach(fault -> System.out.println(sentence(fault)));
      wrong += faults.size();
    }
    System.out.println(
        texts.text(
            Texts.VIETNAMESE,
            rebuild ? "reporting.rollups.rebuilt" : "reporting.rollups.checked",
            units.served().size(),
            wrong));
    return wrong == 0 || rebuild ? 0 : 1;
  }

  private String sentence(RollupFault fault) {
    return texts.text(
        Texts.VIETNAMESE,
        "reporting.rollups.fault",
        fault.unit().code(),
        fault.table(),
        fault.since().toString(),
        fault.about(),
        fault.figure(),
        fault.kept(),
        fault.counted());
  }
}
