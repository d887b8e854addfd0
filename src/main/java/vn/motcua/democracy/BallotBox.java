package vn.motcua.democracy;

import java.time.LocalDate;

/**
 * The box of a vote on line (Luật 10/2022/QH15, matter 6 alone): from which day to which. How many
 * took part and what is in it is told when the vote is counted, after the last day; before, whoever
 * watches the number could tell who has just voted.
 *
 * @param printed households whose code was printed
 */
public record BallotBox(LocalDate opensOn, LocalDate closesOn, int printed) {
  public boolean isOpen(LocalDate today) {
    return !today.isBefore(opensOn) && !today.isAfter(closesOn);
  }

  public boolean isClosed(LocalDate today) {
    return today.isAfter(closesOn);
  }
}
