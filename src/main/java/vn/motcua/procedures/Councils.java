package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The councils of the shipped law, by procedure and day. */
@Component
public class Councils {
  private static final String FILE = "data/councils.json";

  private final List<Council> councils = read();

  /** The council a dossier received on that day goes before; empty for most procedures. */
  public Optional<Council> of(String procedureCode, LocalDate day) {
    return councils.stream()
        .filter(council -> council.code().equals(procedureCode) && council.holdsOn(day))
        .findFirst();
  }

  private static List<Council> read() {
    List<Council> councils = new ArrayList<>();
    for (JsonNode node :
        new JsonMapper().readTree(ShippedCatalogue.read(FILE)).path("councils").values()) {
      councils.add(council(node));
    }
    return List.copyOf(councils);
  }

  private static Council council(JsonNode node) {
    return new Council(
        node.path("code").asString(),
        node.path("name").asString(),
        LocalDate.parse(node.path("validFrom").asString()),
        ShippedLaw.date(node, "validTo"),
        seats(node),
        node.path("places").values().stream().map(JsonNode::asString).toList(),
        new Council.Quorum(
            node.path("quorumNumerator").asInt(0), node.path("quorumDenominator").asInt(0)),
        node.path("sessionWithinWorkingDays").asInt(0),
        node.path("postingWithinWorkingDays").asInt(0),
        Optional.of(node.path("followedBy").asString("")).filter(code -> !code.isEmpty()),
        node.path("basis").asString(),
        node.path("note").asString(""),
        node.path("source").asString(),
        Confidence.valueOf(node.path("confidence").asString()));
  }

  private static List<Council.Seat> seats(JsonNode node) {
    List<Council.Seat> seats = new ArrayList<>();
    for (JsonNode seat : node.path("seats").values()) {
      seats.add(
          new Council.Seat(
              seats.size() + 1,
              Council.Seat.Role.valueOf(seat.path("role").asString()),
              seat.path("title").asString(),
              seat.path("whereItExists").asBoolean(false)));
    }
    return seats;
  }
}
