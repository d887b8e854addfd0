package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.motcua.Node;

/**
 * kill -9 under load: of the application, of its database, of both. Nothing acknowledged is lost,
 * nothing is doubled, every chain is whole, and everything starts again by itself.
 */
@Tag("kill")
class KillTest {
  private static final int STARTS = 10;

  private final Random chance = new Random();
  private int applicationKills;
  private int databaseKills;

  @Test
  void nothing_acknowledged_is_lost_when_the_application_or_its_database_is_killed()
      throws Exception {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/databases")), "kill");
    Path data = Files.createDirectories(folder.resolve("data"));
    for (int start = 1; start <= STARTS; start++) {
      Node node = start(folder, data, start);
      try {
        awaitVerdict(folder, start, node);
        awaitWork(folder, node);
        killDatabase(data);
        awaitWork(folder, node);
        if (start % 3 == 0) {
          killDatabase(data); // both at once
        }
      } finally {
        node.kill();
        applicationKills++;
      }
    }
    try (Node last = start(folder, data, STARTS + 1)) {
      awaitVerdict(folder, STARTS + 1, last);
    }
    assertThat(applicationKills).isEqualTo(STARTS);
    assertThat(databaseKills).isGreaterThanOrEqualTo(STARTS);
    System.out.println(
        "%d kills of the application, %d of its database%n%s"
            .formatted(
                applicationKills,
                databaseKills,
                String.join("\n", linesOf(folder, "verdicts").toList())));
    assertThat(serverOf(data)).as("Ctrl-C stops the database, too").isNull();
    FileSystemUtils.deleteRecursively(folder);
  }

  private static Node start(Path folder, Path data, int number) {
    return Node.start(
        folder.resolve("node.log"),
        Map.of("load.ledger", folder.toAbsolutePath().toString(), "load.start", "" + number),
        Map.of(),
        "serve",
        "--data=" + data,
        "--port=0",
        "--empty");
  }

  private void killDatabase(Path data) throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(chance.nextInt(150));
    Long pid = serverOf(data);
    if (pid != null) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
      databaseKills++;
    }
  }

  private static Long serverOf(Path data) throws IOException {
    Path lock = data.resolve("postgres/cluster/postmaster.pid");
    if (!Files.exists(lock)) {
      return null;
    }
    long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .orElse(null);
  }

  private static void awaitVerdict(Path folder, int number, Node node) throws Exception {
    await(() -> !node.isAlive() || verdict(folder, number) != null, node);
    assertThat(node.isAlive()).as(node.said()).isTrue();
    assertThat(verdict(folder, number)).startsWith(number + " WHOLE");
  }

  /** Work is acknowledged again, by itself, after whatever happened before. */
  private static void awaitWork(Path folder, Node node) throws Exception {
    long before = acknowledged(folder);
    await(() -> acknowledged(folder) > before + 25, node);
  }

  private static void await(BooleanSupplier done, Node node) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nothing happens any more\n" + node.said());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** What the start of that number found; one verdict each. */
  private static @Nullable String verdict(Path folder, int number) {
    List<String> found =
        linesOf(folder, "verdicts").filter(line -> line.startsWith(number + " ")).toList();
    assertThat(found).hasSizeLessThan(2);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static long acknowledged(Path folder) {
    long count = 0;
    for (int thread = 0; thread < LifeLoad.THREADS; thread++) {
      count +=
          linesOf(folder, "ledger-" + thread)
              .filter(line -> line.startsWith("acted") || line.startsWith("received"))
              .count();
    }
    return count;
  }

  private static Stream<String> linesOf(Path folder, String name) {
    try {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
    } catch (IOException _) {
      return Stream.empty();
    }
  }
}
