package vn.motcua.democracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.NotFound;

/** The law on grassroots democracy as shipped data: what is published, decided, asked. */
@Component
public class GrassrootsLaw {
  private static final String FILE = "data/grassroots-democracy.json";

  private final JsonNode law = read();
  private final List<PublicationItem> items = items(law.path("publication").path("items"));

  /** First day the law holds. */
  public LocalDate validFrom() {
    return LocalDate.parse(law.path("validFrom").asString());
  }

  public String source() {
    return law.path("source").asString();
  }

  /** The fourteen items in the order of the law. */
  public List<PublicationItem> items() {
    return items;
  }

  public PublicationItem item(int no) {
    return items.stream()
        .filter(item -> item.no() == no)
        .findFirst()
        .orElseThrow(() -> new NotFound("publication item " + no));
  }

  /** Working days from the decision until it must be known (Điều 14). */
  public int publishWithin() {
    return law.path("publication").path("defaultDeadline").path("value").asInt();
  }

  private static List<PublicationItem> items(JsonNode nodes) {
    List<PublicationItem> items = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      items.add(
          new PublicationItem(
              node.path("no").asInt(),
              node.path("title").asString(),
              switch (node.path("noticeBoard").asString("")) {
                case "PERMANENT" -> PublicationItem.Board.PERMANENT;
                case "MIN_30_CONTINUOUS_DAYS" -> PublicationItem.Board.THIRTY_DAYS;
                default -> PublicationItem.Board.NONE;
              },
              node.path("loudspeakerMinDays").asInt(0),
              node.path("website").asBoolean()));
    }
    return List.copyOf(items);
  }

  private static JsonNode read() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      return new JsonMapper().readTree(file.readAllBytes());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
