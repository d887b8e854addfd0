package vn.motcua.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The groups of Decision 766/QĐ-TTg with points and formulas, as data. */
@Component
public class Indicators {
  private static final String FILE = "data/qd766-indicators.json";

  private final List<Indicator> groups = read();

  public List<Indicator> groups() {
    return groups;
  }

  private static List<Indicator> read() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      List<Indicator> groups = new ArrayList<>();
      for (JsonNode node : new JsonMapper().readTree(text).path("groups").values()) {
        List<String> formulas = new ArrayList<>();
        add(formulas, node);
        node.path("metrics").values().forEach(metric -> add(formulas, metric));
        groups.add(
            new Indicator(
                node.path("no").asString(),
                node.path("name").asString(),
                node.path("max").asInt(),
                String.join("; ", formulas),
                node.path("metrics").values().stream().map(Indicators::metric).toList()));
      }
      return List.copyOf(groups);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Metric metric(JsonNode node) {
    String fact = node.path("fact").asString("");
    String target = node.path("target").asString("");
    return new Metric(
        node.path("code").asString(),
        node.path("max").asInt(),
        new BigDecimal(node.path("fullAt").asString("1")),
        fact.isEmpty() ? Optional.empty() : Optional.of(Metric.Fact.valueOf(fact)),
        node.path("fullWithoutCases").asBoolean(false),
        target.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(target)));
  }

  private static void add(List<String> formulas, JsonNode node) {
    String formula = node.path("formula").asString("");
    if (!formula.isEmpty()) {
      formulas.add(formula);
    }
  }
}
