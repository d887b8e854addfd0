package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.DeskGuest;

/** One head alone takes nothing out of sight: the province sees each, and the sum stays whole. */
@MotCuaTest
class PetitionsFromAboveTest {
  private static final AtomicInteger MINUTE = new AtomicInteger();
  private static final String SAID = "Tôi khiếu nại quyết định thu hồi thửa 77.";

  @Autowired FeedbackWorld world;
  @Autowired Petitions petitions;
  @Autowired Publishing publishing;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;

  private Instant divertedAt = Instant.EPOCH;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    clock.advance(Duration.ofMinutes(MINUTE.incrementAndGet()));
    world.the("front");
  }

  @ParameterizedTest
  @EnumSource(Petition.Path.class)
  void the_province_sees_that_there_is_one_since_when_and_its_days_from_the_first_day(
      Petition.Path path) throws Exception {
    FeedbackCounts before = publishing.counts(FeedbackWorld.NA_HY);
    FollowCode code = diverted(path);
    Petitions.Above line = first();
    assertThat(line.path()).isEqualTo(path);
    assertThat(line.stage()).isEqualTo(FeedbackStage.DIVERTED);
    assertThat(line.isLate(clock.instant())).isFalse();
    assertThat(line.days(clock.instant())).isZero();
    assertThat(line.settledAt()).isEmpty();
    FeedbackCounts now = publishing.counts(FeedbackWorld.NA_HY);
    assertThat(now.diverted()).isEqualTo(before.diverted() + 1);
    assertThat(now.received())
        .isEqualTo(before.received() + 1)
        .isEqualTo(now.answered() + now.other() + now.open() + now.diverted());
    String page = page("observer", "/ban-lam-viec/don-theo-luat");
    assertThat(page)
        .contains("Xã Nà Hỳ", path == Petition.Path.COMPLAINT ? "Khiếu nại" : "Tố cáo", " ngày")
        .doesNotContain("thửa 77", world.of(code).code(), world.the("chairman").name());
  }

  @Test
  void its_days_run_until_it_is_settled_and_late_stays_late() {
    FollowCode code = diverted(Petition.Path.COMPLAINT);
    clock.set("2026-11-13T08:00");
    assertThat(first().isLate(clock.instant())).as("nobody accepted it in ten days").isTrue();
    assertThat(first().days(clock.instant())).isEqualTo(11);
    petitions.accept(world.the("chairman"), world.seen(code));
    assertThat(first().isLate(clock.instant())).isFalse();
    clock.set("2026-12-20T08:00");
    assertThat(first().isLate(clock.instant())).isTrue();
    petitions.settle(world.the("chairman"), world.seen(code), "Giữ nguyên quyết định.");
    Petitions.Above settled = first();
    clock.set("2027-03-01T08:00");
    assertThat(settled.isLate(clock.instant())).as("settled after its day").isTrue();
    assertThat(settled.days(clock.instant())).as("the days stand still").isEqualTo(48);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chairman", "secretary", "front", "intake", "director"})
  void nobody_below_has_that_page(String who) throws Exception {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> petitions.above(world.the(who), 1));
    assertThat(status(who, "/ban-lam-viec/don-theo-luat")).isIn(403, 404);
  }

  @Test
  void many_of_them_are_turned_over_in_pages_and_none_is_left_out() throws Exception {
    for (int n = 0; n < Petitions.A_PAGE + 3; n++) {
      diverted(Petition.Path.COMPLAINT);
    }
    int whole = first().whole();
    int seen = 0;
    for (int page = 1; page <= (whole - 1) / Petitions.A_PAGE + 1; page++) {
      List<Petitions.Above> lines = petitions.above(world.the("observer"), page);
      assertThat(lines).hasSizeLessThanOrEqualTo(Petitions.A_PAGE);
      seen += lines.size();
    }
    assertThat(seen).isEqualTo(whole);
    assertThat(page("observer", "/ban-lam-viec/don-theo-luat")).contains("rel=\"next\"");
    assertThat(page("observer", "/ban-lam-viec/don-theo-luat?trang=2")).contains("rel=\"prev\"");
    for (String odd : List.of("0", "-1", "x", "99999999999", "9999")) {
      assertThat(status("observer", "/ban-lam-viec/don-theo-luat?trang=" + odd)).isEqualTo(200);
    }
  }

  @Test
  void a_denunciation_has_rows_of_its_own_that_say_what_is_still_being_checked() {
    clock.set("2026-11-23T08:00");
    for (boolean remote : new boolean[] {true, false}) {
      FollowCode code = world.sent("Tôi tố cáo ông A nhận tiền.");
      petitions.divert(
          world.the("chairman"),
          world.seen(code),
          Petition.Path.DENUNCIATION,
          remote,
          "Theo Luật Tố cáo");
      Petition.Rule rule = petitions.of(world.of(code)).orElseThrow().rule();
      assertThat(rule.basis()).contains("25/2018/QH14", "đang đối chiếu", "tạm dùng");
      assertThat(List.of(rule.accept(), rule.solve(), rule.complex()))
          .as("no more days for remote places from another law")
          .containsExactly(10, 30, 45);
      assertThat(OfficeTime.date(petitions.of(world.of(code)).orElseThrow().acceptBy()))
          .isEqualTo(LocalDate.of(2026, 12, 3));
    }
  }

  private FollowCode diverted(Petition.Path path) {
    FollowCode code = world.sent(SAID);
    petitions.divert(world.the("chairman"), world.seen(code), path, false, "Theo luật");
    divertedAt = clock.instant();
    return code;
  }

  /** The one diverted last by this story. */
  private Petitions.Above first() {
    return IntStream.rangeClosed(1, 9)
        .boxed()
        .flatMap(page -> petitions.above(world.the("observer"), page).stream())
        .filter(one -> one.divertedAt().equals(divertedAt))
        .findFirst()
        .orElseThrow();
  }

  private String page(String who, String path) throws Exception {
    return mvc.perform(get(path).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(String who, String path) throws Exception {
    return mvc.perform(get(path).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}
