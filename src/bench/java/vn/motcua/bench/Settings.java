package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run was made on, as the table says it. */
public final class Settings {
  /** Without these a database answers before the disk has it: such a run is void. */
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private Settings() {}

  /** The database's settings; throws when a commit would not be on the disk. */
  public static String of(JdbcClient jdbc) {
    for (String name : DURABLE) {
      String value = shown(jdbc, name);
      if (!value.equals("on")) {
        throw new IllegalStateException(name + " is " + value + ": the run is void");
      }
    }
    return "PostgreSQL %s, %s on, shared_buffers %s"
        .formatted(
            shown(jdbc, "server_version"),
            String.join(", ", DURABLE),
            shown(jdbc, "shared_buffers"));
  }

  private static String shown(JdbcClient jdbc, String name) {
    return jdbc.sql("show " + name).query(String.class).single();
  }

  static String machine() {
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s GB, JDK %s, load %s",
        Runtime.getRuntime().availableProcessors(),
        field("/proc/cpuinfo", "model name"),
        Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1_000_000,
        Runtime.version(),
        first("/proc/loadavg"));
  }

  private static String field(String file, String name) {
    return lines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("0");
  }

  private static String first(String file) {
    return lines(file).getFirst().split(" ")[0];
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
