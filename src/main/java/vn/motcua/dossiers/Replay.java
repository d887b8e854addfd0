package vn.motcua.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the events of a dossier say its standing must be. */
final class Replay {
  private final List<Integer> used;
  private Standing.@Nullable Outcome outcome;
  private Instant stepEntered;
  private Instant stepDue;
  private @Nullable Instant ready;
  private @Nullable Instant closed;
  private @Nullable Mark mark;
  private int step = 1;
  private LegalTime time;

  private Replay(DossierEvent first, int steps) {
    used = new ArrayList<>(Collections.nCopies(steps, 0));
    stepEntered = first.at();
    stepDue = first.at();
    time = new LegalTime(first.at(), false, 0, null, false, null, false, LegalTime.Watch.NONE);
  }

  static Replay of(List<DossierEvent> events, int steps) {
    // A tampered dossier may count fewer steps than its history has.
    int most = events.stream().mapToInt(DossierEvent::step).max().orElse(1);
    Replay replay = new Replay(events.getFirst(), Math.max(steps, most));
    events.forEach(replay::tell);
    return replay;
  }

  private void tell(DossierEvent event) {
    Map<?, ?> data = EventData.read(event.data());
    outcome = outcomeAfter(event, data);
    tellStep(event, data);
    tellTime(event, data);
    if (event.stage().isClosed() && closed == null) {
      closed = event.at();
    }
    if (ready == null) {
      mark = null;
    } else if (mark == null || time.agencyFault()) {
      mark = markAt(ready, data);
    }
  }

  /** Told where it is late in spite of the date: an apology was signed before the result came. */
  private Mark markAt(Instant end, Map<?, ?> data) {
    if (time.agencyFault()) {
      return Mark.LATE;
    }
    return data.get("mark") instanceof String told
        ? Mark.valueOf(told)
        : Mark.of(end, time.dueAt());
  }

  private Standing.@Nullable Outcome outcomeAfter(DossierEvent event, Map<?, ?> data) {
    if (data.get("outcome") instanceof String told) {
      return told.isEmpty() ? null : Standing.Outcome.valueOf(told);
    }
    return switch (event.kind()) {
      case APPROVED -> Standing.Outcome.GRANTED;
      case REFUSED -> Standing.Outcome.REFUSED;
      case SENT_BACK -> null;
      default -> outcome;
    };
  }

  private void tellStep(DossierEvent event, Map<?, ?> data) {
    if (data.get("used") instanceof Integer seconds) {
      used.set((event.leftStep() instanceof Integer left ? left : event.step()) - 1, seconds);
    }
    if (data.get("stepDue") instanceof String text) {
      stepDue = Instant.parse(text);
    }
    if (event.step() != step) {
      step = event.step();
      stepEntered = event.at();
      ready = event.stage() == Stage.READY ? event.at() : null;
    } else if (event.kind().startsTheClock()) {
      stepEntered = event.at();
    }
  }

  private void tellTime(DossierEvent event, Map<?, ?> data) {
    if (event.kind().stopsTheClock()) {
      time = time.stopped(event.at(), event.kind() == DossierEvent.Kind.SUPPLEMENT_SENT);
    }
    if (data.get("due") instanceof String due
        && data.get("provisional") instanceof Boolean uncertain) {
      time = time.due(Instant.parse(due), uncertain);
    }
    if (data.get("newDate") instanceof String date) {
      time = time.rescheduled(Instant.parse(date));
    }
    if (event.kind() == DossierEvent.Kind.FAULT_ADMITTED) {
      time = time.atFault();
    }
    if (event.stage().isClosed()) {
      time = time.ended();
    }
    EventData.watchIn(data).ifPresent(watch -> time = time.watched(watch));
  }

  Standing.@Nullable Outcome outcome() {
    return outcome;
  }

  List<Integer> used() {
    return List.copyOf(used);
  }

  Instant stepEntered() {
    return stepEntered;
  }

  Instant stepDue() {
    return stepDue;
  }

  @Nullable Instant ready() {
    return ready;
  }

  @Nullable Instant closed() {
    return closed;
  }

  @Nullable Mark mark() {
    return mark;
  }

  LegalTime time() {
    return time;
  }
}
