package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/** The life of one embedded server: made, joined, killed, brought back, stopped, found again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnServerTest {
  private Path data;
  private EmbeddedPostgres server;

  @BeforeAll
  void a_folder_in_which_nothing_is() throws IOException {
    data = Files.createTempDirectory(Files.createDirectories(Path.of("target/databases")), "own");
    server = EmbeddedPostgres.open(data, Path.of("target"));
  }

  @AfterAll
  void everything_is_gone() throws IOException {
    server.close();
    FileSystemUtils.deleteRecursively(data);
  }

  @Test
  @Order(1)
  void the_first_process_makes_the_database_and_supervises_it() throws SQLException {
    assertThat(server.supervises()).isTrue();
    assertThat(server.pid()).isPresent();
    assertThat(server.address().jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
    assertThat(ask("select current_user")).isEqualTo("motcua_app");
    assertThat(
            ask(
                "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname ="
                    + " current_user"))
        .isEqualTo("f");
  }

  @Test
  @Order(2)
  void nothing_acknowledged_may_be_lost_so_the_safe_settings_are_on() throws SQLException {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
    }
    assertThat(ask("show listen_addresses")).as("nobody from outside").isEqualTo("127.0.0.1");
    assertThat(ask("show timezone")).isEqualTo("UTC");
    assertThat(ask("show server_encoding")).isEqualTo("UTF8");
  }

  @Test
  @Order(3)
  void the_log_never_holds_what_was_asked() throws SQLException {
    assertThat(ask("show log_error_verbosity")).isEqualTo("terse");
    assertThat(ask("show log_min_error_statement")).isEqualTo("panic");
  }

  @Test
  @Order(4)
  void only_the_owner_of_the_folder_reads_the_passwords() throws IOException {
    Path secrets = data.resolve("postgres.secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rw-------");
    DatabaseAddress address = server.address();
    assertThat(address.appPassword()).hasSize(48).isNotEqualTo(address.ownerPassword());
    assertThat(address.toString()).doesNotContain(address.appPassword());
    assertThat(data.resolve("postgres/pw")).doesNotExist();
  }

  @Test
  @Order(5)
  void a_wrong_password_does_not_open_it() {
    DatabaseAddress address = server.address();
    org.assertj.core.api.Assertions.assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection(address.jdbcUrl(), address.app(), "sai"))
        .withMessageContaining("password authentication failed");
  }

  @Test
  @Order(6)
  void a_second_process_with_the_same_folder_joins_and_leaves_it_running() throws SQLException {
    try (EmbeddedPostgres guest = EmbeddedPostgres.open(data, Path.of("target"))) {
      assertThat(guest.supervises()).isFalse();
      assertThat(guest.pid()).isEqualTo(server.pid());
      assertThat(guest.address()).isEqualTo(server.address());
    }
    assertThat(ask("select 1")).isEqualTo("1");
  }

  @Test
  @Order(7)
  void a_server_that_is_killed_comes_back_at_the_same_port_by_itself() throws Exception {
    String before = server.address().jdbcUrl();
    long killed = server.pid().orElseThrow();
    ProcessHandle.of(killed).orElseThrow().destroyForcibly();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!answers() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(server.address().jdbcUrl()).isEqualTo(before);
    assertThat(server.pid()).isPresent().get().isNotEqualTo(killed);
  }

  @Test
  @Order(8)
  void the_next_start_finds_what_the_last_one_left() throws Exception {
    DatabaseAddress first = server.address();
    try (Connection owner =
            DriverManager.getConnection(first.jdbcUrl(), first.owner(), first.ownerPassword());
        var sql = owner.createStatement()) {
      sql.execute("create table kept as select 'hồ sơ' as what");
      sql.execute("grant select on kept to motcua_app");
    }
    server.close();
    assertThat(server.pid()).as("stopped with its supervisor").isEmpty();
    TimeUnit.MILLISECONDS.sleep(700); // longer than the watcher's round
    assertThat(server.pid()).as("and nobody brings it back").isEmpty();
    server = EmbeddedPostgres.open(data, Path.of("target"));
    assertThat(server.supervises()).isTrue();
    assertThat(server.address().appPassword()).isEqualTo(first.appPassword());
    assertThat(ask("select what from kept")).isEqualTo("hồ sơ");
  }

  @Test
  @Order(9)
  void a_server_with_an_unsafe_setting_is_refused() throws Exception {
    server.close();
    Path settings = data.resolve("postgres/cluster/postgresql.auto.conf");
    String before = Files.readString(settings);
    Files.writeString(settings, before + "\nfull_page_writes = off\n");
    try {
      assertThatIllegalStateException()
          .isThrownBy(() -> EmbeddedPostgres.open(data, Path.of("target")))
          .withMessageContaining("full_page_writes is off but must be on");
      assertThat(server.pid()).as("refused means stopped").isEmpty();
    } finally {
      Files.writeString(settings, before);
    }
  }

  private boolean answers() {
    try {
      return ask("select 1").equals("1");
    } catch (SQLException | IllegalStateException _) {
      return false;
    }
  }

  private String ask(String sql) throws SQLException {
    DatabaseAddress address = server.address();
    try (Connection app =
            DriverManager.getConnection(address.jdbcUrl(), address.app(), address.appPassword());
        var statement = app.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
