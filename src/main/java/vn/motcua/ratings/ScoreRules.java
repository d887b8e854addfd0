package vn.motcua.ratings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped rules of scoring: indicators, sums and boundaries, as data. */
@Component
public class ScoreRules {
  private static final String FILE = "data/ratings.json";

  private final List<Indicator> indicators;
  private final List<ScoreRule> rules;

  ScoreRules() {
    JsonNode data = read();
    indicators = data.path("indicators").values().stream().map(ScoreRules::indicator).toList();
    rules = data.path("scores").values().stream().map(ScoreRules::rule).toList();
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  /** Those the citizen is asked, in order. */
  public List<Indicator> asked() {
    return indicators.stream().filter(one -> one.from() == Indicator.From.ASKED).toList();
  }

  public ScoreRule of(ScoreRule.Of whose) {
    return rules.stream().filter(rule -> rule.of() == whose).findFirst().orElseThrow();
  }

  private static Indicator indicator(JsonNode node) {
    return new Indicator(
        node.path("no").asInt(),
        Indicator.From.valueOf(node.path("from").asString()),
        ints(node.path("points")));
  }

  private static ScoreRule rule(JsonNode node) {
    return new ScoreRule(
        ScoreRule.Of.valueOf(node.path("of").asString()),
        ints(node.path("indicators")),
        node.path("grades").values().stream()
            .map(grade ->
                new Grade(
                    grade.path("name").asString(), new BigDecimal(grade.path("min").asString())))
            .toList());
  }

  private static List<Integer> ints(JsonNode node) {
    return node.values().stream().map(JsonNode::asInt).toList();
  }

  private static JsonNode read() {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      return new JsonMapper().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
