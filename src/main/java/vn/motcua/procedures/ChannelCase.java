package vn.motcua.procedures;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadlines.TimeLimit;

/**
 * Time and fees of one (version, channel, case).
 *
 * @param caseNumber 0 when the channel has only one case; otherwise the clerk chooses
 * @param time empty when it is not known: never guessed
 * @param description the portal's own words on this case
 */
public record ChannelCase(
    Channel channel, int caseNumber, Optional<TimeLimit> time, String description, List<Fee> fees) {
  public ChannelCase {
    fees = List.copyOf(fees);
  }

  /** The fees that may be told to people: everything that does not look cut off. */
  public List<Fee> knownFees() {
    return fees.stream().filter(fee -> !fee.suspect()).toList();
  }
}
