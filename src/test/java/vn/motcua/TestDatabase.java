package vn.motcua;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.EmbeddedPostgres;

/** The PostgreSQL of the test run: the same programs and settings as in production. */
public final class TestDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Path FOLDER = folder();
  private static final EmbeddedPostgres SERVER = open();

  private TestDatabase() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/databases")), "t");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres open() {
    EmbeddedPostgres server = EmbeddedPostgres.open(FOLDER, Path.of("target"));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              remove(FOLDER);
            }));
    return server;
  }

  /** What the server itself wrote down since it was started. */
  public static String log() {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      Path log = all.filter(path -> path.endsWith("postgres.log")).findFirst().orElseThrow();
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server's own first database, from which the others are made. */
  static DatabaseAddress server() {
    return SERVER.address();
  }

  /** One of the databases with the rights of its owner, for what the application may not see. */
  public static DataSource owner(DataSource pool) {
    DatabaseAddress first = SERVER.address();
    try {
      String url = pool.unwrap(HikariDataSource.class).getJdbcUrl();
      return new DriverManagerDataSource(url, first.owner(), first.ownerPassword());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A fresh, empty database owned by the owner role. */
  public static DatabaseAddress fresh() {
    DatabaseAddress first = SERVER.address();
    String name = "test_" + NUMBER.incrementAndGet();
    try (Connection owner =
            DriverManager.getConnection(first.jdbcUrl(), first.owner(), first.ownerPassword());
        Statement statement = owner.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseAddress(
        first.jdbcUrl().replaceFirst("/[^/]*$", "/" + name),
        first.owner(),
        first.ownerPassword(),
        first.app(),
        first.appPassword());
  }

  /** The port of the server on the loopback address. */
  public static int port() {
    return Integer.parseInt(SERVER.address().jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
  }

  /** Kills the server as a power cut would; its supervisor starts it again. */
  public static void kill() {
    SERVER.pid().flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Gives a Spring context its own database. */
  public static final class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              MotCua.settings(fresh()).entrySet().stream()
                  .map(entry -> entry.getKey() + "=" + entry.getValue())
                  .toList())
          .and("motcua.files=" + FOLDER.resolve("files"))
          .and("motcua.signing.trial=" + FOLDER.resolve("khoa"))
          .applyTo(context);
    }
  }
}
