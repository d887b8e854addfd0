package vn.motcua.dossiers;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    return put(
        "papers",
        papers.stream()
            .map(mark ->
                List.of(mark.paper(), mark.presence().name(), mark.originals(), mark.copies()))
            .toList());
  }

  String json() {
    return JSON.writeValueAsString(entries);
  }

  static Map<?, ?> read(String json) {
    return JSON.readValue(json, Map.class);
  }
}
