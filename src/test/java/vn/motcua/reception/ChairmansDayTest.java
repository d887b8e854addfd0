package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;

/** The chairman's day is the chairman's; a form sent twice counts once; a visit says what about. */
@MotCuaTest
class ChairmansDayTest {
  @Autowired ReceptionWorld world;
  @Autowired FeedbackWorld voices;
  @Autowired DossierWorld office;
  @Autowired ReceptionDays days;
  @Autowired Visits visits;
  @Autowired VisitAbouts abouts;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    voices.the("front");
  }

  @Test
  void on_the_chairmans_day_a_deputy_receives_only_with_a_reason_everybody_reads() {
    assertThatExceptionOfType(ReceptionRejected.class)
        .isThrownBy(() -> plan("2026-11-12", "deputy", ""))
        .satisfies(no -> assertThat(no.errors()).containsOnlyKeys("tiepThay"));
    assertThatExceptionOfType(ReceptionRejected.class)
        .isThrownBy(() -> plan("2026-11-12", "deputy", "Gọi 0900 111 222 để biết."))
        .satisfies(no -> assertThat(no.errors()).containsOnlyKeys("tiepThay"));
    assertThatExceptionOfType(ReceptionRejected.class)
        .isThrownBy(() -> plan("2026-11-12", "clerk", "Chủ tịch đi họp."))
        .satisfies(no -> assertThat(no.errors()).containsOnlyKeys("nguoiTiep"));
    UUID day = plan("2026-11-12", "deputy", "Chủ tịch họp ở tỉnh cả ngày.");
    ReceptionDay.Plan kept = days.byId(DossierWorld.NA_HY, day).plan();
    assertThat(kept.isStoodInFor()).isTrue();
    assertThat(kept.standsIn()).isEqualTo("Chủ tịch họp ở tỉnh cả ngày.");
    assertThat(days.weeksWithout(DossierWorld.NA_HY))
        .as("the week still lacks the chairman's own day")
        .contains(LocalDate.of(2026, 11, 9));
    UUID own = plan("2026-11-13", "chairman", "thừa");
    assertThat(days.byId(DossierWorld.NA_HY, own).plan().standsIn()).isEmpty();
    assertThat(days.weeksWithout(DossierWorld.NA_HY)).doesNotContain(LocalDate.of(2026, 11, 9));
  }

  @Test
  void falling_ill_the_chairman_is_stood_in_for_by_a_change_with_both_reasons() {
    UUID day = plan("2026-11-19", "chairman", "");
    ReceptionDay.Plan other =
        new ReceptionDay.Plan(
            LocalDate.of(2026, 11, 19),
            LocalTime.of(7, 30),
            LocalTime.of(8, 30),
            20,
            "Phòng tiếp công dân",
            voices.id("deputy"),
            ReceptionKind.HEAD,
            false,
            "Chủ tịch nghỉ ốm.");
    days.change(world.the("clerk"), day, 1, other, "Đổi người tiếp.");
    assertThat(days.versions(DossierWorld.NA_HY, day)).hasSize(2);
    assertThat(days.weeksWithout(DossierWorld.NA_HY)).contains(LocalDate.of(2026, 11, 16));
    assertThat(officers.chairman(DossierWorld.NA_HY).orElseThrow().id())
        .isEqualTo(voices.id("chairman"));
  }

  @Test
  void a_double_click_is_one_visit_and_one_receipt_even_at_the_same_moment() throws Exception {
    UUID day = plan("2026-11-03", "chairman", "");
    UUID form = UUID.randomUUID();
    Visit.Asking asking = ReceptionWorld.asking("Vừ Thị Mỷ", Matter.REFLECTION);
    Set<UUID> ids = new HashSet<>();
    try (var clicks = Executors.newFixedThreadPool(4)) {
      List<Callable<UUID>> all = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        all.add(() -> visits.register(world.the("clerk"), form, day, asking).id());
      }
      for (Future<UUID> one : clicks.invokeAll(all)) {
        ids.add(one.get());
      }
    }
    assertThat(ids).hasSize(1);
    UUID visit = ids.iterator().next();
    assertThat(visits.ofDay(world.the("clerk"), day)).hasSize(1);
    UUID papers = UUID.randomUUID();
    for (int n = 0; n < 3; n++) {
      visits.takePapers(world.the("clerk"), papers, visit, "Đơn viết tay", 2);
    }
    assertThat(visits.ofDay(world.the("clerk"), day).getFirst().receipts()).hasSize(1);
    visits.takePapers(world.the("clerk"), UUID.randomUUID(), visit, "Ảnh chụp", 2);
    assertThat(visits.ofDay(world.the("clerk"), day).getFirst().receipts()).hasSize(2);
  }

  @Test
  void a_visit_leads_to_the_dossier_or_feedback_it_is_about_for_those_who_may_read_it() {
    Dossier dossier = office.received("Sùng A Páo");
    FollowCode rude = voices.sent(FeedbackWorld.RUDE, "clerk");
    Visit ofDossier = came(dossier.code());
    Visit ofFeedback = came(" pa " + voices.of(rude).number() + " / " + voices.of(rude).year());
    assertThat(href("clerk", ofDossier)).isEqualTo("/ban-lam-viec/ho-so/" + dossier.id());
    assertThat(href("chairman", ofFeedback)).endsWith(voices.of(rude).id().toString());
    assertThat(href("clerk", ofFeedback)).as("it is about this clerk").isEmpty();
    assertThat(href("chairman", came("PA 999999/2026"))).isEmpty();
    assertThat(href("chairman", came("đất nhà tôi"))).isEmpty();
    assertThat(abouts.of(voices.the("chairman"), came(""))).isEmpty();
    assertThatExceptionOfType(ReceptionRejected.class).isThrownBy(() -> came("x".repeat(61)));
  }

  private String href(String who, Visit visit) {
    Actor actor = voices.the(who);
    return abouts.of(actor, visit).orElseThrow().href();
  }

  private Visit came(String about) {
    UUID day = plan("2026-11-04", "chairman", "");
    return visits.register(
        world.the("clerk"),
        UUID.randomUUID(),
        day,
        new Visit.Asking(
            Matter.REFLECTION,
            "Vừ Thị Mỷ",
            "bản Nà Hỳ 2",
            "",
            "",
            "Hỏi về việc của tôi",
            1,
            about));
  }

  private UUID plan(String day, String who, String standsIn) {
    return days.plan(
        world.the("clerk"),
        UUID.randomUUID(),
        new ReceptionDay.Plan(
            LocalDate.parse(day),
            LocalTime.of(7, 30),
            LocalTime.of(8, 30),
            20,
            "Phòng tiếp công dân",
            voices.id(who),
            ReceptionKind.HEAD,
            false,
            standsIn));
  }
}
