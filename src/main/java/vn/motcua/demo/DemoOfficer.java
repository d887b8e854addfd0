package vn.motcua.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * A fictitious officer.
 *
 * @param desk number of the desk, or empty
 * @param personalPhone shown with consent, or empty
 */
public record DemoOfficer(
    UnitId unit,
    String userName,
    String name,
    String title,
    String department,
    String desk,
    String duty,
    List<String> languages,
    Set<Role> roles,
    String personalPhone) {
  /** Reads one line of {@code demo/staff.csv}. */
  static DemoOfficer of(String line) {
    String[] field = line.split(";", -1);
    return new DemoOfficer(
        new UnitId(field[0]),
        field[1],
        field[2],
        field[3],
        field[4],
        field[5],
        field[6],
        List.of(field[7].split(", ")),
        Arrays.stream(field[8].split(" "))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        field[9]);
  }
}
