package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.UnitId;

/** Walks every chain of the history: {@code bin/motcua verify-history}. */
@Component
public class Histories {
  private final HistorySearch search;

  Histories(HistorySearch search) {
    this.search = search;
  }

  /** What a walk found. */
  public record Walk(int days, long dossiers, List<HistoryFault> faults) {
    public boolean isWhole() {
      return faults.isEmpty();
    }
  }

  /** Checks all units and days as of one moment; hears of each fault as it is found. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Walk verify(Consumer<HistoryFault> listener) {
    return walk(search.days(), search.registers(), search.orphans(), listener);
  }

  /** The same for one unit, within the moment of whoever asks. */
  public Walk verify(UnitId unit) {
    return walk(
        search.days(unit),
        search.registers().stream().filter(one -> one.unit().equals(unit)).toList(),
        List.of(),
        _ -> {});
  }

  private Walk walk(
      List<HistorySearch.Day> days,
      List<HistorySearch.Register> registers,
      List<HistoryFault> orphans,
      Consumer<HistoryFault> listener) {
    List<HistoryFault> faults = new ArrayList<>();
    long dossiers = 0;
    Map<UnitId, DaysCheck> units = new HashMap<>();
    for (HistorySearch.Day day : days) {
      DayCheck check = new DayCheck(day, search.rows(day));
      List<HistoryFault> found = new ArrayList<>(check.faults());
      DaysCheck joined = units.computeIfAbsent(day.unit(), unit -> new DaysCheck());
      found.addAll(joined.next(day, found.isEmpty() ? check.heads() : List.of()));
      found.forEach(listener);
      faults.addAll(found);
      dossiers += day.last();
    }
    List<HistoryFault> ends = new ArrayList<>();
    for (HistorySearch.Register register : registers) {
      DaysCheck joined = units.remove(register.unit());
      ends.addAll((joined == null ? new DaysCheck() : joined).end(register));
    }
    units.values().forEach(joined -> ends.addAll(joined.endWithoutRegister()));
    ends.forEach(listener);
    faults.addAll(ends);
    orphans.forEach(listener);
    faults.addAll(orphans);
    return new Walk(days.size(), dossiers, faults);
  }
}
