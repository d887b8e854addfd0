package vn.motcua.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the unit promised beside the law when it received the dossier (practices A11, A16, A25):
 * part of the first fact, so nobody changes it afterwards. The legal due date stays whatever it
 * says.
 *
 * @param urgent goes before everything else and is to be done the same day
 * @param at last instant at which the promise is kept, before the legal due date; none promised
 * @param name of the promise, "Thứ Năm không hẹn"; empty where urgency alone promises
 * @param dropped papers of the list the citizen was spared by a promise
 */
public record QuickPromise(boolean urgent, @Nullable Instant at, String name, int dropped) {
  static final QuickPromise NONE = new QuickPromise(false, null, "", 0);

  public boolean isGiven() {
    return at != null;
  }

  QuickPromise sparing(int papers) {
    return new QuickPromise(urgent, at, name, papers);
  }

  /** Adds to the first fact what there is to say; a dossier without a promise says nothing. */
  EventData tell(EventData data) {
    if (urgent) {
      data.put("urgent", true);
    }
    if (at != null) {
      data.put("quickAt", at.toString()).put("quickName", name);
    }
    return dropped == 0 ? data : data.put("dropped", dropped);
  }
}
