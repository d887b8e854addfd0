package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** Those outside the office run surveys about it, and nobody inside does. */
@MotCuaTest
class WhoRunsSurveysTest {
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired SurveyRounds rounds;
  @Autowired SurveyResults results;
  @Autowired Interviews interviews;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  @BeforeEach
  void tuesday() {
    world.the("intake");
    clock.set("2026-11-03T08:00");
  }

  @Test
  void the_front_of_the_commune_runs_its_own_round_about_its_own_commune() {
    people.returned(5);
    Actor front = people.front();
    assertThat(rounds.units(front)).extracting(Unit::id).containsExactly(DossierWorld.NA_HY);
    Round round = people.opened(front, people.draft(5));
    assertThat(round.runBy()).isEqualTo("FRONT");
    assertThat(round.isHandedOut()).isTrue();
    people.answered(round, people.interviewer(round), 5, 4);
    Round ended = people.ended(round);
    assertThat(results.of(ended).getFirst().satisfied()).isEqualTo(new Share(25, 25));
    assertThatThrownBy(() -> rounds.round(people.province(), round.id()))
        .as("the province neither runs nor ends it")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_administrator_who_makes_somebody_the_front_learns_nobodys_name_and_draws_nobody() {
    people.returned(8);
    Actor puppet = People.hired(units, staffing, DossierWorld.NA_HY, "Cán bộ đội lốt", Role.FRONT);
    assertThat(Teams.isOne(puppet)).as("for the program that is the Front").isTrue();
    Round round = people.opened(puppet, people.draft(8));
    Way way = people.interviewer(puppet, round, "Cán bộ đội lốt");
    assertThat(interviews.list(way)).hasSize(8);
    for (Slot slot : interviews.list(way)) {
      assertThat(interviews.see(way, slot.number())).hasValue(new Contact(slot, "", "", "", ""));
    }
    rounds.close(puppet, round.id());
    assertThatThrownBy(() -> rounds.isSampleAsDrawn(puppet, round.id(), DossierWorld.NA_HY))
        .as("nor by drawing again")
        .isInstanceOf(NotFound.class);
    assertThat(results.of(rounds.round(puppet, round.id())).getFirst().share())
        .isEqualTo(new UnitShare(DossierWorld.NA_HY, 8, 8, 0, 0, 0, 8));
  }

  @Test
  void the_front_of_the_province_hands_forms_out_too() {
    people.province();
    Actor front = People.hired(units, staffing, SurveyWorld.DIEN_BIEN, "Lò Thị Pâng", Role.FRONT);
    Round round = people.opened(front, people.draft(5));
    assertThat(round.isHandedOut()).isTrue();
    assertThat(round.isDrawn()).isFalse();
    assertThat(people.opened(6).isDrawn()).as("the province itself draws lots").isTrue();
    rounds.close(front, round.id());
  }

  @Test
  void nobody_of_the_office_runs_a_survey_about_it() {
    Actor both =
        new Actor(
            DossierWorld.NA_HY, world.id("chairman"), "Thào A Dế", Set.of(Role.LEADER, Role.FRONT));
    Actor secretary =
        new Actor(DossierWorld.NA_HY, world.id("chairman"), "Bí thư", Set.of(Role.PARTY_SECRETARY));
    Actor strayed =
        new Actor(
            DossierWorld.NA_HY, world.id("chairman"), "Ai đó", Set.of(Role.PROVINCE_OBSERVER));
    for (Actor inside :
        List.of(world.the("chairman"), world.the("intake"), both, secretary, strayed)) {
      assertThat(Teams.isOne(inside)).isFalse();
      assertThatThrownBy(() -> rounds.open(inside, people.draft(5))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> rounds.rounds(inside)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void a_province_asks_about_its_own_communes_only() {
    RoundDraft elsewhere =
        new RoundDraft(
            UUID.randomUUID(),
            "SIPAS",
            "Xã tỉnh khác",
            List.of(new vn.motcua.shared.UnitId("00004")),
            SurveyWorld.MONDAY,
            SurveyWorld.MONDAY,
            5,
            SurveyWorld.MONDAY.plusDays(9));
    assertThatThrownBy(() -> rounds.open(people.province(), elsewhere))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_form_whose_text_nobody_knows_cannot_be_asked() {
    RoundDraft pks =
        new RoundDraft(
            UUID.randomUUID(),
            "PKS05",
            "Phiếu 05",
            List.of(DossierWorld.NA_HY),
            SurveyWorld.MONDAY,
            SurveyWorld.MONDAY,
            5,
            SurveyWorld.MONDAY.plusDays(9));
    assertThatThrownBy(() -> rounds.open(people.province(), pks))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no-questions");
  }

  @Test
  void what_was_typed_wrong_is_told_field_by_field() {
    RoundDraft wrong =
        new RoundDraft(
            UUID.randomUUID(), "SIPAS", " ", List.of(), null, LocalDate.of(2026, 11, 3), 4, null);
    RejectedRound rejected =
        catchThrowableOfType(RejectedRound.class, () -> rounds.open(people.province(), wrong));
    assertThat(rejected.errors()).containsOnlyKeys("ten", "xa", "tu", "den", "soNguoi", "hetHan");
  }
}
