package vn.motcua;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** The glossary and the table of law speak of classes that exist. */
@Tag("links")
class NamesInDocumentsTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.([A-Z][A-Z_]*))?`");

  @Test
  void every_identifier_in_the_glossary_and_in_the_table_of_law_exists() {
    var violations = new Violations("follow the class that was renamed, or write \"later\"");
    Map<String, SourceFile> classes = new HashMap<>();
    for (SourceFile file : SourceTree.files("src", ".java")) {
      classes.put(file.name().replace(".java", ""), file);
    }
    for (String document : new String[] {"GLOSSARY.md", "docs/law"}) {
      for (SourceFile page : SourceTree.files(document, ".md")) {
        for (int line = 0; line < page.lines().size(); line++) {
          var name = NAME.matcher(page.lines().get(line));
          while (name.find()) {
            var file = classes.get(name.group(1));
            boolean known =
                file != null
                    && (name.group(2) == null
                        || file.text().matches("(?s).*\\b" + name.group(2) + "\\b.*"));
            violations.addUnless(known, page.at(line), name.group() + " does not exist");
          }
        }
      }
    }
    violations.assertNone();
  }
}
