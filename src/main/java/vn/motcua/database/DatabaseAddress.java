package vn.motcua.database;

/**
 * Where the database is and how its two roles sign in: the owner migrates, the application may
 * neither alter tables nor touch the history.
 */
public record DatabaseAddress(
    String jdbcUrl, String owner, String ownerPassword, String app, String appPassword) {

  /** Nowhere: while the program is built, no database is asked. */
  public static final DatabaseAddress NONE =
      new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none", "none", "none", "none", "none");

  /** A database of one's own, from the environment; used when MOTCUA_DATABASE_URL is set. */
  public static DatabaseAddress fromEnvironment(java.util.Map<String, String> environment) {
    return new DatabaseAddress(
        required(environment, "MOTCUA_DATABASE_URL"),
        environment.getOrDefault("MOTCUA_OWNER_USER", "motcua_owner"),
        required(environment, "MOTCUA_OWNER_PASSWORD"),
        environment.getOrDefault("MOTCUA_APP_USER", "motcua_app"),
        required(environment, "MOTCUA_APP_PASSWORD"));
  }

  private static String required(java.util.Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "MOTCUA_DATABASE_URL is set, so " + name + " must be set too (see README.md)");
    }
    return value;
  }

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
