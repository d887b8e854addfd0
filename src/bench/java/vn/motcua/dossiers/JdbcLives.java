package vn.motcua.dossiers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.bench.Contender;
import vn.motcua.database.DatabaseAddress;

/**
 * The limit: the same SQL texts, the same commits, in the same order, by bare prepared statements;
 * no rule, no hash, no JSON, no Spring.
 */
final class JdbcLives implements Contender {
  private static final String DATA = "{\"x\":\"" + "0123456789".repeat(60) + "\"}";
  private static final String SMALL = "{\"stepDue\":\"2026-11-23T02:30:00Z\",\"used\":0}";
  private static final List<String> STAGES =
      List.of("APPRAISING", "REVIEWING", "APPROVING", "SEALING", "READY", "RETURNED");

  private static final String DAYS = "vn.motcua.dossiers.DayStore";

  private static final String OPEN_DAY =
      """
      insert into dossier_number (unit_id, day, last, head, ordinal, opening)
      values (?, ?, 1, sha256('bench'), 1, sha256('bench'))
      on conflict do nothing
      """;

  private final List<BenchOffices.Office> offices;
  private final Runnable settling;
  private final List<Connection> connections = new ArrayList<>();
  private final List<BareStatements> statements = new ArrayList<>();
  private final AtomicLong lives = new AtomicLong();
  private final UUID version;
  private final UUID workflow;

  JdbcLives(
      DatabaseAddress address, List<BenchOffices.Office> offices, int threads, Runnable settling)
      throws SQLException, ClassNotFoundException {
    this.settling = settling;
    this.offices = offices;
    for (int i = 0; i < threads; i++) {
      Connection connection =
          DriverManager.getConnection(
              address.jdbcUrl() + "?options=-c%20plan_cache_mode=force_generic_plan",
              address.app(),
              address.appPassword());
      connections.add(connection);
      statements.add(new BareStatements(connection));
    }
    Map<String, Object> life = new HashMap<>(Map.of("code", DossierWorld.BIRTH, "day", today()));
    life.put("scopes", scopes(connections.getFirst(), offices.getFirst()));
    openToday();
    version = uuid(read(0, "vn.motcua.procedures.VersionSearch", "IN_FORCE", life));
    workflow = uuid(read(0, "vn.motcua.procedures.WorkflowSearch", "IN_FORCE", life));
  }

  /** A day is opened once for all its dossiers; that is no part of a life. */
  private void openToday() throws SQLException {
    try (PreparedStatement day = connections.getFirst().prepareStatement(OPEN_DAY)) {
      for (BenchOffices.Office office : offices) {
        day.setString(1, office.unit().code());
        day.setObject(2, today());
        day.executeUpdate();
      }
    }
  }

  @Override
  public String name() {
    return "bare JDBC";
  }

  @Override
  public void settle() {
    settling.run();
  }

  @Override
  public void once(int thread) throws Exception {
    BenchOffices.Office at = offices.get(ThreadLocalRandom.current().nextInt(offices.size()));
    Connection connection = connections.get(thread);
    Map<String, Object> life = life(at, connection);
    connection.setAutoCommit(true);
    life.put("kind", "MOVE");
    // The page that opens the intake asks once, the intake itself once more.
    for (int i = 0; i < 2; i++) {
      if (i == 1) {
        read(thread, "vn.motcua.dossiers.DossierStore", "REQUESTED", life);
      }
      read(thread, "vn.motcua.procedures.CounterSearch", "STANDING", life);
    }
    connection.setAutoCommit(false);
    receive(thread, life);
    connection.commit();
    UUID[] holders = {
      at.appraiser().officer(),
      at.head().officer(),
      at.chairman().officer(),
      at.clerk().officer(),
      at.intake().officer(),
      at.intake().officer()
    };
    for (int act = 0; act < holders.length; act++) {
      act(thread, life, act, holders[act]);
      connection.commit();
    }
    lives.incrementAndGet();
  }

  private void receive(int thread, Map<String, Object> life) throws Exception {
    life.put("kind", "RECEIVED");
    String store = "vn.motcua.dossiers.DossierStore";
    read(thread, "vn.motcua.dossiers.ApplicantStore", "PERSON_OF_NUMBER", life);
    read(thread, store, "CODE_PATTERN", life);
    PreparedStatement next = statement(thread, DAYS, "NEXT_NUMBER", life);
    try (ResultSet number = next.executeQuery()) {
      number.next();
      life.put("number", number.getInt(1));
      number.getBytes(2);
    }
    life.put("code", "%s-261122-%04d".formatted(life.get("unit"), (Integer) life.get("number")));
    write(thread, store, "INSERT", life);
    write(thread, "vn.motcua.dossiers.ApplicantStore", "INSERT", life);
    write(thread, store, "REMEMBER_REQUEST", life);
    write(thread, DAYS, "CHAIN_DAY", life);
  }

