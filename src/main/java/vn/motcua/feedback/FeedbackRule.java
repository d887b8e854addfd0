package vn.motcua.feedback;

import java.time.LocalDate;
import vn.motcua.deadlines.TimeLimit;

/**
 * How long feedback may take, from a day on: working days, but calendar days for another look. A
 * feedback keeps the rule it was received under.
 *
 * @param scope VN, or the code of the province or commune that set it
 * @param climb after the due time until the province reads what is late
 * @param reopen so long the sender may ask for another look
 * @param waiting so long the clock stands for a sender who was asked for more
 */
public record FeedbackRule(
    String scope,
    LocalDate from,
    int refuse,
    int ask,
    int resolve,
    int publish,
    int climb,
    int reopen,
    int waiting,
    String basis) {
  public static final String COUNTRY = "VN";

  TimeLimit refuseLimit() {
    return TimeLimit.workingDays(refuse);
  }

  TimeLimit askLimit() {
    return TimeLimit.workingDays(ask);
  }

  TimeLimit resolveLimit() {
    return TimeLimit.workingDays(resolve);
  }

  TimeLimit publishLimit() {
    return TimeLimit.workingDays(publish);
  }

  TimeLimit waitLimit() {
    return TimeLimit.workingDays(waiting);
  }

  TimeLimit climbLimit() {
    return TimeLimit.workingDays(climb);
  }
}
