package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the machine remembers of files in its memory. */
public final class FileCache {
  private FileCache() {}

  /**
   * Makes the machine forget every file below the folder, so that the next reader waits for the
   * disk. The files' writers must have ended: what is not on disk yet is not forgotten.
   *
   * @throws UncheckedIOException without GNU {@code dd}, which asks the kernel for it
   */
  public static void forget(Path folder) {
    try {
      Process each =
          new ProcessBuilder(
                  "find",
                  folder.toString(),
                  "-type",
                  "f",
                  "-exec",
                  "sh",
                  "-c",
                  "sync -d \"$@\"; for f; do dd if=\"$f\" iflag=nocache count=0 status=none || exit 1; done",
                  "sh",
                  "{}",
                  "+")
              .inheritIO()
              .start();
      int said = each.waitFor();
      if (said != 0) {
        throw new IOException("files below " + folder + " stayed in memory: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
