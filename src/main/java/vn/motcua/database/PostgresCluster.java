package vn.motcua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One PostgreSQL cluster in one folder: its files, its passwords, its programs. */
final class PostgresCluster {
  private static final String ADMIN = "motcua_admin";
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Path home;
  private final Path folder;
  private final Path files;
  private final Path secrets;

  PostgresCluster(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
    this.files = folder.resolve("cluster");
    this.secrets = folder.resolveSibling("postgres.secret");
  }

  boolean exists() {
    return Files.exists(files.resolve("PG_VERSION")) && Files.exists(secrets);
  }

  void initialise() throws IOException {
    Files.createDirectories(folder);
    Path passwordFile = folder.resolve("pw");
    Files.writeString(passwordFile, secret("admin"));
    ServerAccount.current().own(folder);
    run(
        Duration.ofMinutes(2),
        "initdb",
        "--pgdata=" + files,
        "--username=" + ADMIN,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions");
    Files.delete(passwordFile);
  }

  /**
   * Starts the server on the loopback address; retries while a dead server still holds its lock,
   * for as long as the server is wanted: one that was closed meanwhile must not come back.
   */
  void start(int port, BooleanSupplier wanted) throws IOException {
    String options =
        String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c port=" + port,
            "-c unix_socket_directories=''",
            "-c max_connections=80",
            "-c shared_buffers=256MB",
            "-c max_wal_size=2GB",
            "-c timezone=UTC",
            "-c log_timezone=UTC",
            "-c log_min_messages=warning",
            // No row, no statement and no value in the log: all may hold personal data, or a
            // rating.
            "-c log_statement=none",
            "-c log_min_duration_statement=-1",
            "-c log_parameter_max_length=0",
            "-c log_parameter_max_length_on_error=0",
            "-c log_error_verbosity=terse",
            "-c log_min_error_statement=panic");
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (wanted.getAsBoolean() && runningPid().isEmpty()) {
      try {
        run(
            Duration.ofSeconds(90),
            "pg_ctl",
            "start",
            "--wait",
            "--timeout=80",
            "--pgdata=" + files,
            "--log=" + folder.resolve("postgres.log"),
            "--options=" + options);
        return;
      } catch (IllegalStateException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        pause();
      }
    }
  }

  void stop() throws IOException {
    if (runningPid().isPresent()) {
      run(Duration.ofSeconds(60), "pg_ctl", "stop", "--mode=fast", "--wait", "--pgdata=" + files);
    }
  }

  /** Process id from the lock file, when that process is alive and really serves this folder. */
  Optional<Long> runningPid() {
    return lockFileLine(0)
        .map(line -> Long.parseLong(line.strip()))
        .filter(pid ->
            ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && isPostgres(pid));
  }

  private boolean isPostgres(long pid) {
    try {
      String command = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
      return command.contains("postgres") && command.contains(files.toString());
    } catch (IOException _) {
      return false; // gone, or a zombie
    }
  }

  int awaitPort(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<String> port = lockFileLine(3);
      Optional<String> status = lockFileLine(7);
      if (port.isPresent() && status.filter(s -> s.strip().equals("ready")).isPresent()) {
        return Integer.parseInt(port.get().strip());
      }
      pause();
    }
    throw new IllegalStateException(
        "the database in " + folder + " did not become ready; see " + folder + "/postgres.log");
  }

  private Optional<String> lockFileLine(int index) {
    try {
      List<String> lines = Files.readAllLines(files.resolve("postmaster.pid"));
      return lines.size() > index && !lines.get(index).isBlank()
          ? Optional.of(lines.get(index))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // no server
    }
  }

  DatabaseAddress address(int port) {
    return new DatabaseAddress(
        url(port, "motcua"),
        PostgresRoles.OWNER,
        secret("owner"),
        PostgresRoles.APP,
        secret("app"));
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  void prepareRoles() {
    int port = awaitPort(Duration.ofSeconds(30));
    new PostgresRoles(database -> connection(port, database), this::secret).prepare();
  }

  private Connection connection(int port, String database) throws SQLException {
    return DriverManager.getConnection(url(port, database), ADMIN, secret("admin"));
  }

  /** Refuses to serve when a setting would let an acknowledged dossier be lost. */
  void assertDurable() {
    int port = awaitPort(Duration.ofSeconds(30));
    try (Connection admin = connection(port, "motcua");
        Statement statement = admin.createStatement()) {
      for (String setting : MUST_BE_ON) {
        try (ResultSet value = statement.executeQuery("show " + setting)) {
          value.next();
          if (!value.getString(1).equals("on")) {
            throw new IllegalStateException(
                setting + " is " + value.getString(1) + " but must be on; nothing may be lost");
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot check the database settings", e);
    }
  }

  /** Makes the passwords of a new cluster; keeps those there are. */
  void writeSecrets() throws IOException {
    if (Files.exists(secrets)) {
      return;
    }
    SecureRandom random = new SecureRandom();
    Properties properties = new Properties();
    for (String name : List.of("admin", "owner", "app")) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      properties.setProperty(name, HexFormat.of().formatHex(bytes));
    }
    Files.createFile(
        secrets,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newOutputStream(secrets)) {
      properties.store(out, "Passwords of the embedded database; keep this file private");
    }
  }

  private String secret(String name) {
    Properties properties = new Properties();
    try (var in = Files.newInputStream(secrets)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + secrets, e);
    }
    return properties.getProperty(name, "");
  }

  private void run(Duration patience, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("motcua-", ".log");
    Process process =
        new ProcessBuilder(ServerAccount.current().wrap(folder, command))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(program + " did not finish in " + patience);
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            program
                + " failed: "
                + new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(program + " was interrupted");
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the database");
    }
  }
}
