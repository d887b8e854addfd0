package vn.motcua.integrity;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.database.ChainedHistory;
import vn.motcua.web.Texts;

/** Says, with verify-history, on which day the history differs from the published root. */
@Component
class RootWitness implements ChainedHistory {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DayRoots roots;
  private final Texts texts;

  RootWitness(DayRoots roots, Texts texts) {
    this.roots = roots;
    this.texts = texts;
  }

  @Override
  public Result verify(Consumer<String> listener) {
    List<RootFault> faults = new ArrayList<>();
    int days = roots.verify(faults::add);
    faults.forEach(fault -> listener.accept(sentence(fault)));
    return new Result(
        faults.size(), texts.text(Texts.VIETNAMESE, "integrity.fault.count", days, faults.size()));
  }

  private String sentence(RootFault fault) {
    return texts.text(
        Texts.VIETNAMESE,
        "integrity.fault." + fault.kind(),
        fault.unit().code(),
        DAY.format(fault.day()));
  }
}
