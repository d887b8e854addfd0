package vn.motcua.dossiers;

import java.util.Optional;
import java.util.Set;

/**
 * The 12-digit personal identification number {@code AAA B CC DDDDDD}: place of birth registration,
 * century and sex, year of birth, random digits (Luật Căn cước 26/2023/QH15). No check digit.
 */
record PersonalNumber(String digits) {
  /** Codes of the 63 provinces of before the mergers; numbers did not change with them. */
  private static final Set<String> PROVINCES = PersonalNumberProvinces.CODES;

  /** The number in a text that has exactly twelve digits; spaces and dots are ignored. */
  static Optional<PersonalNumber> in(String text) {
    String digits = text.replaceAll("[ .-]", "");
    return digits.matches("[0-9]{12}") ? Optional.of(new PersonalNumber(digits)) : Optional.empty();
  }

  /** Year of birth told by the century digit (0–1: 1900s, 2–3: 2000s …) and the two after it. */
  int birthYear() {
    int century = 1900 + (digits.charAt(3) - '0') / 2 * 100;
    return century + Integer.parseInt(digits.substring(4, 6));
  }

  /** Whether the first three digits are a province we know; abroad has codes of its own. */
  boolean hasKnownPlace() {
    return PROVINCES.contains(digits.substring(0, 3));
  }
}
