package vn.motcua.reporting.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossiers.Question;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.RosterLine;
import vn.motcua.reporting.Balance;
import vn.motcua.reporting.FieldLine;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.TodayCount;

/**
 * The leader's page of today.
 *
 * @param awaiting what waits for the leader's own signature
 * @param awaitingInAll also those beyond the end of the list; so with the other counts
 * @param atRisk what remains no longer fits into the time: an apology waits for the signature
 * @param away who is absent, with the stand-in
 * @param heldByAway how many open dossiers each of them still holds
 * @param next the next working day, and what turns late on it unless it is finished
 * @param broken balance rules the sums break at this moment
 * @param others what is late beside the dossiers: promises, answers of other offices
 */
public record LeaderPage(
    String unit,
    LocalDate today,
    TodayCount now,
    List<Work> awaiting,
    int awaitingInAll,
    List<Work> late,
    List<Work> atRisk,
    List<Work> dueToday,
    LocalDate next,
    List<Work> dueNext,
    int dueNextInAll,
    List<RosterLine> away,
    Map<UUID, Integer> heldByAway,
    YearMonth month,
    MonthCount count,
    List<FieldLine> fields,
    List<OwnReminders.Reminder> others,
    List<Balance> broken) {

  /**
   * One dossier with who is accountable.
   *
   * @param holder empty where it is the reader
   * @param question what this leader asked about it last
   * @param tel digits to call, empty where there is no number
   */
  public record Work(
      UUID id,
      String code,
      String procedure,
      TimeLeft left,
      String holder,
      String tel,
      @Nullable Question question) {}
}
