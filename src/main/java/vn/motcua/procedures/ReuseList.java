package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;

/**
 * The papers the office must fetch from a database itself and must not ask for.
 *
 * <p>Nghị quyết 66.7/2025/NQ-CP, Phụ lục I; in force from 01/01/2026 up to and including
 * 28/02/2027. Where the data cannot be read or is wrong, the office asks for the paper and asks the
 * person to have the data put right.
 */
@Component
public class ReuseList {
  /** All procedures' papers beside the lines on them are some 7,000; more means stray wordings. */
  private static final int MOST_REMEMBERED = 20_000;

  private final ReuseStore store;
  private final Clock clock;
  private final Map<Comparison, Boolean> remembered = new ConcurrentHashMap<>();

  /** One wording of the list beside one paper: the answer never changes. */
  private record Comparison(String document, Paper paper) {
    boolean isReplaced() {
      return ReuseRules.isReplaced(document, paper);
    }
  }

  ReuseList(ReuseStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What stands for this paper of this procedure today; empty when the paper is to be brought. */
  public Optional<Replacement> replaced(String procedureCode, Paper paper) {
    return replaced(procedureCode, paper, OfficeTime.date(clock.instant()));
  }

  /** The same for a dossier received on a day. */
  public Optional<Replacement> replaced(String procedureCode, Paper paper, LocalDate day) {
    return of(procedureCode, day).stream()
        .filter(line -> isReplaced(new Comparison(line.document(), paper)))
        .findFirst();
  }

  private boolean isReplaced(Comparison asked) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(asked, Comparison::isReplaced);
  }

  /** What stands for the papers of a version, by their place in its list. */
  Map<Integer, Replacement> replaced(ProcedureVersion version, LocalDate day) {
    Map<Integer, Replacement> replaced = new LinkedHashMap<>();
    for (Paper paper : version.checklist()) {
      replaced(version.code(), paper, day).ifPresent(data -> replaced.put(paper.order(), data));
    }
    return replaced;
  }

  /** Everything the list says of a procedure, also what none of its papers was recognised as. */
  public List<Replacement> of(String procedureCode, LocalDate day) {
    return store.of(procedureCode).stream()
        .filter(line -> line.holdsOn(day))
        .map(ReuseStore.Line::replacement)
        .distinct()
        .toList();
  }
}
