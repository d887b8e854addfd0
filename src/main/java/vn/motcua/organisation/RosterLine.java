package vn.motcua.organisation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One officer on the roster, and under which number he or she may be called.
 *
 * @param atWork not away, on a day on which the unit is open
 */
public record RosterLine(Officer officer, Presence presence, boolean atWork) {
  /** The own number by consent, within the stated hours, while at work; else the duty number. */
  public String phoneAt(Instant moment) {
    return atWork ? officer.phones().at(moment) : officer.phones().duty();
  }

  /** Until when the own number is shown; nothing when {@link #phoneAt} is the duty number. */
  public Optional<LocalTime> ownPhoneUntil(Instant moment) {
    return atWork && officer.phones().isPersonalShownAt(moment)
        ? Optional.of(officer.phones().personalUntil())
        : Optional.empty();
  }
}
