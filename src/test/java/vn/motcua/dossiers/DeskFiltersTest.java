package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.PauseLaws;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What an officer finds behind each tab of the desk. */
@MotCuaTest
class DeskFiltersTest {
  @Autowired DossierWorld world;
  @Autowired Supplements supplements;
  @Autowired Waits waits;
  @Autowired Intakes intakes;
  @Autowired LawBook laws;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void what_is_due_before_midnight_is_due_today_and_what_is_past_is_late() {
    Dossier today = appraising(DossierWorld.BIRTH);
    Dossier later = appraising(DossierWorld.DISABILITY);
    assertThat(behind("appraiser", DossierFilter.TODAY))
        .contains(today.id())
        .doesNotContain(later.id());
    clock.set("2026-11-02T17:30");
    assertThat(behind("appraiser", DossierFilter.TODAY)).doesNotContain(today.id());
    assertThat(behind("appraiser", DossierFilter.LATE)).contains(today.id());
    assertThat(desk.inHandOf(world.the("appraiser")).late())
        .isEqualTo(behind("appraiser", DossierFilter.LATE).size());
  }

  @Test
  void a_dossier_whose_clock_stands_still_is_paused_never_late_never_due_today() {
    Dossier birth = appraising(DossierWorld.BIRTH);
    Dossier asked =
        supplements.send(
            world.the("intake"),
            DossierWorld.seen(
                supplements.propose(
                    world.the("appraiser"),
                    DossierWorld.seen(birth),
                    Map.of(1, "Bản mờ"),
                    world.id("intake"))),
            "");
    assertThat(behind("intake", DossierFilter.PAUSED)).contains(asked.id());
    assertThat(behind("intake", DossierFilter.TODAY)).doesNotContain(asked.id());
    clock.set("2026-11-04T09:00");
    assertThat(behind("intake", DossierFilter.LATE)).doesNotContain(asked.id());
    assertThat(behind("intake", DossierFilter.PAUSED)).contains(asked.id());
    assertThat(desk.inHandOf(world.the("intake")).paused())
        .isEqualTo(behind("intake", DossierFilter.PAUSED).size());
  }

  @Test
  void every_stage_that_stops_the_clock_and_no_other_stands_behind_the_paused_tab() {
    allow(LawKind.VERIFICATION, PauseLaws.Kind.VERIFICATION);
    allow(LawKind.FINANCIAL_DUTY, PauseLaws.Kind.FINANCIAL_DUTY);
    Dossier verifying =
        waits.askVerification(
            world.the("appraiser"),
            DossierWorld.seen(appraising(DossierWorld.DISABILITY)),
            "Công an xã",
            LocalDate.of(2026, 11, 10),
            "Nơi ở trước");
    Dossier paying =
        waits.openFinancialDuty(
            world.the("appraiser"),
            DossierWorld.seen(appraising(DossierWorld.DISABILITY)),
            "Thông báo số 7");
    assertThat(behind("appraiser", DossierFilter.PAUSED)).contains(verifying.id(), paying.id());
    Map<UUID, Stage> all =
        desk.open(DossierWorld.NA_HY, 1).lines().stream()
            .collect(Collectors.toMap(DossierLine::id, DossierLine::stage));
    for (String who : List.of("appraiser", "intake", "head")) {
      assertThat(behind(who, DossierFilter.PAUSED))
          .allSatisfy(id -> assertThat(all.get(id).isPaused()).isTrue());
    }
  }

  /**
   * The list of pausing stages stands in {@link Stage}; the table's own check must say the same.
   */
  @Test
  void the_database_stops_the_clock_in_the_same_stages_as_the_program() {
    String check =
        jdbc.sql(
                "select pg_get_constraintdef(oid) from pg_constraint"
                    + " where conname = 'dossier_pause_check'")
            .query(String.class)
            .single();
    EnumSet<Stage> paused = EnumSet.noneOf(Stage.class);
    for (Stage stage : Stage.values()) {
      if (check.contains("'" + stage.name() + "'")) {
        paused.add(stage);
      }
    }
    assertThat(paused)
        .containsExactlyElementsOf(
            java.util.Arrays.stream(Stage.values()).filter(Stage::isPaused).toList());
  }

  @Test
  void what_an_officer_passed_on_waits_for_others_until_it_comes_back_or_ends() {
    Dossier dossier = appraising(DossierWorld.BIRTH);
    assertThat(passedOn("intake")).contains(dossier.id());
    assertThat(passedOn("head")).contains(dossier.id());
    assertThat(passedOn("appraiser")).as("in hand, not with others").doesNotContain(dossier.id());
    assertThat(passedOn("clerk")).as("never touched it").doesNotContain(dossier.id());
    Dossier ready = world.until(dossier, Stage.READY);
    assertThat(passedOn("intake")).as("it came back").doesNotContain(dossier.id());
    assertThat(passedOn("appraiser")).contains(dossier.id());
    world.next(ready);
    assertThat(passedOn("appraiser")).as("it ended").doesNotContain(dossier.id());
  }

  @Test
  void another_commune_sees_none_of_it() {
    appraising(DossierWorld.BIRTH);
    assertThat(passedOn("intake (Thanh Nưa)")).isEmpty();
    assertThat(behind("appraiser (Thanh Nưa)", DossierFilter.ALL)).isEmpty();
  }

  private List<UUID> behind(String who, DossierFilter filter) {
    return desk.inHandOf(world.the(who), filter, 1).lines().stream().map(DossierLine::id).toList();
  }

  private List<UUID> passedOn(String who) {
    return desk.passedOnBy(world.the(who), 1).lines().stream().map(DossierLine::id).toList();
  }

  private Dossier appraising(String procedure) {
    Actor intake = world.the("intake");
    return world.until(
        intakes.receive(intake, world.intake(intake, procedure, "Lò Văn Thanh")), Stage.APPRAISING);
  }

  private void allow(LawKind law, PauseLaws.Kind pause) {
    if (waits.basis(appraising(DossierWorld.DISABILITY), pause).isPresent()) {
      return;
    }
    Actor administrator =
        new Actor(DossierWorld.NA_HY, world.id("head"), "quản trị", EnumSet.of(Role.ADMINISTRATOR));
    laws.add(
        administrator,
        new LawDraft(
            law,
            DossierWorld.DISABILITY,
            LocalDate.of(2026, 11, 1),
            Optional.empty(),
            LawChoice.ALLOWED,
            0,
            "",
            "Quyết định số 1 của tỉnh (thử)"));
  }
}
