package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.Officer;

/** Feedback about a dossier is not judged by those who did something with the dossier. */
@MotCuaTest
class NobodyJudgesTheOwnWorkTest {
  private static final String SLOW = "Giấy của cháu có kết quả mà ghi sai ngày sinh.";

  @Autowired FeedbackWorld world;
  @Autowired DossierWorld office;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired Followers followers;
  @Autowired Merging merging;
  @Autowired Petitions petitions;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  private FollowCode afterTheResult() {
    Dossier returned = office.until(office.received("Vừ Thị Mỷ"), Stage.RETURNED);
    return world.aboutADossier(SLOW, returned.code());
  }

  @Test
  void the_chairman_who_signed_the_result_does_not_have_it_and_the_secretary_does() {
    FollowCode code = afterTheResult();
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("secretary"));
    assertThat(world.of(code).about()).doesNotContain(world.id("chairman"));
    assertThat(desk.of(world.the("chairman"), FeedbackWorld.NA_HY, world.of(code).id()))
        .as("he reads it as before")
        .isNotNull();
    assertThat(desk.possible(world.the("chairman"), world.of(code)))
        .as("and decides nothing about it")
        .isEmpty();
    assertThatThrownBy(() ->
            feedbacks.assign(
                world.the("chairman"), world.seen(code), world.id("second appraiser"), ""))
        .hasMessageContaining("not-yours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "head", "appraiser", "chairman", "clerk"})
  void whoever_did_something_with_the_dossier_is_not_offered_and_is_refused(String who) {
    FollowCode code = afterTheResult();
    assertThat(desk.candidates(world.of(code)))
        .extracting(Officer::id)
        .doesNotContain(world.id(who))
        .contains(world.id("second appraiser"), world.id("deputy"));
    assertThatThrownBy(() -> world.assigned(code, who))
        .hasMessageMatching(".*(acted|about)-assignee.*");
    assertThat(world.assigned(code, "second appraiser").holder().officer())
        .isEqualTo(world.id("second appraiser"));
  }

  @Test
  void what_happens_to_the_dossier_afterwards_counts_too() {
    Dossier fresh = office.received("Sùng A Chu");
    FollowCode code = world.aboutADossier("Đến nhận giấy hẹn mà đợi cả buổi.", fresh.code());
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(desk.candidates(world.of(code)))
        .extracting(Officer::id)
        .contains(world.id("appraiser"));
    office.until(fresh, Stage.RETURNED);
    assertThatThrownBy(() -> world.assigned(code, "appraiser"))
        .hasMessageContaining("acted-assignee");
    assertThat(world.assigned(code, "deputy").holder().officer())
        .as("the chairman, who signed meanwhile, can still hand it on")
        .isEqualTo(world.id("deputy"));
    world.answered(code, "Xã đã thêm ghế và chia giờ hẹn.");
    followers.reopen(code, world.of(code).version(), "Hôm nay vẫn đợi cả buổi.");
    assertThat(world.of(code).holder().officer())
        .as("looked at anew by a head who did not sign")
        .isEqualTo(world.id("secretary"));
  }

  @Test
  void merging_brings_it_to_nobody_who_did_something_with_the_dossier() {
    FollowCode main = world.sent("Ở bộ phận một cửa giấy tờ hay ghi sai.");
    world.assigned(main, "appraiser");
    FollowCode code = afterTheResult();
    assertThatThrownBy(
            () -> merging.merge(world.the("secretary"), world.seen(code), world.of(main).id()))
        .hasMessageContaining("merge-near");
    world.assigned(main, "second appraiser");
    merging.merge(world.the("secretary"), world.seen(code), world.of(main).id());
    assertThatThrownBy(() -> world.assigned(main, "appraiser"))
        .as("what came into it is about that dossier")
        .hasMessageContaining("acted-assignee");
  }

  @Test
  void on_its_legal_path_the_law_says_who_decides() {
    FollowCode code = afterTheResult();
    petitions.divert(
        world.the("secretary"),
        world.seen(code),
        Petition.Path.COMPLAINT,
        false,
        "Khiếu nại quyết định hành chính.");
    feedbacks.assign(world.the("chairman"), world.seen(code), world.id("chairman"), "");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
  }

  @Test
  void somebody_always_hears_it_and_nobody_near_while_anybody_else_is_there() {
    Random chance = new Random(11);
    for (int n = 0; n < 2_000; n++) {
      List<UUID> all = Stream.generate(UUID::randomUUID).limit(6).toList();
      Heads heads =
          new Heads(
              FeedbackWorld.NA_HY,
              Optional.of(all.get(0)),
              chance.nextBoolean() ? Optional.of(all.get(1)) : Optional.empty(),
              some(all.subList(2, 3), chance),
              some(all.subList(3, 4), chance),
              some(all.subList(4, 5), chance),
              chance.nextBoolean()
                  ? List.of(new Feedback.Person(FeedbackWorld.PROVINCE, all.get(5)))
                  : List.of());
      Set<UUID> about = new HashSet<>(some(all.subList(0, 5), chance));
      Set<UUID> near = new HashSet<>(some(all.subList(0, 5), chance));
      Set<UUID> both = new HashSet<>(about);
      both.addAll(near);
      Optional<Feedback.Person> first = heads.firstHolder(about, near);
      assertThat(first.isPresent()).isEqualTo(heads.firstHolder(about).isPresent());
      first.ifPresent(one -> {
        assertThat(about).doesNotContain(one.officer());
        if (heads.firstHolder(both).isPresent()) {
          assertThat(near).doesNotContain(one.officer());
        }
      });
    }
  }

  private static List<UUID> some(List<UUID> all, Random chance) {
    return all.stream().filter(one -> chance.nextBoolean()).toList();
  }
}
