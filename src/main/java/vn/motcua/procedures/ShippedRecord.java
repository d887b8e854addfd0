package vn.motcua.procedures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.deadlines.TimeLimit;

/** One record of the shipped procedures.json, read as data/README.md says. */
record ShippedRecord(JsonNode node) {

  ProcedureDraft draft(LocalDate validFrom) {
    return new ProcedureDraft(
        text(node, "code"),
        validFrom,
        words(),
        flags(),
        Confidence.valueOf(text(node, "confidence").toUpperCase(Locale.ROOT)),
        channels(),
        papers());
  }

  private ProcedureText words() {
    return new ProcedureText(
        PaperRules.tidy(text(node, "name")),
        text(node, "field"),
        text(node, "fieldGroup"),
        text(node, "ministry"),
        text(node, "decision"),
        text(node, "handlingAgency"),
        ReceivedAt.valueOf(text(node, "receivedAt")),
        text(node, "conditions"),
        text(node, "timeNote"),
        text(node, "documentsSource"),
        text(node, "source"),
        text(node, "sourceUrl"),
        texts("levels"),
        texts("applicants"),
        texts("results"),
        texts("legalBasis"));
  }

  Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    texts("flags").forEach(flag -> flags.add(Flag.valueOf(flag)));
    return flags;
  }

  private List<ChannelCase> channels() {
    List<ChannelCase> rows = new ArrayList<>();
    for (JsonNode row : node.path("channels")) {
      rows.add(
          new ChannelCase(
              Channel.valueOf(text(row, "channel")),
              row.path("case").asInt(0),
              time(row),
              text(row, "description"),
              fees(row)));
    }
    return rows;
  }

  private Optional<TimeLimit> time(JsonNode row) {
    return MeasureRule.limit(
        value(row, "time").map(JsonNode::decimalValue),
        value(row, "timeUnit").map(unit -> MeasureRule.PublishedUnit.valueOf(unit.asString())),
        flags());
  }

  private static List<Fee> fees(JsonNode row) {
    List<Fee> fees = new ArrayList<>();
    for (JsonNode fee : row.path("fees")) {
      BigDecimal amount = fee.path("amount").decimalValue();
      fees.add(
          new Fee(
              amount,
              text(fee, "currency"),
              text(fee, "note"),
              text(fee, "where"),
              fee.path("suspect").asBoolean(false)));
    }
    return fees;
  }

  private List<Paper> papers() {
    List<Paper> papers = new ArrayList<>();
    Collection<JsonNode> groups = node.path("documentGroups").values();
    for (JsonNode group : groups) {
      String title = PaperRules.withoutBullet(text(group, "case"));
      for (JsonNode line : group.path("documents")) {
        papers.add(paper(papers.size() + 1, title, groups.size() > 1, line));
      }
    }
    return papers;
  }

  private static Paper paper(int order, String group, boolean oneOfSeveral, JsonNode line) {
    String name = PaperRules.withoutBullet(text(line, "name"));
    String template = text(line, "template");
    return new Paper(
        order,
        group,
        name,
        line.path("originals").asInt(0),
        line.path("copies").asInt(0),
        template.isEmpty() ? text(line, "formFile") : template,
        PaperRules.kindOf(name, group, oneOfSeveral, line.path("note").asBoolean(false)));
  }

  private List<String> texts(String key) {
    return node.path(key).values().stream().map(JsonNode::asString).map(String::strip).toList();
  }

  private static String text(JsonNode node, String key) {
    return value(node, key).map(JsonNode::asString).map(String::strip).orElse("");
  }

  private static Optional<JsonNode> value(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
  }
}
