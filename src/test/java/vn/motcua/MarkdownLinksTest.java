package vn.motcua;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** Every link between the repository's own pages leads somewhere. */
@Tag("links")
class MarkdownLinksTest {
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)|^\\[[^\\]]+\\]:\\s*(\\S+)|src=\"([^\"]+)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("^([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  @Test
  void links_and_headings_they_point_to_exist() {
    var violations = new Violations("mend the link or the file it should lead to");
    int checked = 0;
    for (SourceFile page : SourceTree.files("", ".md")) {
      boolean fenced = false;
      for (int i = 0; i < page.lines().size(); i++) {
        String line = page.lines().get(i);
        fenced ^= line.strip().startsWith("```");
        var link = LINK.matcher(fenced ? "" : CODE.matcher(line).replaceAll("`code`"));
        while (link.find()) {
          String target = firstOf(link.group(1), link.group(2), link.group(3));
          if (!ELSEWHERE.matcher(target).matches()) {
            checked++;
            check(page, i, target, violations);
          }
        }
      }
    }
    System.out.println("   " + checked + " links checked");
    violations.assertNone();
  }

  private static void check(SourceFile page, int line, String target, Violations violations) {
    String[] parts = target.split("#", 2);
    Path file = page.path();
    if (!parts[0].isEmpty()) {
      boolean fromRoot = parts[0].startsWith("/");
      Path folder = fromRoot ? SourceTree.ROOT : file.getParent();
      file = folder.resolve(fromRoot ? parts[0].substring(1) : parts[0]).normalize();
    }
    if (!Files.exists(file)) {
      violations.add(page.at(line), "leads nowhere: " + target);
    } else if (parts.length == 2 && file.toString().endsWith(".md")) {
      violations.addUnless(
          anchors(file).contains(parts[1]), page.at(line), "no such heading: " + target);
    }
  }

  private static final Map<Path, Set<String>> ANCHORS = new HashMap<>();

  /** Headings as the code hosts name them: lower case, punctuation gone, spaces as hyphens. */
  private static Set<String> anchors(Path file) {
    return ANCHORS.computeIfAbsent(
        file,
        path -> {
          var anchors = new HashSet<String>();
          for (SourceFile page :
              SourceTree.files(SourceTree.ROOT.relativize(path).toString(), "")) {
            for (String line : page.lines()) {
              if (line.startsWith("#")) {
                var heading = line.replaceFirst("^#+\\s*", "").strip().toLowerCase();
                anchors.add(heading.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-'));
              }
            }
          }
          return anchors;
        });
  }

  private static String firstOf(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    throw new IllegalStateException("a link without a target");
  }
}
