package vn.motcua.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the canonical JSON of a fact: keys in order, no spaces, so that its hash is stable. */
final class EventData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Object> entries = new TreeMap<>();

  EventData put(String name, Object value) {
    entries.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return this;
  }

  EventData digest(String name, byte[] digest) {
    return put(name, HexFormat.of().formatHex(digest));
  }

  EventData papers(List<Intake.PaperMark> papers) {
    return put("papers", papers.stream().map(EventData::row).toList());
  }

  /** The certified copies only where there are any, as before they were asked for. */
  private static List<Object> row(Intake.PaperMark mark) {
    return mark.certified() == 0
        ? List.of(mark.paper(), mark.presence().name(), mark.originals(), mark.copies())
        : List.of(
            mark.paper(),
            mark.presence().name(),
            mark.originals(),
            mark.copies(),
            mark.certified());
  }

  /** When somebody has to be told from now on; empty where nobody has. */
  EventData watch(LegalTime.Watch watch) {
    return put(
        "watch",
        Stream.of(watch.stepAt(), watch.wholeAt(), watch.apologyAt())
            .map(at -> at == null ? "" : at.toString())
            .toList());
  }

  /** The papers an event is about, by their place in the list. */
  static List<Integer> placesIn(String json, String name) {
    List<Integer> places = new ArrayList<>();
    JSON.readTree(json).path(name).forEach(place -> places.add(place.intValue()));
    return places;
  }

  static Optional<LegalTime.Watch> watchIn(Map<?, ?> data) {
    return data.get("watch") instanceof List<?> at && at.size() == 3
        ? Optional.of(
            new LegalTime.Watch(instant(at.get(0)), instant(at.get(1)), instant(at.get(2))))
        : Optional.empty();
  }

  private static @Nullable Instant instant(@Nullable Object text) {
    return text instanceof String some && !some.isEmpty() ? Instant.parse(some) : null;
  }

  String json() {
    return JSON.writeValueAsString(entries);
  }

  /** The marks of the papers in the first event, by their place in the list. */
  static Map<Integer, Intake.PaperMark> papersIn(String json) {
    Map<Integer, Intake.PaperMark> marks = new TreeMap<>();
    for (JsonNode row : JSON.readTree(json).path("papers")) {
      Intake.PaperMark mark =
          new Intake.PaperMark(
              row.get(0).intValue(),
              Intake.Presence.valueOf(row.get(1).stringValue()),
              row.get(2).intValue(),
              row.get(3).intValue(),
              row.path(4).asInt(0));
      marks.put(mark.paper(), mark);
    }
    return marks;
  }

  static int setsIn(String json) {
    return JSON.readTree(json).path("sets").asInt(1);
  }

  static Map<?, ?> read(String json) {
    return JSON.readValue(json, Map.class);
  }
}
