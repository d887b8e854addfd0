package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file for machines, as whoever reads it: is every column of numbers named by a definition? */
public final class FigureTables {
  /** Codes of places and of fields, and the mark of an answer: numbers that count nothing. */
  private static final Set<String> NAMES = Set.of("ma_don_vi", "ma_linh_vuc", "hai_long", "unit");

  private FigureTables() {}

  /** Columns and members with numbers in them that no definition names. */
  public static List<String> undefined(String address, String text) {
    String file = address.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    Set<String> named =
        new Definitions()
            .chapters().stream()
                .flatMap(chapter -> chapter.definitions().stream())
                .flatMap(definition -> definition.columns().stream())
                .collect(Collectors.toSet());
    return counted(file, text)
        .filter(column -> !NAMES.contains(column))
        .map(column -> file + ": " + column)
        .filter(column -> !named.contains(column))
        .distinct()
        .toList();
  }

  /** Columns that hold numbers and nothing else. */
  private static Stream<String> counted(String file, String text) {
    return file.endsWith(".json")
        ? members("", new JsonMapper().readTree(text)).stream()
        : columns(CsvText.lines(text.replace("\uFEFF", ""))).stream();
  }

  private static List<String> columns(List<List<String>> lines) {
    List<String> counted = new ArrayList<>();
    for (int column = 0; column < lines.getFirst().size(); column++) {
      int place = column;
      List<String> values =
          lines.stream()
              .skip(1)
              .map(line -> line.get(place))
              .filter(value -> !value.isEmpty())
              .toList();
      if (!values.isEmpty()
          && values.stream().allMatch(value -> value.matches("-?\\d+([.,]\\d+)?"))) {
        counted.add(lines.getFirst().get(column));
      }
    }
    return counted;
  }

  private static List<String> members(String name, JsonNode node) {
    List<String> counted = new ArrayList<>();
    if (node.isNumber()) {
      counted.add(name);
    }
    node.properties().forEach(one -> counted.addAll(members(one.getKey(), one.getValue())));
    if (node.isArray()) {
      node.values().forEach(one -> counted.addAll(members(name, one)));
    }
    return counted;
  }
}
