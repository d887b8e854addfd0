package vn.motcua.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the events of a dossier say its standing must be. */
record Replay(
    Standing.@Nullable Outcome outcome,
    List<Integer> used,
    Instant stepEntered,
    Instant stepDue,
    @Nullable Instant ready,
    @Nullable Instant closed) {

  static Replay of(List<DossierEvent> events, int steps) {
    Standing.Outcome outcome = null;
    List<Integer> used = new ArrayList<>(Collections.nCopies(steps, 0));
    // A tampered dossier may count fewer steps than its history has.
    int most = events.stream().mapToInt(DossierEvent::step).max().orElse(1);
    used.addAll(Collections.nCopies(Math.max(0, most - steps), 0));
    Instant entered = events.getFirst().at();
    Instant due = entered;
    Instant ready = null;
    Instant closed = null;
    int step = 1;
    for (DossierEvent event : events) {
      Map<?, ?> data = EventData.read(event.data());
      outcome =
          switch (event.kind()) {
            case APPROVED -> Standing.Outcome.GRANTED;
            case REFUSED -> Standing.Outcome.REFUSED;
            case SENT_BACK ->
                data.get("outcome") instanceof String kept ? Standing.Outcome.valueOf(kept) : null;
            default -> outcome;
          };
      if (event.leftStep() instanceof Integer left && data.get("used") instanceof Integer seconds) {
        used.set(left - 1, seconds);
      }
      if (data.get("stepDue") instanceof String text) {
        due = Instant.parse(text);
      }
      if (event.step() != step) {
        step = event.step();
        entered = event.at();
        ready = event.stage() == Stage.READY ? event.at() : null;
      }
      closed = event.stage().isClosed() && closed == null ? event.at() : closed;
    }
    return new Replay(outcome, List.copyOf(used), entered, due, ready, closed);
  }
}
