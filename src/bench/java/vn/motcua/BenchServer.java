package vn.motcua;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.EmbeddedPostgres;

/** The embedded PostgreSQL of a bench, with the product's own settings, and applications on it. */
public final class BenchServer implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  public BenchServer(Path folder) {
    postgres = EmbeddedPostgres.open(folder, Path.of("target"));
  }

  public long pid() {
    return postgres.pid().orElseThrow();
  }

  /** An empty database of that name; what stood there before is gone. */
  public DatabaseAddress fresh(String name) {
    DatabaseAddress first = postgres.address();
    try (Connection owner =
            DriverManager.getConnection(first.jdbcUrl(), first.owner(), first.ownerPassword());
        Statement statement = owner.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return at(name);
  }

  /** Statistics for the planner, as autovacuum takes them within a minute of the first rows. */
  public void analyze(String name) {
    asOwner(name, "analyze");
  }

  /** What no door of the application does, done by the owner of the database. */
  public void asOwner(String name, String sql) {
    DatabaseAddress address = at(name);
    try (Connection owner =
            DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of a database nobody is connected to; what stood under the new name is gone. */
  public DatabaseAddress copy(String from, String name) {
    asOwner("motcua", "drop database if exists " + name + " with (force)");
    asOwner("motcua", "create database " + name + " template " + from);
    return at(name);
  }

  /** The database of that name with whatever stands in it, made when it is not there. */
  public DatabaseAddress atLeast(String name) {
    DatabaseAddress address = at(name);
    try (Connection _ =
        DriverManager.getConnection(address.jdbcUrl(), address.owner(), address.ownerPassword())) {
      return address;
    } catch (SQLException absent) {
      return fresh(name);
    }
  }

  public DatabaseAddress at(String name) {
    DatabaseAddress first = postgres.address();
    return new DatabaseAddress(
        first.jdbcUrl().replaceFirst("/[^/]*$", "/" + name),
        first.owner(),
        first.ownerPassword(),
        first.app(),
        first.appPassword());
  }

  /** The whole application on the database, without its pages unless a port is given. */
  public static ConfigurableApplicationContext application(DatabaseAddress address, int port) {
    Map<String, Object> settings = new HashMap<>(MotCua.settings(address));
    settings.put("server.port", port);
    settings.put("spring.profiles.active", "node");
    settings.put("logging.level.vn.motcua", "WARN");
    SpringApplication application = new SpringApplication(MotCua.class);
    application.setDefaultProperties(settings);
    return application.run();
  }

  @Override
  public void close() {
    postgres.close();
  }
}
