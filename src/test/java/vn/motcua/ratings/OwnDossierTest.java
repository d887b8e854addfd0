package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.Refusal;

/** An officer is a citizen too, but rates no work of the own office. */
@MotCuaTest
class OwnDossierTest {
  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired RatingRights rights;
  @Autowired RatingFigures figures;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void an_officer_with_two_telephones() {
    clock.set("2026-11-02T08:00");
    owner.run(
        "update officer set personal_phone = '0912 345 678', duty_phone = '0215.3 888 777'"
            + " where id = '"
            + world.the("clerk").officer()
            + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0912 345 678", "0912345678", "+84 912.345.678", "02153888777"})
  void a_dossier_with_the_telephone_of_an_officer_is_a_result_and_cannot_be_rated(String phone) {
    Dossier own = people.returnedTo(phone);
    assertThatThrownBy(() -> rights.handOut(own))
        .as("before the job came by")
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no-right");
    long given = figures.rights(DossierWorld.NA_HY, new Period(2026, 4)).given();
    people.fold();
    assertThat(rights.of(own)).isEmpty();
    assertThatThrownBy(() -> people.printed(own)).isInstanceOf(Refusal.class);
    assertThat(rights.disown(own, Disowned.INSTEAD)).isFalse();
    assertThat(figures.rights(DossierWorld.NA_HY, new Period(2026, 4)).given())
        .as("it stays among the results")
        .isGreaterThanOrEqualTo(given)
        .isPositive();
  }

  @Test
  void anybody_elses_can_be_rated_also_without_a_telephone_and_after_the_officer_left() {
    people.given(people.returnedTo("0912 345 679"), Answer.of(Face.CONTENT));
    people.given(people.returnedTo(""), Answer.of(Face.CONTENT));
    owner.run(
        "update officer set personal_phone = '', left_at = now() where id = '"
            + world.the("clerk").officer()
            + "'");
    people.given(people.returnedTo("0912 345 678"), Answer.of(Face.CONTENT));
    owner.run(
        "update officer set left_at = null where id = '" + world.the("clerk").officer() + "'");
  }
}
