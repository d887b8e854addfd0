package vn.motcua.dossiers.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.database.ClockJump;
import vn.motcua.dossiers.Alarm;
import vn.motcua.dossiers.AwayHolder;
import vn.motcua.dossiers.Question;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.UnitId;

/**
 * The officer's reminders; those of other units (for the province) cannot be opened here.
 *
 * @param away who is away and still holds dossiers
 * @param waiting questions this officer has to answer
 * @param asked questions this leader asked, with the answers
 * @param others what other parts of the office point out
 * @param clockJumps of the server, lately
 */
public record AlarmsPage(
    UnitId unit,
    List<Row> rows,
    List<AwayHolder> away,
    List<Question> waiting,
    List<Question> asked,
    List<OwnReminders.Reminder> others,
    List<ClockJump> clockJumps) {
  public AlarmsPage {
    rows = List.copyOf(rows);
    away = List.copyOf(away);
    waiting = List.copyOf(waiting);
    asked = List.copyOf(asked);
    others = List.copyOf(others);
    clockJumps = List.copyOf(clockJumps);
  }

  /** One reminder with the time left or past. */
  public record Row(Alarm alarm, TimeLeft left) {
    /** An apology lies ready to be read before it is signed. */
    public boolean hasDraft() {
      return alarm.kind() == Alarm.Kind.APOLOGY_DRAFTED || alarm.kind() == Alarm.Kind.BREACHED;
    }

    /** The clock stands still, so that no time is left or past. */
    public boolean waits() {
      return alarm.kind() == Alarm.Kind.WAIT_OVER;
    }
  }

  public boolean isProvince() {
    return unit.isProvince();
  }

  public boolean isEmpty() {
    return rows.isEmpty()
        && away.isEmpty()
        && waiting.isEmpty()
        && asked.isEmpty()
        && others.isEmpty();
  }

  /** What this leader asked last about the dossier. */
  public @Nullable Question askedAbout(UUID dossier) {
    return asked.stream()
        .filter(question -> question.dossier().equals(dossier))
        .findFirst()
        .orElse(null);
  }
}
