package vn.motcua;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/**
 * The other way round from {@link NamesInDocumentsTest}: a class whose Javadoc cites the law stands
 * in the table of law, so that whoever changes the rule finds its test.
 */
@Tag("links")
class LawInTheTableTest {
  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*)");
  private static final Pattern ROW = Pattern.compile("\\|[^|]*\\|[^|]*\\|([^|]*)\\|([^|]*)\\|");

  /** An article, or a law, decree, circular or decision by its number. */
  private static final Pattern CITATION =
      Pattern.compile(
          "Điều\\s*\\d|(?:NĐ|TT|NQ|QĐ)\\s?\\d+|Luật\\s+\\p{Lu}|Luật\\s+\\d|Nghị (?:định|quyết)\\s+\\d"
              + "|Thông tư\\s+\\d|Bộ luật\\s|(?:Civil|Labour) Code");

  @Test
  void a_class_that_cites_the_law_stands_in_the_table_of_law() {
    var violations =
        new Violations("add a line to docs/law/README.md: article, what it asks, class, test");
    Set<String> known = named();
    for (SourceFile file : SourceTree.files("src/main/java", ".java")) {
      String name = file.name().replace(".java", "");
      if (!name.equals("package-info") && !known.contains(name)) {
        citations(file.text())
            .forEach(citation -> violations.add(file.toString(), "cites " + citation));
      }
    }
    violations.assertNone();
  }

  @Test
  void every_line_of_the_table_names_a_rule_and_a_test_that_proves_it() {
    var violations = new Violations("name the class and the test");
    for (SourceFile page : SourceTree.files("docs/law", ".md")) {
      for (int line = 0; line < page.lines().size(); line++) {
        var row = ROW.matcher(page.lines().get(line).strip());
        if (row.matches()
            && !row.group(1).strip().equals("rule")
            && !row.group(1).contains("---")) {
          violations.addUnless(
              NAME.matcher(row.group(1)).find() && row.group(2).contains("Test`"),
              page.at(line),
              "has no rule or no test");
        }
      }
    }
    violations.assertNone();
  }

  @Test
  void the_pattern_knows_how_laws_are_cited_here_and_takes_nothing_else_for_one() {
    for (String cited :
        List.of(
            "/** Council (Luật Điều 3). */",
            "/** Posted (Luật Người khuyết tật Điều 18). */",
            "/** Where it meets (TT 01/2019/TT-BLĐTBXH). */",
            "/** The desk (NĐ 118/2025/NĐ-CP as amended). */",
            "/** Days (Civil Code 2015). */",
            "/** Who looked (Luật 91/2025/QH15). */")) {
      Assertions.assertThat(citations(cited)).as(cited).isNotEmpty();
    }
    for (String other :
        List.of(
            "/** Time of the office; law arithmetic on local time. */",
            "// NĐ 118 in a comment that is no Javadoc",
            "/** RFC 6962, section 2.1. */")) {
      Assertions.assertThat(citations(other)).as(other).isEmpty();
    }
  }

  private static List<String> citations(String source) {
    List<String> found = new ArrayList<>();
    var javadoc = JAVADOC.matcher(source);
    while (javadoc.find()) {
      var citation = CITATION.matcher(javadoc.group());
      while (citation.find()) {
        found.add(citation.group());
      }
    }
    return found;
  }

  private static Set<String> named() {
    Set<String> names = new TreeSet<>();
    for (SourceFile page : SourceTree.files("docs/law", ".md")) {
      var name = NAME.matcher(page.text());
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }
}
