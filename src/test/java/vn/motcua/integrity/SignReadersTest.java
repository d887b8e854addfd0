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

  private Dossier withFault() {
    Dossier dossier = world.until(world.received("Lò Văn Thanh"), Stage.APPRAISING);
    lateness.admitFault(world.the("appraiser"), DossierWorld.seen(dossier), "Thất lạc bản chính");
    return dossier;
  }
}
