package vn.motcua.ratings;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Settings;
import vn.motcua.bench.Target;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.dossiers.Citizen;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Citizens rate all at once: the form sent over HTTP, each from a telephone of its own, and the
 * same at the module's door. {@code bin/bench ratings [rounds] [seconds]}.
 *
 * <p>The rights are made up by the owner of the database, without the dossiers they belong to; the
 * jobs that gather what lies in the boxes and open them run meanwhile.
 */
final class RatingsBench {
  private static final int THREADS = 8;
  private static final int COMMUNES = 100;

  /** More than anybody gives in a second, here or at the door. */
  private static final int RIGHTS_A_SECOND = 4_000;

  private static final String DATABASE = "bench_ratings";

  private static final String FORGET_THE_DOSSIERS =
      """
      alter table rating_right drop constraint rating_right_unit_id_dossier_id_fkey
      """;

  private static final String RIGHT =
      """
      with made as (
             insert into rating_right
                    (unit_id, dossier_id, quarter, until, field, officer, whole, parts, asked, apologised)
             values (?, uuidv7(), to_char(cast(? as date), 'YYYY"-Q"Q'), cast(? as date) + 30, 'Hộ tịch', ?,
                     ?, ?, ?, false)
             returning unit_id, dossier_id, until)
      insert into rating_way (unit_id, dossier_id, until, key)
      select unit_id, dossier_id, until, ? from made
      """;

  private static final String COUNTED =
      """
      select (select count(*) from rating_way where used)
           - (select coalesce(sum(n), 0) from rating_sum where kind = 'UNIT' and item = '#')
           - (select count(*) from rating_box where kind = 'UNIT')
      """;

  private static final String USED =
      """
      select count(*) from rating_way where used
      """;

  private RatingsBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 5, 5, 0);
    Report report = new Report("ratings");
    int rights = 2 * (pace.rounds() + 1) * pace.seconds() * RIGHTS_A_SECOND;
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(server.fresh(DATABASE), 0)) {
      ConcurrentLinkedQueue<Way> ways =
          new ConcurrentLinkedQueue<>(rights(server, context, rights));
      server.analyze(DATABASE);
      report.settings(
          "%s; %d threads, %s; %,d rights of %d communes not used yet"
              .formatted(
                  Settings.of(context.getBean(JdbcClient.class)), THREADS, pace, rights, COMMUNES));
      AtomicLong given = new AtomicLong();
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      Rater http =
          new Rater(
              "a rating sent over HTTP",
              ways,
              given,
              way ->
                  Citizen.sends(port, "/danh-gia", "ma=" + way.signs() + FORM).endsWith("/cam-on"));
      Ratings door = context.getBean(Ratings.class);
      Rater atTheDoor =
          new Rater("a rating at the door", ways, given, way -> door.give(way, ANSWER));
      Match match = new Match(server.pid(), THREADS, List.of(http, atTheDoor));
      match.run(pace);
      match.rate(http, report, "ratings accepted a second over HTTP", Target.atLeast(500));
      match.tell(report);
      door.openBoxes();
      if (number(server, USED) != given.get() || number(server, COUNTED) != 0) {
        throw new IllegalStateException("a rating was lost or doubled: the run is void");
      }
    }
    report.write();
    System.exit(0);
  }

  private static final String FORM =
      "&mat=NOT_CONTENT&lyDo=LONG_WAIT&c4=1&c5=2&c6=2&c7=NO&c8=2&c9=2&xinLoi=NO&loi=Cho+hoi+lau";

  private static final Answer ANSWER =
      new Answer(
          Face.NOT_CONTENT,
          Set.of(Reason.LONG_WAIT),
          Map.of(4, 1, 5, 2, 6, 2, 8, 2, 9, 2),
          Optional.of(false),
          Optional.of(Apology.NO),
          "Cho hoi lau");

  /** One way to send a rating. */
  private interface Sending {
    boolean send(Way way) throws Exception;
  }

  /** Takes the next way and rates with it; a fresh way that is not taken voids the run. */
  private record Rater(
      String name, ConcurrentLinkedQueue<Way> ways, AtomicLong given, Sending sending)
      implements Contender {
    @Override
    public void once(int thread) throws Exception {
      Way way = ways.poll();
      if (way == null) {
        throw new IllegalStateException("more ratings than rights: fewer seconds, please");
      }
      if (!sending.send(way)) {
        throw new IllegalStateException("a fresh way was not taken");
      }
      given.incrementAndGet();
    }

    @Override
    public void check() {
      // all together at the end
    }
  }

  private static List<Way> rights(
      BenchServer server, ConfigurableApplicationContext context, int rights) throws Exception {
    List<Actor> officers = officers(context);
    LocalDate today = LocalDate.now(OfficeTime.ZONE);
    server.asOwner(DATABASE, FORGET_THE_DOSSIERS);
    List<Way> ways = new ArrayList<>(rights);
    try (Connection owner = owner(server);
        PreparedStatement right = owner.prepareStatement(RIGHT)) {
      owner.setAutoCommit(false);
      for (int n = 0; n < rights; n++) {
        Actor officer = officers.get(n % officers.size());
        Way way = Way.drawn();
        ways.add(way);
        right.setString(1, officer.unit().code());
        right.setObject(2, today);
        right.setObject(3, today);
        right.setObject(4, officer.officer());
        right.setString(5, mark(n));
        right.setString(6, n % 3 == 0 ? null : mark(n / 3));
        right.setInt(7, n % 8 == 0 ? 1 : 0);
        right.setBytes(8, way.key());
        right.addBatch();
        if (n % 1000 == 999) {
          right.executeBatch();
        }
      }
      owner.commit();
    }
    Collections.shuffle(ways, new Random(7));
    return ways;
  }

  /** As in an office that is sometimes late: two in ten early, one in ten late. */
  private static String mark(int n) {
    return switch (n % 10) {
      case 0 -> "LATE";
      case 1, 2 -> "EARLY";
      default -> "ON_TIME";
    };
  }

  private static List<Actor> officers(ConfigurableApplicationContext context) {
    Units units = context.getBean(Units.class);
    Staffing staffing = context.getBean(Staffing.class);
    return units.provinces().stream()
        .flatMap(province -> units.children(province.id()).stream())
        .map(Unit::id)
        .limit(COMMUNES)
        .map(unit -> officer(units, staffing, unit))
        .toList();
  }

  private static Actor officer(Units units, Staffing staffing, UnitId unit) {
    units.activate(unit);
    Actor founder = new Actor(unit, new UUID(0, 1), "Cài đặt", EnumSet.of(Role.ADMINISTRATOR));
    return DossierWorld.officer(
        staffing, founder, "Lò Văn Inh", LocalDate.of(2025, 7, 1), Role.INTAKE);
  }

  private static Connection owner(BenchServer server) throws Exception {
    DatabaseAddress address = server.at(DATABASE);
    return DriverManager.getConnection(address.jdbcUrl(), address.owner(), address.ownerPassword());
  }

  private static long number(BenchServer server, String sql) throws Exception {
    try (Connection owner = owner(server);
        var row = owner.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
