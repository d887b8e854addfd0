package vn.motcua.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Command;
import vn.motcua.web.Texts;

/**
 * {@code bin/motcua check-figures}: holds the sums of all units against their balance rules and,
 * with the rows of their dossiers, against the events; with {@code --rebuild} builds the sums anew
 * from those. The first faults of a unit are named, all are counted.
 */
@Component
class CheckFigures implements Command {
  private static final String REBUILD = "--rebuild";

  private final AllRollups rollups;
  private final Balances balances;
  private final Units units;
  private final Texts texts;

  CheckFigures(AllRollups rollups, Balances balances, Units units, Texts texts) {
    this.rollups = rollups;
    this.balances = balances;
    this.units = units;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "check-figures";
  }

  /** Ends with 1 when a sum is wrong and was left so, or a row says other than its events. */
  @Override
  public int run(List<String> words) {
    boolean rebuild = words.contains(REBUILD);
    AllRollups.Total all = rebuild ? rollups.rebuild(this::tell) : rollups.check(this::tell);
    List<Balance> broken =
        units.served().stream().flatMap(unit -> balances.look(unit.id()).stream()).toList();
    broken.forEach(one -> System.out.println(sentence(one)));
    System.out.println(
        texts.text(
            Texts.VIETNAMESE,
            rebuild ? "reporting.rollups.rebuilt" : "reporting.rollups.checked",
            all.units(),
            all.sums(),
            all.dossiers()));
    System.out.println(texts.text(Texts.VIETNAMESE, "reporting.balance.count", broken.size()));
    return all.isWhole() && broken.isEmpty() || rebuild && all.dossiers() == 0 ? 0 : 1;
  }

  private void tell(RollupFindings found) {
    found.first().forEach(fault -> System.out.println(sentence(fault)));
    found.rows().forEach(fault -> System.out.println(sentence(fault)));
  }

  private String sentence(Balance broken) {
    return texts.text(
        Texts.VIETNAMESE,
        "reporting.balance.broken",
        broken.unit().code(),
        texts.text(Texts.VIETNAMESE, "reporting.balance.rule." + broken.rule()),
        broken.since() == null ? "" : broken.since().toString(),
        broken.about(),
        broken.figure(),
        broken.one(),
        broken.other());
  }

  private String sentence(RowFault fault) {
    return texts.text(
        Texts.VIETNAMESE,
        "reporting.rollups.row",
        fault.unit().code(),
        fault.code(),
        fault.column(),
        fault.kept(),
        fault.told());
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
