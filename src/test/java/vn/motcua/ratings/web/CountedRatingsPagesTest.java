package vn.motcua.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;
import vn.motcua.web.DeskGuest;

/** What was counted, for everybody and for the leader. */
@MotCuaTest
class CountedRatingsPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired Ratings ratings;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_public_page_says_that_five_are_not_there_yet_and_then_what_they_said() throws Exception {
    clock.set("2027-02-15T08:00");
    String address = "/cong-khai/03169/danh-gia";
    assertThat(text(citizen(get(address)))).contains("Chưa có số liệu");
    for (int n = 0; n < 4; n++) {
      people.rated(Face.CONTENT);
    }
    ratings.openBoxes();
    assertThat(words(citizen(get(address))))
        .contains("Chưa đủ 5 lượt đánh giá trên 4 kết quả đã trả")
        .doesNotContain(" %)");
    people.rated(Face.NOT_CONTENT);
    people.returned();
    people.fold();
    ratings.openBoxes();
    assertThat(words(citizen(get(address))))
        .contains("5 lượt đánh giá trên 6 kết quả đã trả (83 %)", "4 trên 5", "1 trên 5")
        .contains("chưa xếp loại");
    String counted = text(citizen(get(address))).split("</section>")[0];
    assertThat(shown("ratings-face", counted).stream().mapToInt(Integer::intValue).sum())
        .as("whoever rated chose one face, and nobody rates what did not go back")
        .isEqualTo(shown("ratings-rated", counted).getFirst())
        .isLessThanOrEqualTo(shown("ratings-given", counted).getFirst());
    assertThat(words(citizen(get(address + "?ky=2027")))).contains("Năm 2027", "5 lượt");
    assertThat(text(citizen(get(address + "?ky=2019-Q1"))))
        .contains("Quý 1 năm 2019", "Chưa có số liệu");
    assertThat(text(citizen(get(address + "?ky=%3Cscript%3E")))).contains("Quý 1 năm 2027");
    assertThat(citizen(get("/cong-khai/99999/danh-gia")).getStatus()).isEqualTo(404);
    assertThat(words(citizen(get(address + "?lang=en")))).contains("5 ratings for 6 results");
  }

  @Test
  void who_only_chose_a_face_counts_among_the_faces_and_for_no_indicator_that_was_asked()
      throws Exception {
    clock.set("2027-08-16T08:00");
    for (int n = 0; n < 5; n++) {
      people.rated(
          new Answer(
              Face.CONTENT, Set.of(), Map.of(4, 2), Optional.of(false), Optional.empty(), ""));
    }
    ratings.openBoxes();
    for (int n = 0; n < 5; n++) {
      people.rated(Face.NOT_CONTENT);
    }
    people.fold();
    ratings.openBoxes();
    String page = text(citizen(get("/cong-khai/03169/danh-gia"))).split("</section>")[0];
    assertThat(shown("ratings-rated", page)).startsWith(10);
    assertThat(shown("ratings-face", page).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(10);
    assertThat(shown("ratings-indicator-count", page))
        .as("indicators 4 and 7, answered by five of the ten")
        .containsExactly(5, 5);
    assertThat(shown("ratings-fact-count", page))
        .as("indicators 1 to 3, told by every result that was returned")
        .containsExactly(10, 10, 10)
        .containsOnly(shown("ratings-given", page).getFirst());
  }

  @Test
  void the_leader_reads_more_and_nobody_else_does() throws Exception {
    clock.set("2027-05-17T08:00");
    for (int n = 0; n < 5; n++) {
      people.rated(
          new Answer(
              Face.CONTENT,
              Set.of(),
              Map.of(),
              Optional.of(false),
              Optional.empty(),
              "Lời khen " + n + " <i>"));
    }
    ratings.openBoxes();
    String page = text(as("chairman", get("/lanh-dao/danh-gia")));
    assertThat(page)
        .contains(
            "Theo cán bộ tiếp nhận", "Lò Văn Inh", "Lời khen 3 &lt;i&gt;", "tuần từ 17/5/2027")
        .contains("/cong-khai/03169/danh-gia");
    assertThat(as("intake", get("/lanh-dao/danh-gia")).getStatus()).isEqualTo(403);
    assertThat(text(as("chairman", get("/lanh-dao/danh-gia?lang=en")))).contains("By officer");
    assertThat(text(as("chairman", get("/ban-lam-viec")))).contains("/lanh-dao/danh-gia");
    assertThat(text(as("chairman (Thanh Nưa)", get("/lanh-dao/danh-gia"))))
        .doesNotContain("Lời khen", "Lò Văn Inh:");
  }

  private MockHttpServletResponse citizen(MockHttpServletRequestBuilder ask) throws Exception {
    return mvc.perform(ask).andReturn().getResponse();
  }

  private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder ask)
      throws Exception {
    return mvc.perform(ask.with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }

  /** What is read on the page, without its markup. */
  private static String words(MockHttpServletResponse response) throws Exception {
    return text(response).replaceAll("<[^>]+>", "");
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  /** The numbers of this definition, from above to below. */
  private static List<Integer> shown(String figure, String page) {
    return Pattern.compile("<data\\b[^>]*value=\"(\\d+)\" data-figure=\"" + figure + "\"")
        .matcher(page)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }
}
