package vn.motcua.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;

/** The roles of the program in its own cluster, and what only the administrator can take away. */
final class PostgresRoles {
  static final String OWNER = "motcua_owner";
  static final String APP = "motcua_app";

  private static final String DATABASE = "motcua";
  private static final String COUNTS =
      "db/migration/database/V202611231874__counts_of_writes_are_no_figures.sql";

  private final Entrance administrator;
  private final UnaryOperator<String> secret;

  PostgresRoles(Entrance administrator, UnaryOperator<String> secret) {
    this.administrator = administrator;
    this.secret = secret;
  }

  /** The administrator's way into one of the cluster's databases. */
  @FunctionalInterface
  interface Entrance {
    Connection into(String database) throws SQLException;
  }

  /** Makes what is missing; harmless when all is there. */
  void prepare() {
    try (Connection admin = administrator.into("postgres");
        Statement statement = admin.createStatement()) {
      createRole(statement, OWNER, secret.apply("owner"));
      createRole(statement, APP, secret.apply("app"));
      statement.execute("grant pg_monitor to " + OWNER);
      hideCounts("template1");
      if (isThere(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        hideCounts(DATABASE);
      } else {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare the database roles", e);
    }
  }

  /** In databases to come as in the one there is. */
  private void hideCounts(String database) throws SQLException {
    try (Connection admin = administrator.into(database);
        Statement statement = admin.createStatement();
        InputStream script = new ClassPathResource(COUNTS).getInputStream()) {
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createRole(Statement statement, String role, String password)
      throws SQLException {
    if (isThere(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
      return;
    }
    String createDatabase = role.equals(OWNER) ? " createdb" : "";
    statement.execute(
        "create role " + role + " login" + createDatabase + " password '" + password + "'");
  }

  private static boolean isThere(Statement statement, String sql) throws SQLException {
    try (ResultSet found = statement.executeQuery(sql)) {
      return found.next();
    }
  }
}
