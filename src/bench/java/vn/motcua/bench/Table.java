package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.OfficeTime;

/** Reads the reports of the benches and prints one table: settings, ratios, then the rest. */
final class Table {
  private static final List<String> HEADS =
      List.of(
          "bench",
          "what",
          "ratio (10–90 %)",
          "target",
          "CPU ms each",
          "of it application",
          "of it database",
          "per second",
          "p50 ms",
          "p99 ms");

  private Table() {}

  /**
   * Prints.
   *
   * @param arguments the commit, then the files
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<String[]>> kinds = new LinkedHashMap<>();
    for (String kind : List.of("settings", "ratio", "row", "note")) {
      kinds.put(kind, new ArrayList<>());
    }
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] cells = line.split("\t", -1);
        kinds.get(cells[0]).add(cells);
      }
    }
    System.out.printf(
        "%nCommit %s, %s, %s%n%n",
        arguments[0], LocalDate.now(OfficeTime.ZONE), Settings.machine());
    kinds.get("settings").forEach(cells -> System.out.printf("- %s: %s%n", cells[1], cells[2]));
    System.out.println();
    System.out.println("| " + String.join(" | ", HEADS) + " |");
    System.out.println("|---|---|---|---|---:|---:|---:|---:|---:|---:|");
    kinds.get("ratio").forEach(Table::row);
    kinds.get("row").forEach(Table::row);
    System.out.println();
    kinds.get("note").forEach(cells -> System.out.printf("- %s: %s%n", cells[1], cells[2]));
  }

  private static void row(String[] cells) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 1; i <= HEADS.size(); i++) {
      row.append(' ').append(i < cells.length ? cells[i] : "").append(" |");
    }
    System.out.println(row);
  }
}
