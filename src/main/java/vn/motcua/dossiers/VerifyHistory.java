package vn.motcua.dossiers;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.database.ChainedHistory;
import vn.motcua.shared.Command;
import vn.motcua.web.Texts;

/** {@code bin/motcua verify-history}: walks every chain and says what is not as it was written. */
@Component
class VerifyHistory implements Command {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Histories histories;
  private final List<ChainedHistory> others;
  private final Texts texts;

  VerifyHistory(Histories histories, List<ChainedHistory> others, Texts texts) {
    this.histories = histories;
    this.others = others;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "verify-history";
  }

  /** Ends with 1 when any row is not as it was written. */
  @Override
  public int run(List<String> words) {
    Histories.Walk walk = histories.verify(fault -> System.out.println(sentence(fault)));
    System.out.println(
        texts.text(
            Texts.VIETNAMESE,
            walk.isWhole() ? "dossiers.history.whole" : "dossiers.history.broken",
            walk.dossiers(),
            walk.days(),
            walk.faults().size()));
    boolean whole = walk.isWhole();
    for (ChainedHistory other : others) {
      ChainedHistory.Result result = other.verify(System.out::println);
      System.out.println(result.sentence());
      whole &= result.isWhole();
    }
    return whole ? 0 : 1;
  }

  String sentence(HistoryFault fault) {
    return texts.text(
        Texts.VIETNAMESE,
        "dossiers.history." + fault.kind(),
        fault.unit().code(),
        DAY.format(fault.day()),
        fault.code(),
        fault.seq(),
        fault.detail());
  }
}
