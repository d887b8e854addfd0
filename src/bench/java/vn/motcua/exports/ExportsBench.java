package vn.motcua.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Report;
import vn.motcua.bench.Settings;
import vn.motcua.bench.Target;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.ManyDossiers;
import vn.motcua.dossiers.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.AllRollups;
import vn.motcua.reporting.Period;
import vn.motcua.reporting.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * What leaves the program in one piece: a province's report forms as a workbook, the open rows of a
 * commune with very many dossiers, and the signed export of the same rows; the time of each, and
 * whether the heap stays flat. {@code bin/bench exports [dossiers]}: so many in 300 communes and as
 * many again in one; the database is kept.
 */
final class ExportsBench {
  private static final int MILLION = 1_000_000;
  private static final int FORMS = 5;

  /** As far back as one file reaches. */
  private static final int YEARS = 9;

  private static final double FLAT = 1.10;
  private static final UnitId PROVINCE = new UnitId("38");
  private static final String PASSWORD = "mot cua than thien";

  private final ConfigurableApplicationContext context;
  private final Report report;
  private final int port;
  private final LocalDate today = LocalDate.now(OfficeTime.ZONE);

  private ExportsBench(ConfigurableApplicationContext context, Report report) {
    this.context = context;
    this.report = report;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public static void main(String[] words) throws Exception {
    int dossiers = words.length > 0 ? Integer.parseInt(words[0]) : MILLION;
    Report report = new Report("exports");
    String name = "bench_exports2_" + dossiers;
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"))) {
      ManyDossiers.present(server, name, dossiers, Integer.MAX_VALUE);
      UnitId unit = new UnitId(new ManyDossiers(server.at(name)).fillOne(dossiers));
      server.asOwner(name, "vacuum analyze");
      try (var context = BenchServer.application(server.at(name), 0)) {
        ExportsBench bench = new ExportsBench(context, report);
        report.settings(
            "%s; %,d dossiers, %,d of them in one commune"
                .formatted(
                    Settings.of(context.getBean(JdbcClient.class)),
                    bench.count("select count(*) from dossier"),
                    bench.rows(unit)));
        bench.form();
        bench.openRows(unit);
        bench.signed(unit);
      }
    }
    report.write();
    System.exit(0);
  }

  /**
   * Forms II.06a and II.07b of all communes of the province this year, as the observer gets them.
   */
  private void form() throws Exception {
    context.getBean(Units.class).activate(PROVINCE);
    context.getBean(AllRollups.class).rebuild(found -> {});
    Actor observer = hired(PROVINCE, "Bạc Thị Xuân", Role.PROVINCE_OBSERVER);
    var form =
        context.getBean(Reports.class).report(observer, new Period(today.withDayOfYear(1), today));
    same("balances of the form", 1, form.balances() ? 1 : 0);
    String name = "quan." + observer.officer().toString().substring(24);
    Actor founder = new Actor(PROVINCE, observer.officer(), "", EnumSet.of(Role.ADMINISTRATOR));
    context.getBean(Accounts.class).openWith(founder, observer.officer(), name, PASSWORD);
    SignedIn browser = SignedIn.as(port, name, PASSWORD);
    double[] took = new double[FORMS];
    for (int n = 0; n < FORMS; n++) {
      took[n] =
          milliseconds(() -> {
            String workbook =
                browser.page(
                    "/ban-lam-viec/bao-cao/bieu-mau.xlsx?tu=%s&den=%s"
                        .formatted(today.withDayOfYear(1), today));
            same("a workbook", 1, workbook.startsWith("PK") ? 1 : 0);
          });
    }
    String what =
        "form II.06a of a province, %d communes, %,d dossiers"
            .formatted(form.procedures().size(), form.total().whole().received());
    report.time(what + ", the slowest", Arrays.stream(took).max().orElseThrow(), Target.NONE);
    Arrays.sort(took);
    report.time(what, took[FORMS / 2], Target.atMost(3_000));
  }

