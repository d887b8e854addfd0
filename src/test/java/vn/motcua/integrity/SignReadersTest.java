package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Who sees a sign, and who explains it. */
@MotCuaTest
class SignReadersTest {
  @Autowired DossierWorld world;
  @Autowired Lateness lateness;
  @Autowired Signs signs;
  @Autowired TestClock clock;
  @Autowired JdbcClient app;
  @Autowired Owner owner;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate integrity_explanation, integrity_sign");
    owner.run(
        "truncate dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  @Test
  void the_officer_explains_and_leader_and_province_read_the_words_beside_the_sign() {
    Dossier dossier = withFault();
    signs.look();
    signs.explain(
        world.the("appraiser"), SignPattern.FAULT_ADMITTED, dossier.id(), "  Tôi nghỉ ốm  ");
    for (Actor reader : List.of(world.the("appraiser"), world.the("chairman"), world.observer())) {
      assertThat(signs.of(reader))
          .singleElement()
          .satisfies(sign -> {
            assertThat(sign.isExplained()).isTrue();
            assertThat(sign.explanations().getFirst().words()).isEqualTo("Tôi nghỉ ốm");
            assertThat(sign.explanations().getFirst().officer()).isEqualTo("Vàng Thị Pà");
          });
    }
  }

  @Test
  void for_three_working_days_only_the_officer_reads_which_dossier_and_others_how_many() {
    Dossier dossier = withFault();
    signs.look();
    assertThat(signs.of(world.the("appraiser"))).extracting(Sign::dossier).contains(dossier.id());
    for (Actor reader : List.of(world.the("chairman"), world.observer())) {
      assertThat(signs.of(reader)).as("not yet").isEmpty();
      assertThat(counted(reader)).isEqualTo(new SignCount(SignPattern.FAULT_ADMITTED, 1, 1));
    }
    clock.set("2026-11-04T16:00");
    assertThat(signs.of(world.the("chairman"))).as("the third day is not over").isEmpty();
    clock.set("2026-11-05T08:01");
    for (Actor reader : List.of(world.the("chairman"), world.observer())) {
      assertThat(signs.of(reader)).extracting(Sign::dossier).containsExactly(dossier.id());
      assertThat(counted(reader)).isEqualTo(new SignCount(SignPattern.FAULT_ADMITTED, 1, 0));
    }
  }

  @Test
  void days_off_do_not_count_against_the_officer() {
    clock.set("2026-11-06T16:00");
    withFault();
    signs.look();
    clock.set("2026-11-10T16:00");
    assertThat(signs.of(world.the("chairman"))).as("Friday and a weekend").isEmpty();
    clock.set("2026-11-11T17:30");
    assertThat(signs.of(world.the("chairman"))).hasSize(1);
  }

  @Test
  void words_open_only_the_sign_they_were_said_to() {
    Dossier explained = withFault();
    withFault();
    signs.look();
    signs.explain(world.the("appraiser"), SignPattern.FAULT_ADMITTED, explained.id(), "Mất điện");
    assertThat(signs.of(world.the("chairman")))
        .extracting(Sign::dossier)
        .containsExactly(explained.id());
    assertThat(counted(world.the("chairman")))
        .isEqualTo(new SignCount(SignPattern.FAULT_ADMITTED, 2, 1));
  }

  @Test
  void a_leader_who_is_asked_reads_the_own_sign_at_once() {
    Dossier approving = world.until(world.received("Lò Văn Thanh"), Stage.APPROVING);
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(approving), "Ký nhầm bản");
    signs.look();
    assertThat(signs.of(world.the("chairman")))
        .extracting(Sign::dossier)
        .containsExactly(approving.id());
  }

  @Test
  void a_sign_found_before_the_rule_stays_as_open_as_it_was() {
    withFault();
    signs.look();
    owner.run("update integrity_sign set open_at = null");
    assertThat(signs.of(world.the("chairman"))).hasSize(1);
  }

  @Test
  void a_pattern_with_more_dossiers_than_the_list_holds_is_counted_whole() {
    withFault();
    signs.look();
    owner.run("update integrity_sign set open_at = null");
    int more = SignSearch.LISTED + 3;
    for (int n = 0; n < more; n++) {
      withFault();
    }
    signs.look();
    owner.run("update integrity_sign set open_at = null");
    assertThat(counted(world.the("chairman")).found()).isEqualTo(more + 1);
    assertThat(signs.of(world.the("chairman"))).hasSize(SignSearch.LISTED);
    assertThat(counted(world.the("clerk")).found()).isZero();
  }

  @Test
  void colleagues_and_the_commune_next_door_do_not_see_it() {
    withFault();
    signs.look();
    assertThat(signs.of(world.the("clerk"))).isEmpty();
    assertThat(signs.of(world.the("chairman (Thanh Nưa)"))).isEmpty();
  }

  @Test
  void nobody_explains_in_the_officers_place() {
    Dossier dossier = withFault();
    signs.look();
    for (String who : List.of("chairman", "clerk", "appraiser (Thanh Nưa)")) {
      assertThatThrownBy(() ->
              signs.explain(world.the(who), SignPattern.FAULT_ADMITTED, dossier.id(), "chuyện nhỏ"))
          .as(who)
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void an_explanation_has_words_and_not_a_novel_of_them() {
    Dossier dossier = withFault();
    signs.look();
    for (String words : List.of("", "  \n", "x".repeat(1_001))) {
      assertThatThrownBy(() ->
              signs.explain(
                  world.the("appraiser"), SignPattern.FAULT_ADMITTED, dossier.id(), words))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void a_sign_once_found_stays_and_is_found_once() {
    withFault();
    assertThat(signs.look()).isPositive();
    assertThat(signs.look()).isZero();
    assertThatThrownBy(() -> app.sql("delete from integrity_sign").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> app.sql("update integrity_explanation set words = 'x'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void only_leader_and_province_have_it_looked_for_at_once() {
    withFault();
    assertThatThrownBy(() -> signs.lookFor(world.the("appraiser"))).isInstanceOf(NotFound.class);
    assertThat(signs.lookFor(world.observer())).isPositive();
    assertThat(signs.lookFor(world.the("chairman"))).isZero();
  }

  private SignCount counted(Actor reader) {
    return signs.counts(reader).get(SignPattern.FAULT_ADMITTED);
  }

  private Dossier withFault() {
    Dossier dossier = world.until(world.received("Lò Văn Thanh"), Stage.APPRAISING);
    lateness.admitFault(world.the("appraiser"), DossierWorld.seen(dossier), "Thất lạc bản chính");
    return dossier;
  }
}
