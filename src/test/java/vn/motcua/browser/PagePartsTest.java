package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which pages of one route are looked at: those with a part no other had. */
class PagePartsTest {
  private static final String DESK =
      """
      <nav class="menu"><a href="/ban-lam-viec?lang=en">Việc</a></nav>
      <main><h1>Lò Thị Mai</h1>
      <form action="/ban-lam-viec/ho-so/1b4e28ba-2fa1-41d2-883f-0016d3cca427/huy">
      <p class="chip">3</p></form></main>
      """;

  @Test
  void other_names_numbers_and_keys_make_no_other_page() {
    String other =
        DESK.replace("Mai", "Ánh")
            .replace("1b4e28ba", "2c4e28ba")
            .replace(">3<", ">12<")
            .replace("?lang=en", "");
    assertThat(PageParts.of("/a", other)).isEqualTo(PageParts.of("/a", DESK));
  }

  @Test
  void a_form_a_notice_or_an_entry_of_the_menu_more_is_another_page() {
    for (String other :
        new String[] {
          DESK.replace("/huy", "/tra"),
          DESK.replace("class=\"chip\"", "class=\"chip late\""),
          DESK.replace("<a href=\"/ban-lam-viec", "<a href=\"/lanh-dao"),
          DESK.replace("</form>", "<p role=\"alert\">!</p></form>")
        }) {
      assertThat(PageParts.of("/a", DESK)).doesNotContainAnyElementsOf(more(other)).isNotEmpty();
      assertThat(more(other)).isNotEmpty();
    }
  }

  @Test
  void the_same_part_on_another_route_is_looked_at_again() {
    assertThat(PageParts.of("/b", DESK)).isNotEqualTo(PageParts.of("/a", DESK));
  }

  private static Set<String> more(String other) {
    Set<String> more = PageParts.of("/a", other);
    more.removeAll(PageParts.of("/a", DESK));
    return more;
  }
}
