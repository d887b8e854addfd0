package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The repository's own files, as the house rules read them. */
final class SourceTree {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path JAVA = ROOT.resolve("src/main/java/vn/motcua");
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules");

  private static final String PICTURES = ".*\\.(ico|png|jpg)";

  private SourceTree() {}

  /** One text file; lines count from 0 here and from 1 in what people read. */
  record SourceFile(Path path, List<String> lines) {
    String text() {
      return String.join("\n", lines);
    }

    String name() {
      return path.getFileName().toString();
    }

    /** The path a reader can click on: {@code src/main/java/…/Dossiers.java:12}. */
    String at(int line) {
      return this + ":" + (line + 1);
    }

    /** As {@link #at}, for a position in {@link #text()}. */
    String atOffset(int offset) {
      return at((int) text().substring(0, offset).chars().filter(c -> c == '\n').count());
    }

    @Override
    public String toString() {
      return ROOT.relativize(path).toString().replace('\\', '/');
    }
  }

  static List<SourceFile> files(String folder, String... endings) {
    return files(
        ROOT.resolve(folder),
        file ->
            !file.toString().matches(PICTURES)
                && Stream.of(endings).anyMatch(file.toString()::endsWith));
  }

  /** The modules, in alphabetical order: the packages right below {@code vn.motcua}. */
  static List<String> modules() {
    try (var entries = Files.list(JAVA)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> files(Path folder, Predicate<Path> wanted) {
    var found = new ArrayList<SourceFile>();
    if (!Files.exists(folder)) {
      return found;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean ours = !NOT_OURS.contains(dir.getFileName().toString()) || inSources(dir);
              return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (wanted.test(file)) {
                found.add(new SourceFile(file, Files.readAllLines(file)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(SourceFile::path));
    return found;
  }

  private static boolean inSources(Path folder) {
    return folder.startsWith(ROOT.resolve("src"));
  }
}
