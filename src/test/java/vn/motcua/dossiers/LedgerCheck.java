package vn.motcua.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the database against what the ledgers say was sent and acknowledged before. */
final class LedgerCheck {
  /** Readers take news away when they have heard them; what is left must be true. */
  private static final String NEWS_OF_NOTHING =
      """
      select count(*) from dossier_outbox o
       where not exists (select from dossier_event e
                          where e.unit_id = o.unit_id and e.dossier_id = o.dossier_id
                            and e.seq = o.seq)
      """;

  private final JdbcClient jdbc;
  private final Histories histories;
  private final Path folder;
  private final List<String> wrong = new ArrayList<>();

  LedgerCheck(JdbcClient jdbc, Histories histories, Path folder) {
    this.jdbc = jdbc;
    this.histories = histories;
    this.folder = folder;
  }

  private record Row(String key, String id, String code, int version) {}

  /** WHOLE with the counts, or BROKEN with everything that is wrong. */
  String verdict() {
    Map<String, Row> byKey = new HashMap<>();
    Map<String, Row> byId = new HashMap<>();
    jdbc.sql(
            """
            select r.key, d.id, d.code, d.version
              from dossier d left join dossier_request r
                on r.unit_id = d.unit_id and r.dossier_id = d.id
            """)
        .query((row, n) ->
            new Row(
                String.valueOf(row.getString("key")),
                row.getString("id"),
                row.getString("code"),
                row.getInt("version")))
        .list()
        .forEach(row -> {
          if (byKey.put(row.key(), row) != null || byId.put(row.id(), row) != null) {
            wrong.add("doubled " + row);
          }
        });
    Set<String> sent = new HashSet<>();
    Map<String, Integer> acknowledged = new HashMap<>();
    Map<String, Integer> tried = new HashMap<>();
    for (String line : lines()) {
      String[] word = line.split(" ");
      switch (word[0]) {
        case "send" -> sent.add(word[1]);
        case "received" -> {
          Row row = byKey.get(word[1]);
          if (row == null || !row.id().equals(word[2]) || !row.code().equals(word[3])) {
            wrong.add("lost receipt: " + line);
          }
          acknowledged.put(word[2], 1);
        }
        case "act" -> tried.put(word[1], Integer.parseInt(word[2]));
        case "acted" -> acknowledged.put(word[1], Integer.parseInt(word[2]));
        case "unknown" -> {
          // the answer never came: both outcomes are right
        }
        default -> wrong.add(line);
      }
    }
    acknowledged.forEach((id, version) -> {
      Row row = byId.get(id);
      if (row == null || row.version() < version || row.version() > tried.getOrDefault(id, 1)) {
        wrong.add("acknowledged " + id + " version " + version + " but is " + row);
      }
    });
    byKey.keySet().stream()
        .filter(key -> !sent.contains(key))
        .forEach(key -> wrong.add("never sent " + key));
    long events = count("select coalesce(sum(version), 0) from dossier");
    same("events", events, count("select count(*) from dossier_event"));
    same("news of nothing", 0, count(NEWS_OF_NOTHING));
    same("requests", byId.size(), count("select count(*) from dossier_request"));
    histories.verify(fault -> wrong.add(fault.toString()));
    String counts =
        byId.size() + " dossiers, " + events + " events, " + acknowledged.size() + " acknowledged";
    return wrong.isEmpty() ? "WHOLE " + counts : "BROKEN " + counts + " " + wrong;
  }

  private void same(String what, long expected, long found) {
    if (expected != found) {
      wrong.add(what + " should be " + expected + " but are " + found);
    }
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.getFileName().toString().startsWith("ledger-")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
