package vn.motcua.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Command;
import vn.motcua.web.Texts;

/**
 * {@code bin/motcua check-figures}: holds the sums of all units, and the rows of their dossiers,
 * against the events; with {@code --rebuild} builds the sums anew from those. The first faults of a
 * unit are named, all are counted.
 */
@Component
class CheckFigures implements Command {
  private static final String REBUILD = "--rebuild";

  private final AllRollups rollups;
  private final Texts texts;

  CheckFigures(AllRollups rollups, Texts texts) {
    this.rollups = rollups;
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
    System.out.println(
        texts.text(
            Texts.VIETNAMESE,
            rebuild ? "reporting.rollups.rebuilt" : "reporting.rollups.checked",
            all.units(),
            all.sums(),
            all.dossiers()));
    return all.isWhole() || rebuild && all.dossiers() == 0 ? 0 : 1;
  }

  private void tell(RollupFindings found) {
    found.first().forEach(fault -> System.out.println(sentence(fault)));
    found.rows().forEach(fault -> System.out.println(sentence(fault)));
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
