package vn.motcua.reporting.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.Workbooks;
import vn.motcua.web.Definition;

/** A workbook as whoever gets it reads it: does it say how every column of numbers is counted? */
public final class FigureFiles {
  /** Columns whose numbers count nothing: the place in a list, and the mark of an answer. */
  private static final Set<String> ORDINALS = Set.of("TT", "(1) TT", "hai_long");

  private FigureFiles() {}

  /** Which definitions each column names, by sheet and heading. */
  public static Map<String, List<String>> named(byte[] workbook) throws IOException {
    Map<String, List<String>> named = new HashMap<>();
    for (List<Object> line : meanings(workbook)) {
      named
          .computeIfAbsent(line.get(0) + ": " + line.get(1), key -> new ArrayList<>())
          .add(String.valueOf(line.get(2)));
    }
    return named;
  }

  /** Columns with a number in them and no definition in the file. */
  public static List<String> undefined(byte[] workbook) throws IOException {
    Map<String, List<String>> named = named(workbook);
    List<String> undefined = new ArrayList<>();
    Workbooks.sheets(workbook)
        .forEach((name, lines) -> {
          if (!isMeanings(name)) {
            undefined.addAll(undefined(name, lines, named));
          }
        });
    for (List<Object> line : meanings(workbook)) {
      boolean whole =
          line.size() >= 9
              && !String.valueOf(line.get(3)).isBlank()
              && !String.valueOf(line.get(7)).isBlank()
              && String.valueOf(line.get(8)).contains(Definition.PAGE + "#" + line.get(2));
      if (!whole) {
        undefined.add("half told: " + line);
      }
    }
    return undefined;
  }

  private static List<String> undefined(
      String sheet, List<List<Object>> lines, Map<String, List<String>> named) {
    List<String> undefined = new ArrayList<>();
    List<Object> heading = List.of();
    for (List<Object> line : lines) {
      if (line.size() > 1 && line.stream().noneMatch(Number.class::isInstance)) {
        heading = heading.isEmpty() ? line : heading;
      }
      for (int column = 0; column < line.size(); column++) {
        String label = column < heading.size() ? String.valueOf(heading.get(column)) : "no heading";
        if (line.get(column) instanceof Number
            && !ORDINALS.contains(label)
            && !named.containsKey(sheet + ": " + label)) {
          undefined.add(sheet + ": " + label + ": " + line.get(column));
        }
      }
    }
    return undefined.stream().distinct().toList();
  }

  private static List<List<Object>> meanings(byte[] workbook) throws IOException {
    return Workbooks.sheets(workbook).entrySet().stream()
        .filter(sheet -> isMeanings(sheet.getKey()))
        .flatMap(sheet -> sheet.getValue().stream().skip(3))
        .toList();
  }

  private static boolean isMeanings(String sheet) {
    return sheet.equals("Định nghĩa") || sheet.equals("Definitions");
  }
}
