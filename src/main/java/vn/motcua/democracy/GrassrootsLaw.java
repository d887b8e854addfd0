package vn.motcua.democracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  private final List<Matter> matters = matters(law.path("decision").path("matters"));
  private final List<ConsultationMatter> consultations =
      consultations(law.path("consultation").path("matters"));

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

  /** The six matters in the order of the law. */
  public List<Matter> matters() {
    return matters;
  }

  public Matter matter(int no) {
    return matters.stream()
        .filter(matter -> matter.no() == no)
        .findFirst()
        .orElseThrow(() -> new NotFound("matter " + no));
  }

  /** The nine matters people are asked about, in the order of the law. */
  public List<ConsultationMatter> consultations() {
    return consultations;
  }

  public ConsultationMatter consultation(int no) {
    return consultations.stream()
        .filter(matter -> matter.no() == no)
        .findFirst()
        .orElseThrow(() -> new NotFound("matter of consultation " + no));
  }

  /** The fewest households of all whose agreement makes a proposal of the people (Điều 15). */
  public int initiativeNeeds(int households) {
    double share =
        law.path("decision").path("citizenInitiative").path("minHouseholdShare").asDouble();
    long thousandths = Math.round(share * 1_000);
    return Math.toIntExact(Math.ceilDiv(thousandths * households, 1_000));
  }

  /** Months for which the households' agreement to a proposal holds. */
  public int initiativeMonths() {
    return law.path("decision").path("citizenInitiative").path("consentValidMonths").asInt();
  }

  /** Working days to send what was decided to the Committee. */
  public int sendWithin() {
    return days(law.path("decision").path("sendDecisionWithin"));
  }

  /** Working days for the Committee to recognise it, or to refuse in writing. */
  public int recogniseWithin() {
    return days(law.path("decision").path("recognitionWithin"));
  }

  private static int days(JsonNode sentence) {
    return Integer.parseInt(sentence.asString().split(" ", 2)[0]);
  }

  private static List<Matter> matters(JsonNode nodes) {
    List<Matter> matters = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      Set<Matter.Method> methods = EnumSet.noneOf(Matter.Method.class);
      for (JsonNode method : node.path("methods").values()) {
        switch (method.asString()) {
          case "MEETING" -> methods.add(Matter.Method.MEETING);
          case "ONLINE_VOTE" -> methods.add(Matter.Method.ONLINE);
          default -> methods.add(Matter.Method.BALLOT);
        }
      }
      matters.add(
          new Matter(
              node.path("no").asInt(),
              node.path("title").asString(),
              node.path("threshold").asString().startsWith(">=2/3")
                  ? Threshold.TWO_THIRDS
                  : Threshold.MORE_THAN_HALF,
              methods));
    }
    return List.copyOf(matters);
  }

  private static List<ConsultationMatter> consultations(JsonNode nodes) {
    List<ConsultationMatter> matters = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      String title = node.asString();
      boolean dialogue = title.contains("đối thoại");
      matters.add(new ConsultationMatter(matters.size() + 1, title, dialogue));
    }
    return List.copyOf(matters);
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
