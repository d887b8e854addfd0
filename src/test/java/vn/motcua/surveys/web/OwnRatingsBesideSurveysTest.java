package vn.motcua.surveys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.Way;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyWorld;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** A commune's own score stands beside a survey with how many of those it asked it comes from. */
@MotCuaTest
class OwnRatingsBesideSurveysTest {
  private static final String PUBLIC = "/cong-khai/03169/khao-sat";

  @Autowired MockMvc mvc;
  @Autowired SurveyWorld people;
  @Autowired RatingWorld citizens;
  @Autowired Ratings ratings;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void a_place_to_ask() {
    world.the("intake");
    clock.set("2026-11-03T08:00");
  }

  @Test
  void five_of_six_results_were_rated_and_both_pages_say_so_beside_the_score() throws Exception {
    List<Dossier> taken = people.returned(6);
    Round round = people.opened(6);
    Way way = people.interviewer(round);
    people.answered(round, way, 6, 5);
    people.ended(round);
    citizens.fold();
    assertThat(ReadPage.words(everybody(PUBLIC)))
        .contains("chưa đủ 5 lượt đánh giá trên 6 kết quả đã trả")
        .doesNotContain("tỷ lệ trả lời, trên số kết quả đã trả");

    for (Dossier dossier : taken.subList(0, 4)) {
      citizens.given(dossier, Answer.of(Face.CONTENT));
    }
    citizens.given(taken.get(4), Answer.of(Face.NOT_CONTENT));
    ratings.openBoxes();
    for (String page : List.of(everybody(PUBLIC), leader("/lanh-dao/khao-sat"))) {
      assertThat(ReadPage.words(page))
          .contains("80 % (4 trong 5); tỷ lệ trả lời, trên số kết quả đã trả: 83 % (5 trong 6)");
      assertThat(page).contains("data-figure=\"ratings-response\"");
    }
    assertThat(ReadPage.words(everybody(PUBLIC + "?lang=en")))
        .contains("response, of the results that went back: 83 %");
  }

  private String everybody(String address) throws Exception {
    return mvc.perform(get(address))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String leader(String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the("chairman"))))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
