package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * CPU time used so far, in milliseconds.
 *
 * @param application this JVM: the contender and the load generator
 * @param database the PostgreSQL server and all its processes
 * @param machine everything on the machine
 */
record Cpu(double application, double database, double machine) {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double MILLIS_PER_TICK = 10;

  static Cpu now(long postmaster) {
    return new Cpu(PROCESS.getProcessCpuTime() / 1e6, tree(postmaster), machineMillis());
  }

  Cpu since(Cpu start) {
    return new Cpu(
        application - start.application, database - start.database, machine - start.machine);
  }

  double ours() {
    return application + database;
  }

  /** What others on the machine took. */
  double others() {
    return Math.max(0, machine - ours());
  }

  private static double tree(long postmaster) {
    double ticks = 0;
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path process :
          processes.filter(path -> path.getFileName().toString().matches("[0-9]+")).toList()) {
        String[] stat = stat(process);
        boolean server = process.getFileName().toString().equals(Long.toString(postmaster));
        if (server) {
          ticks += number(stat, 11) + number(stat, 12) + number(stat, 13) + number(stat, 14);
        } else if (stat.length > 14 && stat[1].equals(Long.toString(postmaster))) {
          ticks += number(stat, 11) + number(stat, 12);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ticks * MILLIS_PER_TICK;
  }

  /** The fields after the name of the program. */
  private static String[] stat(Path process) throws IOException {
    try {
      String line = Files.readString(process.resolve("stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (NoSuchFileException _) {
      return new String[0];
    } catch (IOException gone) {
      return new String[0];
    }
  }

  private static double number(String[] stat, int field) {
    return Double.parseDouble(stat[field]);
  }

  private static double machineMillis() {
    try {
      String[] words = Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
      double all = Arrays.stream(words, 1, 9).mapToDouble(Double::parseDouble).sum();
      double idle = Double.parseDouble(words[4]) + Double.parseDouble(words[5]);
      return (all - idle) * MILLIS_PER_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
