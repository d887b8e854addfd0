package vn.motcua.shared;

/**
 * The state's own code of an administrative unit: two digits for a province, five for a commune.
 *
 * <p>It is the tenant key: every table that belongs to a commune has it first in its primary key
 * (docs/adr/007). The unit where a dossier was filed never changes.
 */
public record UnitId(String code) implements Comparable<UnitId> {
  public UnitId {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("unit code must be 2 or 5 digits, but is " + code);
    }
  }

  /** Whether the text has the shape of a unit code; says nothing about whether the unit exists. */
  public static boolean isWellFormed(String text) {
    return (text.length() == 2 || text.length() == 5)
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public boolean isProvince() {
    return code.length() == 2;
  }

  @Override
  public int compareTo(UnitId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
