package vn.motcua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The module diagram people read on the repository's page, drawn from the code itself. */
final class ModuleMap {
  private static final Pattern SENTENCE =
      Pattern.compile("/\\*\\*[\\s*]*(.*?\\.)(\\s|\\*/)", Pattern.DOTALL);

  private ModuleMap() {}

  static void write(ApplicationModules modules, Path file) throws IOException {
    var names = new TreeSet<String>();
    modules.forEach(module -> names.add(module.getIdentifier().toString()));
    var page = new StringBuilder("# Modules\n\nDrawn from the code by `ModularityTests`.\n\n");
    page.append("```mermaid\ngraph TD\n");
    for (String name : names) {
      for (String target : targets(modules, modules.getModuleByName(name).orElseThrow())) {
        page.append("  ").append(name).append(" --> ").append(target).append('\n');
      }
    }
    page.append("```\n\nEvery module may also use `shared`; those arrows are left out.\n\n");
    page.append("| module | what it is | canvas |\n|---|---|---|\n");
    for (String name : names) {
      page.append("| `%s` | %s | [canvas](module-%s.adoc) |\n".formatted(name, about(name), name));
    }
    Files.writeString(file, page);
  }

  /**
   * Copies what differs, removes what is gone, and says which files those were.
   *
   * @return the names of the files that were out of date
   */
  static List<String> bringUpToDate(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    var names = new TreeSet<String>();
    for (Path folder : List.of(from, to)) {
      try (var files = Files.list(folder)) {
        files.map(file -> file.getFileName().toString()).forEach(names::add);
      }
    }
    var stale = new ArrayList<String>();
    for (String name : names) {
      String wanted = read(from.resolve(name));
      if (!sorted(wanted).equals(sorted(read(to.resolve(name))))) {
        stale.add(name);
        if (wanted.isEmpty()) {
          Files.delete(to.resolve(name));
        } else {
          Files.writeString(to.resolve(name), wanted);
        }
      }
    }
    return stale;
  }

  /** The documenter writes the same lines in another order each time. */
  private static List<String> sorted(String text) {
    return text.lines().sorted().toList();
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n").strip() + "\n" : "";
  }

  private static TreeSet<String> targets(ApplicationModules modules, ApplicationModule module) {
    var targets = new TreeSet<String>();
    module.getDirectDependencies(modules).stream()
        .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
        .filter(target -> !target.equals("shared"))
        .forEach(targets::add);
    return targets;
  }

  private static String about(String module) throws IOException {
    var text = Files.readString(SourceTree.JAVA.resolve(module).resolve("package-info.java"));
    var sentence = SENTENCE.matcher(text);
    return sentence.find() ? sentence.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ") : "";
  }
}
