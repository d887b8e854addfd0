package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.web.DeskGuest;

/** Whoever opens a feedback leaves a line, which those who lead it read. */
@MotCuaTest
class FeedbackLooksTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackLooks looks;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void each_opening_of_the_page_is_noted_and_the_heads_read_who_it_was() throws Exception {
    FollowCode code = world.sent("Đèn phòng chờ hỏng.");
    opens("chairman", code, 200);
    world.assigned(code, "head");
    clock.set("2026-11-03T09:00");
    opens("head", code, 200);
    opens("head", code, 200);
    List<FeedbackLooks.Seen> seen = looks.of(world.the("secretary"), world.of(code));
    assertThat(seen)
        .extracting(FeedbackLooks.Seen::officer)
        .containsExactly("Hoàng Văn Sơn", "Thào A Dế");
    assertThat(seen.getFirst().times()).isEqualTo(2);
    assertThat(looks.of(world.the("chairman"), world.of(code))).isEqualTo(seen);
  }

  @Test
  void who_has_it_or_is_outside_reads_no_list_of_looks() throws Exception {
    FollowCode code = world.sentTo(true, true, false);
    world.assigned(code, "head");
    for (String who : List.of("head", "front", "observer")) {
      opens(who, code, 200);
      assertThat(looks.of(world.the(who), world.of(code))).as(who).isEmpty();
    }
    assertThat(looks.of(world.the("chairman"), world.of(code))).hasSize(3);
  }

  @Test
  void whoever_may_not_open_it_leaves_no_line_and_learns_nothing() throws Exception {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "chairman");
    opens("chairman", code, 404);
    opens("clerk", code, 404);
    assertThat(looks.of(world.the("secretary"), world.of(code))).isEmpty();
    assertThat(looks.of(world.the("chairman"), world.of(code))).isEmpty();
  }

  @Test
  void a_line_stays_as_it_is() throws Exception {
    FollowCode code = world.sent("Vòi nước hỏng.");
    opens("chairman", code, 200);
    for (String change :
        List.of("update feedback_look set at = now()", "delete from feedback_look")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  private void opens(String who, FollowCode code, int status) throws Exception {
    String base = world.the(who).onlyWatches() ? "/giam-sat/phan-anh/" : "/ban-lam-viec/phan-anh/";
    int answered =
        mvc.perform(get(base + "03169/" + world.of(code).id()).with(DeskGuest.as(world.the(who))))
            .andReturn()
            .getResponse()
            .getStatus();
    assertThat(answered).as(who).isEqualTo(status);
  }
}
