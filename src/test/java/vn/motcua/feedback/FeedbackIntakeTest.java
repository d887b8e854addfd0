package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * What comes in by the citizen's door: little is asked, nothing is taken twice, no code is kept.
 */
@MotCuaTest
class FeedbackIntakeTest {
  @Autowired FeedbackWorld world;
  @Autowired DossierWorld office;
  @Autowired FeedbackIntake intake;
  @Autowired Followers followers;
  @Autowired FeedbackDesk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void about_a_dossier_it_never_reaches_whoever_held_the_dossier() {
    Dossier dossier = office.received("Vừ Thị Mỷ");
    FeedbackDraft draft = FeedbackWorld.draft("Hồ sơ của tôi ba tuần chưa xong.", Optional.empty());
    FollowCode code = intake.send(FeedbackWorld.NA_HY, about(draft, dossier.code()));
    assertThat(world.of(code).dossier()).contains(dossier.id());
    assertThat(world.of(code).about()).containsExactly(world.id("intake"));
    assertThatThrownBy(() -> world.assigned(code, "intake"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("about-assignee");
    assertThatThrownBy(
            () -> intake.record(world.the("intake"), about(fresh(draft), dossier.code())))
        .isInstanceOf(FeedbackRejected.class);
    FollowCode recorded =
        intake
            .record(world.the("second intake"), about(fresh(draft), dossier.code()))
            .orElseThrow();
    assertThat(world.of(recorded).spokenTo()).contains(world.id("second intake"));
    assertThat(desk.open(world.the("second intake"))).isEmpty();
  }

  @Test
  void the_same_form_sent_twice_is_one_feedback_with_one_code() {
    FeedbackDraft draft = FeedbackWorld.draft("Bấm hai lần vì mạng yếu.", Optional.empty());
    FollowCode first = intake.send(FeedbackWorld.NA_HY, draft);
    FollowCode second = intake.send(FeedbackWorld.NA_HY, draft);
    assertThat(second).isEqualTo(first);
    assertThat(world.count("select count(*) from feedback_words where words like 'Bấm hai%'"))
        .isOne();
  }

  @Test
  void nobody_can_read_the_code_or_the_forms_key_in_the_database() {
    FeedbackDraft draft = FeedbackWorld.draft("Ghế gãy, ngồi không được.", Optional.empty());
    FollowCode code = intake.send(FeedbackWorld.NA_HY, draft);
    String row =
        world
            .jdbc()
            .sql("select string_agg(row_to_json(f)::text, '') from feedback f")
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(code.secret(), draft.key().toString());
    assertThat(code.toString()).doesNotContain(code.secret());
  }

  @Test
  void a_code_is_read_as_people_type_it() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    String shown = code.shown();
    for (String typed :
        new String[] {
          shown,
          shown.toUpperCase(java.util.Locale.ROOT),
          "  " + shown.replace('-', ' '),
          shown.replace("-", "")
        }) {
      assertThat(FollowCode.typed(typed)).contains(code);
    }
    assertThat(FollowCode.typed("03169-abc")).isEmpty();
    assertThat(FollowCode.typed("")).isEmpty();
    assertThat(FollowCode.typed("x".repeat(10_000))).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> followers.follow(new FollowCode(FeedbackWorld.NA_HY, "aaaaaaaaaaaa")));
  }

  @Test
  void what_is_missing_or_too_long_is_said_by_field() {
    FeedbackDraft bare =
        new FeedbackDraft(
            UUID.randomUUID(),
            null,
            Optional.of(new UUID(0, 0)),
            "không có",
            "x".repeat(301),
            "ngắn",
            new Feedback.Wishes(false, false, false),
            "x".repeat(201),
            "x".repeat(201));
    assertThatExceptionOfType(FeedbackRejected.class)
        .isThrownBy(() -> intake.send(FeedbackWorld.NA_HY, bare))
        .satisfies(rejected ->
            assertThat(rejected.errors())
                .containsOnlyKeys("loai", "noiDung", "noi", "hoTen", "lienHe", "hoSo", "canBo"));
  }

  private static FeedbackDraft about(FeedbackDraft draft, String code) {
    return new FeedbackDraft(
        draft.key(),
        FeedbackTopic.DOSSIER,
        draft.officer(),
        code,
        draft.place(),
        draft.words(),
        draft.wishes(),
        draft.name(),
        draft.contact());
  }

  private static FeedbackDraft fresh(FeedbackDraft draft) {
    return FeedbackWorld.draft(draft.words(), draft.officer());
  }
}
