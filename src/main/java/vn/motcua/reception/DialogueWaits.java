package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the days a question may wait. No article gives them: they are the office's own
 * choice, said as such, and a question that waits already keeps its own.
 */
@Component
public class DialogueWaits {
  private static final int MOST_DAYS = 60;

  private final DialogueWaitStore store;
  private final Clock clock;

  DialogueWaits(DialogueWaitStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those that hold or held here, the one in force today first. */
  public List<DialogueWait> of(UnitId unit) {
    return store.all(unit, today());
  }

  /** The one in force today. */
  public DialogueWait now(UnitId unit) {
    return of(unit).getFirst();
  }

  /** Đặt số ngày: by a leader, for what begins to wait from today on. */
  @Transactional
  public void decide(Actor actor, int days, String basis) {
    if (!actor.has(Role.LEADER)) {
      throw new Refusal("reception.refusal.leader");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    if (days < 1 || days > MOST_DAYS) {
      errors.put("soNgayCho", Message.of("reception.error.wait-days", MOST_DAYS));
    }
    ReceptionRules.open(errors, "canCuCho", basis, 300);
    if (basis.strip().length() < 10) {
      errors.put("canCuCho", Message.of("reception.error.wait-basis"));
    }
    ReceptionRejected.unless(errors);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!store.add(
        actor, new DialogueWait(actor.unit().code(), today(), days, basis.strip()), now)) {
      throw new Refusal("reception.refusal.wait-today");
    }
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
