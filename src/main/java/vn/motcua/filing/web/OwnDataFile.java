package vn.motcua.filing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Filed;
import vn.motcua.filing.OwnData;
import vn.motcua.web.Csv;

/** A person's own data as a file to take along, for people (CSV) and for programs (JSON). */
final class OwnDataFile {
  private static final JsonMapper JSON = new JsonMapper();

  private OwnDataFile() {}

  static String json(OwnData.All all) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("account", account(all));
    file.put(
        "knownAnswers",
        all.known().stream()
            .map(one ->
                words(
                    "label", one.label(),
                    "value", one.value(),
                    "source", one.source(),
                    "givenAt", one.givenAt().toString()))
            .toList());
    file.put("drafts", all.drafts().stream().map(OwnDataFile::draft).toList());
    file.put("filings", all.filed().stream().map(OwnDataFile::filed).toList());
    file.put(
        "visits",
        all.visits().stream()
            .map(one -> words("begun", one.begun().toString(), "seen", one.seen().toString()))
            .toList());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
  }

  private static Map<String, String> account(OwnData.All all) {
    return words(
        "name", all.citizen().name(),
        "number", all.citizen().number(),
        "birth", all.citizen().birth(),
        "phone", all.citizen().phone());
  }

  private static Map<String, Object> draft(Draft draft) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("unit", draft.unit().code());
    one.put("procedure", draft.procedure());
    one.put("savedAt", draft.savedAt().toString());
    one.put("answers", new TreeMap<>(draft.answers()));
    return one;
  }

  private static Map<String, Object> filed(Filed filed) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("number", filed.code());
    one.put("procedure", filed.procedure());
    one.put("filedAt", filed.filedAt().toString());
    one.put("standing", filed.standing());
    one.put("answers", new TreeMap<>(filed.answers()));
    return one;
  }

  private static Map<String, String> words(String... pairs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      words.put(pairs[i], pairs[i + 1]);
    }
    return words;
  }

  /** One line a fact: what it belongs to, its name, its value. */
  static String csv(OwnData.All all) {
    List<String> lines = new ArrayList<>();
    lines.add(line("part", "name", "value"));
    account(all).forEach((name, value) -> lines.add(line("account", name, value)));
    all.known().forEach(one -> lines.add(line("knownAnswer", one.label(), one.value())));
    all.drafts()
        .forEach(draft ->
            new TreeMap<>(draft.answers())
                .forEach(
                    (name, value) -> lines.add(line("draft " + draft.procedure(), name, value))));
    all.filed()
        .forEach(filed ->
            new TreeMap<>(filed.answers())
                .forEach((name, value) -> lines.add(line("filing " + filed.code(), name, value))));
    all.visits().forEach(one -> lines.add(line("visit", "begun", one.begun().toString())));
    return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
  }

  /** A value no table program takes for a formula. */
  private static String line(String part, String name, String value) {
    String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    return Csv.quoted(part) + "," + Csv.quoted(name) + "," + Csv.quoted(safe);
  }
}
