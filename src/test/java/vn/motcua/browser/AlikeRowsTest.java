package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What would give a rating away is found, and what differs between any two dossiers is not. */
class AlikeRowsTest {
  private static final AlikeRows.One RATED =
      new AlikeRows.One(
          "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "03169-260001-0001", "ref-a", "aaaaaaaaaaaa");
  private static final AlikeRows.One SILENT =
      new AlikeRows.One(
          "2c4e28ba-2fa1-41d2-883f-0016d3cca427", "03169-260001-0002", "ref-b", "bbbbbbbbbbbb");

  private static final String LIST =
      """
      text/html
      <table><tr><td>Vừ Thị Mỷ</td><td>03169-260001-0001</td><td>9:01</td></tr>
      <tr><td>Lò Thị Ánh</td><td>03169-260001-0002</td><td>10:20</td></tr>
      <tr><td>Lò Văn Pọm</td><td>03169-260001-0003</td><td>đã đánh giá</td></tr></table>
      """;

  private final AlikeRows alike = new AlikeRows(RATED, SILENT);

  @Test
  void names_codes_and_times_give_nothing_away() {
    assertThat(alike.differences(Map.of("/a", LIST))).isEmpty();
    assertThat(alike.differences(Map.of("/a.csv", "text/csv\nref-a,x,9:01\nref-b,x,9:59\n")))
        .isEmpty();
    assertThat(alike.differences(Map.of("/a", "text/html\n<p>nobody of the two</p>"))).isEmpty();
  }

  @Test
  void a_mark_in_the_line_of_one_is_found_wherever_it_stands() {
    String marked = LIST.replace("9:01</td>", "9:01</td><td class=\"rated\"></td>");
    assertThat(alike.differences(Map.of("/a", marked))).containsOnlyKeys("/a");
    String classed = LIST.replaceFirst("<tr>", "<tr class=\"r\">");
    assertThat(alike.differences(Map.of("/a", classed))).containsOnlyKeys("/a");
    assertThat(alike.differences(Map.of("/a.csv", "text/csv\nref-a,1\nref-b,0\n"))).hasSize(1);
    assertThat(alike.differences(Map.of("/a.json", "application/json\n{ref-a,1},{ref-b}")))
        .hasSize(1);
  }

  @Test
  void a_list_that_holds_only_one_of_the_two_is_found() {
    assertThat(alike.differences(Map.of("/a", LIST.replace(SILENT.code(), "03169-260001-0009"))))
        .containsOnlyKeys("/a");
    assertThat(alike.differences(Map.of("/a", LIST.replace(RATED.code(), "")))).hasSize(1);
    assertThat(alike.differences(Map.of("/a.csv", "text/csv\nref-b,x\n"))).hasSize(1);
  }

  @Test
  void what_one_has_of_its_own_the_other_has_too_and_it_says_the_same() {
    Map<String, String> found = new TreeMap<>();
    found.put("x /ho-so/" + RATED.id(), "text/html\n<p>03169-260001-0001: mời đánh giá</p>");
    assertThat(alike.differences(found)).as("the other has none").hasSize(1);
    found.put("x /ho-so/" + SILENT.id(), "text/html\n<p>03169-260001-0002: mời đánh giá</p>");
    assertThat(alike.differences(found)).isEmpty();
    found.put("x /ho-so/" + SILENT.id(), "text/html\n<p>03169-260001-0002</p>");
    assertThat(alike.differences(found)).as("seen from both sides").hasSize(2);
  }
}