  private void act(int thread, Map<String, Object> life, int act, UUID holder) throws Exception {
    String store = "vn.motcua.dossiers.DossierStore";
    read(thread, store, "FIND", life);
    boolean moves = !holder.equals(life.get("holder"));
    life.put("holder", holder);
    life.put("officer", holder);
    if (moves) {
      read(thread, "vn.motcua.organisation.OfficerSearch", "ASSIGNEE", life);
    }
    life.put("version", act + 2);
    life.put("seq", act + 2);
    life.put("step", Math.min(act + 2, 6));
    life.put("stage", STAGES.get(act));
    life.put("kind", "HANDED_OVER");
    life.put("leftStep", act + 1);
    life.put("stepMark", "ON_TIME");
    life.put("data", SMALL);
    if (act == 3) {
      life.put("outcome", "GRANTED");
    }
    if (act == 4) {
      life.put("readyAt", life.get("at"));
      life.put("watchStepAt", null);
      life.put("watchWholeAt", null);
      life.put("mark", "ON_TIME");
    }
    if (act == 5) {
      life.put("closedAt", life.get("at"));
    }
    write(thread, store, "MOVE", life);
    if (act == 5) {
      write(thread, "vn.motcua.dossiers.ApplicantStore", "NOTE", life);
    }
  }

  private Map<String, Object> life(BenchOffices.Office at, Connection connection)
      throws SQLException {
    Map<String, Object> life = new HashMap<>();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    UUID id = Ids.next(now.toInstant());
    life.put("unit", at.unit().code());
    life.put("id", id);
    life.put("dossier", id);
    life.put("key", UUID.randomUUID());
    life.put("code", DossierWorld.BIRTH);
    life.put("scopes", scopes(connection, at));
    life.put("day", today());
    life.put("idNumber", "011170%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)));
    byte[] hash = new byte[32];
    ThreadLocalRandom.current().nextBytes(hash);
    for (String name : List.of("origin", "head", "hash", "digest")) {
      life.put(name, hash);
    }
    life.put("salt", Secrets.salt());
    life.put("trackSecret", Secrets.trackSecret());
    life.put("externalEntry", "NONE");
    life.put("procedureCode", DossierWorld.BIRTH);
    life.put("procedureVersion", version);
    life.put("workflow", workflow);
    life.put("channel", "DIRECT");
    life.put("caseNumber", 1);
    life.put("onTheSpot", false);
    life.put("person", UUID.randomUUID());
    life.put("stage", "AT_INTAKE");
    life.put("step", 1);
    life.put("holder", at.intake().officer());
    life.put("actor", at.intake().officer());
    life.put("version", 1);
    life.put("seq", 1);
    life.put("measure", "SAME_DAY");
    life.put("limitParts", 1);
    for (String name :
        List.of(
            "receivedAt",
            "clockStart",
            "promisedAt",
            "dueAt",
            "stepEnteredAt",
            "stepDueAt",
            "watchStepAt",
            "watchWholeAt",
            "at")) {
      life.put(name, now);
    }
    for (String name :
        List.of("provisional", "promisedProvisional", "supplemented", "agencyFault", "urgent")) {
      life.put(name, false);
    }
    life.put("pauses", 0);
    life.put("dropped", 0);
    life.put("allotted", connection.createArrayOf("int4", new Integer[] {1, 2, 3, 4, 5, 6}));
    life.put("used", connection.createArrayOf("int4", new Integer[] {0, 0, 0, 0, 0, 0}));
    life.put("data", DATA);
    life.put("revision", 1);
    life.put("name", "Vừ Thị Mỷ");
    life.put("birth", "1970-05-06");
    life.put("phone", "0900 000 000");
    life.put("email", "");
    life.put("address", "bản Nà Hỳ 2");
    life.put("submitter", "");
    life.put("submitterId", "");
    life.put("words", "mẹ cháu bé");
    return life;
  }

  private static LocalDate today() {
    return LocalDate.now(vn.motcua.shared.OfficeTime.ZONE);
  }

  private static Object scopes(Connection connection, BenchOffices.Office at) throws SQLException {
    return connection.createArrayOf("text", new String[] {"VN", "11", at.unit().code()});
  }

  private PreparedStatement statement(
      int thread, String store, String constant, Map<String, Object> life)
      throws SQLException, ClassNotFoundException {
    return statements.get(thread).of(Class.forName(store), constant, life);
  }

  private Object read(int thread, String store, String constant, Map<String, Object> life)
      throws SQLException, ClassNotFoundException {
    try (ResultSet rows = statement(thread, store, constant, life).executeQuery()) {
      return rows.next() ? rows.getObject(1) : null;
    }
  }

  private static UUID uuid(Object read) {
    return (UUID) read;
  }

  private void write(int thread, String store, String constant, Map<String, Object> life)
      throws SQLException, ClassNotFoundException {
    if (statement(thread, store, constant, life).executeUpdate() != 1) {
      throw new IllegalStateException(constant + " changed nothing");
    }
  }

  @Override
  public void check() {
    try (var statement = connections.getFirst().createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), count(closed_at), sum(version) from dossier")) {
      row.next();
      if (row.getLong(1) != lives.get() || row.getLong(3) != lives.get() * 7) {
        throw new IllegalStateException("bare JDBC lost or doubled something: the run is void");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