  private void openRows(UnitId unit) throws Exception {
    long rows = rows(unit);
    long[] read = new long[1];
    double took = milliseconds(() -> read[0] = csv(unit, rows));
    String what = String.format(Locale.ROOT, "%,d open rows over HTTP", rows);
    report.time(what + ", " + megabytes(read[0]), took, Target.NONE);
    flat(what, Heap.during(() -> csv(unit, rows)));
  }

  /**
   * Reads the answer to its last byte and gives their number; rows that are missing are an error.
   */
  private long csv(UnitId unit, long rows) throws IOException {
    URI address =
        URI.create(
            "http://127.0.0.1:%d/api/v1/open/%s/dossiers.csv?from=%s&to=%s"
                .formatted(port, unit, today.minusYears(YEARS), today.minusDays(1)));
    try (InputStream answer = address.toURL().openStream()) {
      return counted(answer, rows);
    }
  }

  private void signed(UnitId unit) throws Exception {
    long rows = rows(unit);
    Actor leader = hired(unit, "Thào A Dế", Role.LEADER);
    SignedExports door = context.getBean(SignedExports.class);
    Period period = new Period(today.minusYears(YEARS), today.minusDays(1));
    UUID id =
        door.create(
            leader, new SignedExport.Asked(UUID.randomUUID(), period, "người đo", "đo thời gian"));
    SignedExport export = door.of(leader, id);
    Path file = Path.of("target/databases/bench-export.zip");
    String what = String.format(Locale.ROOT, "signed export of %,d rows at the door", rows);
    double took = milliseconds(() -> write(door, leader, export, file));
    report.time(what + ", " + megabytes(Files.size(file)), took, Target.NONE);
    flat(what, Heap.during(() -> write(door, leader, export, file)));
    same("rows of the copy", rows, door.of(leader, id).copies().getLast().rows());
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      same("dossiers.csv first", 1, zip.getNextEntry().getName().equals("dossiers.csv") ? 1 : 0);
      counted(zip, rows);
    }
    Files.delete(file);
  }

  private static Path write(SignedExports door, Actor leader, SignedExport export, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      door.write(leader, export, "https://localhost", out);
    }
    return file;
  }

  private void flat(String what, Heap heap) {
    report.ratio(
        what + ": highest heap ÷ before", new double[] {heap.ratio()}, Target.atMost(FLAT));
    report.note(what + ": " + heap.said());
  }

  private static long counted(InputStream lines, long rows) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    long ends = 0;
    for (int read; (read = lines.read(buffer)) >= 0; bytes += read) {
      for (int n = 0; n < read; n++) {
        ends += buffer[n] == '\n' ? 1 : 0;
      }
    }
    same("rows", rows, ends - 1);
    return bytes;
  }

  private Actor hired(UnitId unit, String name, Role role) {
    Actor founder = new Actor(unit, new UUID(0, 1), "Cài đặt", EnumSet.of(Role.ADMINISTRATOR));
    return DossierWorld.officer(
        context.getBean(Staffing.class), founder, name, LocalDate.of(2025, 7, 1), role);
  }

  /** What the period until yesterday must show, asked without the program's own question. */
  private long rows(UnitId unit) {
    return count(
        "select count(*) from dossier where unit_id = ?"
            + " and received_at < date_trunc('day', now(), 'Asia/Ho_Chi_Minh')",
        unit.code());
  }

  private long count(String sql, Object... values) {
    return context
        .getBean(JdbcClient.class)
        .sql(sql)
        .params(Arrays.asList(values))
        .query(Long.class)
        .single();
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
  }

  /** Something that may fail. */
  private interface Work {
    void run() throws Exception;
  }

  private static double milliseconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void same(String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(
          "%s should be %,d but is %,d: the run is void".formatted(what, expected, found));
    }
  }
}
