package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.democracy.PublicationReport;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.democracy.Quarter;
import vn.motcua.organisation.Unit;

/** What was decided in a quarter and how it was made known. */
public record QuarterPage(
    Unit unit,
    String base,
    Quarter quarter,
    List<PublishedLine> lines,
    List<PublicationReport> reports,
    boolean mayWrite,
    LocalDate today,
    Typed form) {
  public QuarterPage {
    lines = List.copyOf(lines);
    reports = List.copyOf(reports);
  }

  static String address(String base, Quarter quarter) {
    return base + "/quy/" + quarter.year() + "/" + quarter.number();
  }

  public String address() {
    return address(base, quarter);
  }

  public String before() {
    return address(base, quarter.previous());
  }

  public boolean hasBefore() {
    return quarter.first().isAfter(LocalDate.of(2023, 7, 1));
  }

  public String after() {
    return address(base, quarter.next());
  }

  public boolean hasAfter() {
    return quarter.last().isBefore(today);
  }

  /** Addressees who have not got the list; none before the quarter is nearly over. */
  public List<PublicationReport.To> owed() {
    return today.isBefore(quarter.last())
        ? List.of()
        : Arrays.stream(PublicationReport.To.values())
            .filter(to -> reports.stream().noneMatch(report -> report.to() == to))
            .toList();
  }

  public long late() {
    return lines.stream().filter(line -> line.isLate() || line.wasLate()).count();
  }

  public String line(PublishedLine line) {
    return base + "/cong-khai/" + line.publication().id();
  }
}
