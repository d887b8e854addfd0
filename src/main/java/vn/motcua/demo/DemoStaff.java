package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The fictitious officers of the two communes of the demonstration, and of their province. */
public final class DemoStaff {
  public static final UnitId NA_HY = new UnitId("03169");
  public static final UnitId THANH_NUA = new UnitId("03328");

  /** The province looks on and steers; it has no desk. */
  public static final UnitId DIEN_BIEN = new UnitId("11");

  /** Everybody's password in the demonstration; printed at the start, never used outside it. */
  public static final String PASSWORD = "motcua-demo";

  private DemoStaff() {}

  public static List<DemoOfficer> all() {
    return file()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(DemoOfficer::of)
        .toList();
  }

  public static List<DemoOfficer> of(UnitId unit) {
    return all().stream().filter(officer -> officer.unit().equals(unit)).toList();
  }

  /** The table that {@code bin/run} prints, in the order of the directory. */
  public static List<SignIn> signIns() {
    return all().stream()
        .map(officer ->
            new SignIn(
                officer.userName(),
                PASSWORD,
                officer.name(),
                officer.title(),
                officer.unit().code(),
                officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "))))
        .toList();
  }

  private static String file() {
    return new String(DemoFile.bytes("staff.csv"), StandardCharsets.UTF_8);
  }
}
