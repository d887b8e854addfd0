package vn.motcua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operating-system account the database server runs under.
 *
 * <p>PostgreSQL refuses to run as root. When we are root (a container, a fresh server) the server
 * runs as {@code nobody}; it keeps the single capability to look through folders, so that a data
 * folder inside a private folder works too.
 */
enum ServerAccount {
  OURSELVES {
    @Override
    List<String> wrap(Path folder, List<String> command) {
      return command;
    }
  },
  NOBODY {
    @Override
    List<String> wrap(Path folder, List<String> command) {
      List<String> wrapped =
          new ArrayList<>(
              List.of(
                  "setpriv",
                  // Without it access(2), which initdb trusts, would forget the capability.
                  "--securebits=+no_setuid_fixup",
                  "--reuid=nobody",
                  "--regid=" + groupOf("nobody"),
                  "--clear-groups",
                  "--inh-caps=-all,+dac_read_search",
                  "--ambient-caps=+dac_read_search"));
      wrapped.addAll(command);
      return wrapped;
    }
  };

  abstract List<String> wrap(Path folder, List<String> command);

  static ServerAccount current() {
    return "root".equals(System.getProperty("user.name")) ? NOBODY : OURSELVES;
  }

  /** Gives a folder and all in it to the account. */
  void own(Path folder) {
    if (this == OURSELVES) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      UserPrincipal nobody =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      for (Path path : all.toList()) {
        PosixFileAttributeView view =
            Files.getFileAttributeView(path, PosixFileAttributeView.class);
        view.setOwner(nobody);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give " + folder + " to the database account", e);
    }
  }

  private static String groupOf(String user) {
    try {
      return new String(
              new ProcessBuilder("id", "-g", user).start().getInputStream().readAllBytes(),
              java.nio.charset.StandardCharsets.US_ASCII)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
