package vn.motcua.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedures.ClockRule;

/**
 * One line of the ledger of pauses (thời gian không tính): a stretch the legal clock stood still.
 * The ledger is read from the history itself, so it can never say anything else.
 *
 * @param why the fact that stopped the clock
 * @param rule whether the wait is subtracted or the clock starts anew afterwards
 * @param startedSeq number of the event that stopped the clock; who and why stand there
 * @param to when the clock ran again; none while it stands still
 */
public record Standstill(
    DossierEvent.Kind why, ClockRule rule, int startedSeq, Instant from, @Nullable Instant to) {

  /** The facts the ledger is read from. */
  static final List<String> KINDS =
      Arrays.stream(DossierEvent.Kind.values())
          .filter(kind -> kind.stopsTheClock() || kind.startsTheClock())
          .map(Enum::name)
          .toList();

  boolean isOver() {
    return to != null;
  }

  private Standstill endedAt(Instant end) {
    return new Standstill(why, rule, startedSeq, from, end);
  }

  /** The ledger of a dossier, from its events in order. */
  static List<Standstill> ledger(List<DossierEvent> events) {
    List<Standstill> ledger = new ArrayList<>();
    for (DossierEvent event : events) {
      if (event.kind().stopsTheClock()) {
        ledger.add(
            new Standstill(event.kind(), ruleIn(event.data()), event.seq(), event.at(), null));
      } else if (event.kind().startsTheClock() && !ledger.isEmpty()) {
        ledger.set(ledger.size() - 1, ledger.getLast().endedAt(event.at()));
      }
    }
    return List.copyOf(ledger);
  }

  /** The ledger with the open line ended now, as an act that starts the clock sees it. */
  static List<Standstill> endedNow(List<Standstill> ledger, Instant now) {
    return ledger.stream().map(line -> line.isOver() ? line : line.endedAt(now)).toList();
  }

  private static ClockRule ruleIn(String json) {
    Map<?, ?> data = EventData.read(json);
    return data.get("rule") instanceof String rule ? ClockRule.valueOf(rule) : ClockRule.SUBTRACT;
  }
}
