package vn.motcua.births;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import vn.motcua.shared.FoldedText;

/**
 * How likely a dossier is the registration of a birth: names without diacritics, the day more or
 * less, the village. Identity numbers are not needed. A person decides.
 */
public enum Likeness {
  CERTAIN,
  LIKELY,
  NONE;

  private static final int SOON_DAYS = 60;
  private static final int FOR_CERTAIN = 4;
  private static final int FOR_LIKELY = 2;
  private static final int AGAINST = -9;

  public static Likeness of(BirthEntry birth, Candidate dossier) {
    if (dossier.receivedOn().isBefore(birth.bornOn())) {
      return NONE;
    }
    int name =
        Math.max(name(birth.mother(), dossier.name()), name(birth.mother(), dossier.submitter()));
    int day = day(birth.bornOn(), dossier.birth());
    if (name == 0 && day <= 0) {
      return NONE;
    }
    int points = name + day + village(birth, dossier) + soon(birth, dossier);
    return points >= FOR_CERTAIN ? CERTAIN : points >= FOR_LIKELY ? LIKELY : NONE;
  }

  /** Two for the same name, one for a name one word longer or shorter; else none. */
  private static int name(String mother, String other) {
    List<String> one = Arrays.asList(FoldedText.of(mother).split(" "));
    List<String> two = Arrays.asList(FoldedText.of(other).split(" "));
    if (one.equals(two)) {
      return 2;
    }
    List<String> shorter = one.size() < two.size() ? one : two;
    List<String> longer = one.size() < two.size() ? two : one;
    boolean near =
        longer.size() - shorter.size() == 1
            && shorter.size() >= 2
            && longer.containsAll(shorter)
            && shorter.getLast().equals(longer.getLast());
    return near ? 1 : 0;
  }

  /** Two for the child's own day, one for a day beside it; another day of that time is against. */
  private static int day(LocalDate born, String typed) {
    try {
      long apart = Math.abs(ChronoUnit.DAYS.between(born, LocalDate.parse(typed)));
      return apart == 0 ? 2 : apart <= 1 ? 1 : apart < 3_650 ? AGAINST : 0;
    } catch (DateTimeException _) {
      return 0;
    }
  }

  private static int village(BirthEntry birth, Candidate dossier) {
    String address = " " + FoldedText.of(dossier.address()) + " ";
    return address.contains(" " + FoldedText.of(birth.village()) + " ") ? 1 : 0;
  }

  private static int soon(BirthEntry birth, Candidate dossier) {
    return dossier.receivedOn().isAfter(birth.bornOn().plusDays(SOON_DAYS)) ? 0 : 1;
  }
}
