package vn.motcua.procedures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.database.ShippedData;

/** The dated rules and the reuse list that come with the program, each with its source. */
@Component
class ShippedLaw implements ShippedData {
  static final String RULES = "data/law-rules.json";
  static final String REUSE = "data/data-reuse-nq66-7-2025.csv";
  private static final String READER_VERSION = "1";

  private final LawStore rules;
  private final ReuseStore reuse;

  ShippedLaw(LawStore rules, ReuseStore reuse) {
    this.rules = rules;
    this.reuse = reuse;
  }

  @Override
  public String name() {
    return "law";
  }

  @Override
  public String version() {
    String files = text(RULES) + text(REUSE);
    return VersionRows.sha256(files) + "-" + READER_VERSION;
  }

  @Override
  public int order() {
    return 410;
  }

  @Override
  public void load() {
    JsonNode file = new JsonMapper().readTree(text(RULES));
    JsonNode list = file.path("reuse");
    reuse.replace(
        documents(text(REUSE)),
        list.path("basis").asString(),
        date(list, "validFrom").orElseThrow(),
        date(list, "validTo").orElseThrow());
    for (JsonNode rule : file.path("rules")) {
      rules.ship(
          draft(rule),
          rule.path("source").asString(),
          Confidence.valueOf(rule.path("confidence").asString()));
    }
  }

  /** One row of the reuse list, as published. */
  record Row(String code, String document, String database, String owner) {}

  static List<Row> documents(String csv) {
    return csv.lines()
        .skip(1)
        .map(ShippedLaw::cells)
        .map(cells -> new Row(cells.get(0), cells.get(3), cells.get(4), cells.get(5)))
        .toList();
  }

  private static LawDraft draft(JsonNode rule) {
    return new LawDraft(
        LawKind.valueOf(rule.path("kind").asString()),
        rule.path("code").asString(),
        date(rule, "validFrom").orElseThrow(),
        date(rule, "validTo"),
        LawChoice.valueOf(rule.path("choice").asString()),
        rule.path("years").asInt(0),
        rule.path("place").asString(""),
        rule.path("basis").asString());
  }

  static Optional<LocalDate> date(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(value.asString()));
  }

  private static String text(String resource) {
    return new String(ShippedCatalogue.read(resource), StandardCharsets.UTF_8);
  }

  /** Cells of one line; quotes keep commas together. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(PaperRules.tidy(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(PaperRules.tidy(cell.toString()));
    return cells;
  }
}
