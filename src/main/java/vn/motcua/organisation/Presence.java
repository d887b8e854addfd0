package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** Where an officer is today. */
public sealed interface Presence {
  /** Has said "I am in" today. */
  record In() implements Presence {}

  /** Nothing said to the contrary, on a day on which the office is open. */
  record Expected() implements Presence {}

  /** The office is closed today. */
  record Closed(LocalDate opens) implements Presence {}

  /** Away, back on that day; the colleague who stands in, if one was named. */
  record Away(LocalDate back, Optional<Officer> standIn, AbsenceReason reason)
      implements Presence {}

  /** Away is the only answer that keeps work from being handed to the officer. */
  default boolean isAway() {
    return this instanceof Away;
  }
}
