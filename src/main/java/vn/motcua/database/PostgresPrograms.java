package vn.motcua.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs shipped in the jar, unpacked once into a folder named by version. */
final class PostgresPrograms {
  private static final String VERSION = "18.6.0";

  private PostgresPrograms() {}

  /** Unpacks the programs under {@code parent} if they are not there yet; returns their folder. */
  static Path unpack(Path parent) {
    Path home = parent.resolve("postgresql-" + VERSION);
    if (Files.isExecutable(home.resolve("bin/postgres"))) {
      return home;
    }
    try {
      Files.createDirectories(parent);
      Path fresh = Files.createTempDirectory(parent, "unpacking-");
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      try (InputStream archive = archive();
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          unpack(tar, entry, fresh);
        }
      }
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
      return home;
    } catch (AtomicMoveNotSupportedException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      if (Files.isExecutable(home.resolve("bin/postgres"))) {
        return home; // another node was quicker
      }
      throw new UncheckedIOException("cannot unpack PostgreSQL into " + parent, e);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("entry leaves the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static InputStream archive() throws IOException {
    String architecture = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name =
        switch (architecture) {
          case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
          case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
          default -> "postgres-linux-" + architecture + ".txz";
        };
    InputStream stream = PostgresPrograms.class.getResourceAsStream("/" + name);
    if (stream == null) {
      throw new IOException(
          "no embedded PostgreSQL for this machine ("
              + architecture
              + "); set MOTCUA_DATABASE_URL to a PostgreSQL 18 of your own");
    }
    return stream;
  }
}
