package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/**
 * The list of births invites and never fines: nothing else of the program reads it, its pages lead
 * nowhere but to the dossier, and no figure of the program is a fine.
 */
@Tag("architecture")
class BirthsAreNoFinesTest {
  private static final String BIRTHS = "src/main/java/vn/motcua/births/";

  /** Its data in a statement of SQL, or its classes. */
  private static final Pattern READS =
      Pattern.compile(
          "vn\\.motcua\\.births\\.|\\b(from|join|into|update|references)\\s+birth(_[a-z]+)?\\b");

  private static final Pattern LEADS =
      Pattern.compile("(?:href|action) ?= ?\"(/[^\"$?#]*)|redirect:(/[^\"$?#]*)");

  private static final Pattern FINE = Pattern.compile("(?iu)phạt|\\b(fined?s?|penalt(y|ies))\\b");

  @Test
  void nothing_else_reads_the_list() {
    Set<String> readers = new TreeSet<>();
    for (SourceFile file : SourceTree.files("src/main", ".java", ".jte", ".sql")) {
      boolean own =
          file.toString().startsWith(BIRTHS)
              || file.toString().startsWith("src/main/resources/db/migration/births/");
      if (!own && READS.matcher(file.text()).find()) {
        readers.add(file.toString());
      }
    }
    assertThat(readers).allMatch(file -> file.startsWith("src/main/java/vn/motcua/demo/"));
  }

  @Test
  void its_pages_lead_to_themselves_and_to_a_dossier() {
    Set<String> places = new TreeSet<>();
    for (SourceFile file : SourceTree.files(BIRTHS, ".java", ".jte")) {
      LEADS
          .matcher(file.text())
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .filter(place -> !place.startsWith("/css/"))
          .forEach(places::add);
    }
    assertThat(places)
        .contains("/ban-lam-viec/khai-sinh")
        .allMatch(
            place -> place.matches("/ban-lam-viec/(khai-sinh|ho-so)\\b.*|/quan-tri/cot-khai-sinh"));
  }

  @Test
  void no_figure_of_the_program_is_a_fine() {
    List<SourceFile> figures = SourceTree.files("src/main/resources/figures", ".json");
    assertThat(figures).hasSizeGreaterThan(20).noneMatch(file -> FINE.matcher(file.text()).find());
    assertThat(FINE.matcher("số lượt phạt").find()).isTrue();
    assertThat(READS.matcher("select 1 from birth b join birth_look l").find()).isTrue();
    assertThat(READS.matcher("from births_of").find()).isFalse();
  }
}
