package vn.motcua;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application in a JVM of its own, started with the class path of the tests. */
public final class Node implements AutoCloseable {
  private final Process process;
  private final Path output;

  private Node(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts it.
   *
   * @param properties system properties; those of the test's bean that does the work
   * @param environment for instance where the database is
   */
  public static Node start(
      Path output,
      Map<String, String> properties,
      Map<String, String> environment,
      String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                // The bean of the test, and the real clock.
                "-Dspring.profiles.active=node",
                "-cp",
                System.getProperty("java.class.path")));
    properties.forEach((name, value) -> command.add(1, "-D" + name + "=" + value));
    command.add(MotCua.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(output.toAbsolutePath().getParent());
      return new Node(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** kill -9: nothing is said goodbye to. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits until the node ends by itself, and tells its exit status. */
  public int await(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running after " + patience + "\n" + said());
    }
    return process.exitValue();
  }

  /** What it wrote, for a message. */
  public String said() {
    try {
      File file = output.toFile();
      return file.exists() ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Ctrl-C does: the application stops, then its database. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException _) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
