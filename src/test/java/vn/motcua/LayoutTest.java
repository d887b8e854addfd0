package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** The rules about files: where they lie, how long they are, what every package says of itself. */
@Tag("architecture")
class LayoutTest {
  private static final int LONGEST_FILE = 300;
  private static final int MOST_SHARED_TYPES = 10;
  private static final Set<String> SUB_PACKAGES = Set.of("web", "web/desk", "web/portal", "spi");
  private static final Pattern JAVADOC = Pattern.compile("(?s)^\\s*/\\*\\*\\s*\\*?\\s*\\p{Lu}");

  @Test
  void no_file_is_longer_than_300_lines() {
    var violations = new Violations("split it by noun: one capability, one file");
    for (String folder : List.of("src", "bin")) {
      for (SourceFile file : SourceTree.files(folder, ".java", ".jte", ".css", ".js", ".sql", "")) {
        boolean written = folder.equals("bin") || !file.toString().contains("/resources/data/");
        if (written && isSource(file)) {
          violations.addUnless(
              file.lines().size() <= LONGEST_FILE,
              file.at(LONGEST_FILE),
              file.lines().size() + " lines; at most " + LONGEST_FILE);
        }
      }
    }
    violations.assertNone();
  }

  @Test
  void every_package_says_what_it_is_for_and_knows_no_null() {
    var violations =
        new Violations(
            "a package-info.java with a sentence in Javadoc and @NullMarked"
                + " (it does not reach sub-packages)");
    for (Path folder : packages()) {
      var info = folder.resolve("package-info.java");
      var where = SourceTree.ROOT.relativize(info).toString();
      if (!Files.exists(info)) {
        violations.add(where, "is missing");
        continue;
      }
      var text = SourceTree.files(where.replace("/package-info.java", ""), "package-info.java");
      String content = text.getFirst().text();
      violations.addUnless(content.contains("@NullMarked"), where + ":1", "has no @NullMarked");
      violations.addUnless(
          JAVADOC.matcher(content).find(), where + ":1", "has no sentence on its purpose");
    }
    violations.assertNone();
  }

  @Test
  void every_module_names_the_modules_it_may_use() {
    var violations =
        new Violations("@ApplicationModule(allowedDependencies = {…}) in its package-info.java");
    for (String module : SourceTree.modules()) {
      for (SourceFile info : SourceTree.files("src/main/java/vn/motcua/" + module, "-info.java")) {
        boolean root = info.path().getParent().equals(SourceTree.JAVA.resolve(module));
        violations.addUnless(
            !root || info.text().contains("allowedDependencies"),
            info.at(0),
            "does not say which modules it may use");
      }
    }
    violations.assertNone();
  }

  @Test
  void below_a_module_there_are_only_pages_and_open_interfaces() {
    var violations = new Violations("keep the module flat; split by topic, never by layer");
    for (Path folder : packages()) {
      Path relative = SourceTree.JAVA.relativize(folder);
      if (relative.getNameCount() > 1) {
        String below = relative.subpath(1, relative.getNameCount()).toString().replace('\\', '/');
        violations.addUnless(
            SUB_PACKAGES.contains(below), relative.toString(), "is none of " + SUB_PACKAGES);
      }
    }
    violations.assertNone();
  }

  @Test
  void what_everyone_shares_stays_small() {
    var types = SourceTree.files("src/main/java/vn/motcua/shared", ".java");
    assertThat(types.stream().filter(file -> !file.name().equals("package-info.java")))
        .as("types in shared; put the next one where its noun lives")
        .hasSizeLessThanOrEqualTo(MOST_SHARED_TYPES);
  }

  @Test
  void no_test_is_switched_off_and_nothing_is_mocked() {
    var forbidden = Pattern.compile("^import .*(\\.Disabled\\w*|org\\.mockito\\..*);$");
    var violations =
        new Violations("make the test run or remove it; use the real thing instead of a mock");
    for (SourceFile file : SourceTree.files("src/test", ".java")) {
      for (int line = 0; line < file.lines().size(); line++) {
        violations.addUnless(
            !forbidden.matcher(file.lines().get(line)).matches(),
            file.at(line),
            file.lines().get(line));
      }
    }
    violations.assertNone();
  }

  @Test
  void the_figures_of_the_house_are_printed() {
    var main = SourceTree.files("src/main/java", ".java");
    var sizes = main.stream().mapToInt(file -> file.lines().size()).sorted().toArray();
    int test = SourceTree.files("src/test/java", ".java").stream().mapToInt(this::length).sum();
    int all = main.stream().mapToInt(this::length).sum();
    System.out.printf(
        "   %d files, %d lines; median %d, 95 %% are under %d; test : main = %.2f%n",
        sizes.length,
        all,
        sizes[sizes.length / 2],
        sizes[sizes.length * 95 / 100],
        (double) test / all);
    assertThat(sizes).isNotEmpty();
  }

  private int length(SourceFile file) {
    return file.lines().size();
  }

  private static boolean isSource(SourceFile file) {
    var name = file.name();
    return name.matches(".*\\.(java|jte|css|js|sql|sh)") || !name.contains(".");
  }

  private static Set<Path> packages() {
    var folders = new TreeSet<Path>();
    for (SourceFile file : SourceTree.files("src/main/java/vn/motcua", ".java")) {
      folders.add(file.path().getParent());
    }
    return folders;
  }
}
