package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.OfficeTime;

/** The linked procedures of the shipped law; the time of each part comes from the catalogue. */
@Component
public class LinkedProcedures {
  private static final String FILE = "data/linked-procedures.json";

  private final VersionSearch versions;
  private final Clock clock;
  private final List<LinkedProcedure> links = read();

  LinkedProcedures(VersionSearch versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /** The parts of what is filed today under a code; empty when it has none. */
  public Optional<LinkedProcedure> of(String procedureCode) {
    return of(procedureCode, OfficeTime.date(clock.instant()));
  }

  /** The same for a dossier received on a day. */
  public Optional<LinkedProcedure> of(String procedureCode, LocalDate day) {
    return links.stream()
        .filter(link -> link.codes().contains(procedureCode) && link.holdsOn(day))
        .findFirst()
        .map(link -> withTimes(link, day));
  }

  /** Whether what is received on a day under a code has parts; asks no database. */
  public boolean isLinked(String procedureCode, LocalDate day) {
    return links.stream()
        .anyMatch(link -> link.codes().contains(procedureCode) && link.holdsOn(day));
  }

  private LinkedProcedure withTimes(LinkedProcedure link, LocalDate day) {
    return new LinkedProcedure(
        link.codes(),
        link.name(),
        link.from(),
        link.to(),
        link.children().stream().map(child -> withTime(child, day)).toList(),
        link.basis(),
        link.source(),
        link.confidence());
  }

  private LinkedProcedure.Child withTime(LinkedProcedure.Child child, LocalDate day) {
    Optional<TimeLimit> time =
        child
            .code()
            .flatMap(code -> versions.inForce(code, Scopes.COUNTRY, day))
            .flatMap(version -> WorkflowRules.shortest(version.channels()));
    return new LinkedProcedure.Child(
        child.order(),
        child.code(),
        child.name(),
        child.agency(),
        child.agencyName(),
        child.after(),
        time);
  }

  private static List<LinkedProcedure> read() {
    List<LinkedProcedure> links = new ArrayList<>();
    for (JsonNode node :
        new JsonMapper().readTree(ShippedCatalogue.read(FILE)).path("links").values()) {
      links.add(
          new LinkedProcedure(
              node.path("codes").values().stream().map(JsonNode::asString).toList(),
              node.path("name").asString(),
              LocalDate.parse(node.path("validFrom").asString()),
              ShippedLaw.date(node, "validTo"),
              children(node),
              node.path("basis").asString(),
              node.path("source").asString(),
              Confidence.valueOf(node.path("confidence").asString())));
    }
    return List.copyOf(links);
  }

  private static List<LinkedProcedure.Child> children(JsonNode node) {
    List<LinkedProcedure.Child> children = new ArrayList<>();
    for (JsonNode child : node.path("children").values()) {
      String code = child.path("code").asString("");
      children.add(
          new LinkedProcedure.Child(
              children.size() + 1,
              code.isEmpty() ? Optional.empty() : Optional.of(code),
              child.path("name").asString(),
              LinkedProcedure.Agency.valueOf(child.path("agency").asString()),
              child.path("agencyName").asString(),
              child.path("after").asInt(0),
              Optional.empty()));
    }
    return children;
  }
}
