package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.WatchedDossiers.Which;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.dossiers.RedactedTimeline;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.OpenDossier;
import vn.motcua.reporting.OpenLives;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** From a figure to its dossiers and to what became of each, and nobody is named on the way. */
@MotCuaTest
class WatchedDossiersTest {
  private static final Period EVER = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 1));

  private static final UnitId NA_HY = DossierWorld.NA_HY;

  @Autowired WatchedDossiers watched;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired DemocracyWorld people;
  @Autowired Looks looks;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    lives.forget();
  }

  private Actor front() {
    return people.front();
  }

  private UUID ref(UUID dossier) {
    return jdbc.sql("select open_ref from dossier where id = ?")
        .param(dossier)
        .query(UUID.class)
        .single();
  }

  private List<OpenDossier> all(Which which) {
    List<OpenDossier> rows = new ArrayList<>();
    for (int page = 1; ; page++) {
      WatchedDossiers.Found found = watched.find(front(), NA_HY, EVER, which, page, "khác");
      rows.addAll(found.rows());
      if (!found.hasMore(which)) {
        assertThat(rows).as("%s", which).hasSize((int) found.of(which));
        return rows;
      }
    }
  }

  @Test
  void every_row_of_every_figure_leads_to_a_timeline_that_says_the_same_and_names_nobody() {
    Random random = new Random(36);
    for (int round = 0; round < 9; round++) {
      lives.live(random, 7, 30);
    }
    List<String> typed = typed();
    for (Which which : Which.values()) {
      List<OpenDossier> rows = all(which);
      assertThat(rows).as("%s", which).isNotEmpty();
      for (OpenDossier row : rows) {
        RedactedTimeline life = watched.timeline(front(), NA_HY, row.ref());
        assertThat(life.receivedOn()).isEqualTo(row.receivedOn());
        assertThat(life.dueOn()).isEqualTo(row.dueOn());
        assertThat(life.finishedOn()).isEqualTo(row.finishedOn());
        assertThat(life.pausedDays()).as("%s", row).isEqualTo(row.pausedDays());
        assertThat(life.apologised()).isEqualTo(row.rescheduled());
        String mark =
            life.mark() == null
                ? life.overdue() ? "UNDER_WAY_LATE" : "UNDER_WAY"
                : life.mark().name();
        assertThat(mark).as("%s", row).isEqualTo(row.timeliness().name());
        assertThat(life.toString()).doesNotContain(typed);
      }
    }
  }

  /** Every text anybody typed into a dossier of these lives, and every code and name. */
  private List<String> typed() {
    Set<String> typed = new java.util.TreeSet<>();
    for (String sql :
        List.of(
            "select name from dossier_applicant",
            "select address from dossier_applicant",
            "select words from dossier_note",
            "select code from dossier",
            "select track_secret from dossier",
            "select id::text from dossier",
            "select person_id::text from dossier",
            "select name from officer",
            "select id::text from officer")) {
      typed.addAll(jdbc.sql(sql).query(String.class).list());
    }
    typed.removeIf(String::isBlank);
    assertThat(typed).contains("Vừ Thị Mỷ", "không đủ điều kiện", "Vàng Thị Pà");
    return List.copyOf(typed);
  }

  @Test
  void a_look_is_kept_and_a_list_of_references_leaves_none() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    watched.find(front(), NA_HY, EVER, Which.LATE, 1, "khác");
    assertThat(looks.at(dossier)).isEmpty();
    watched.timeline(front(), NA_HY, ref(dossier.id()));
    watched.timeline(people.secretary(), NA_HY, ref(dossier.id()));
    assertThat(looks.at(dossier))
        .extracting(Look::officer, Look::what)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(front().officer(), Look.What.REDACTED),
            org.assertj.core.api.Assertions.tuple(
                people.secretary().officer(), Look.What.REDACTED));
  }

  @Test
  void the_province_reads_the_same_of_its_communes_and_of_no_other_and_its_look_is_kept() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    Actor steering = People.hired(units, staffing, new UnitId("11"), "Bạc Thị Cúc", Role.STEERING);
    assertThat(watched.timeline(steering, NA_HY, ref(dossier.id())).ref())
        .isEqualTo(ref(dossier.id()));
    assertThat(looks.at(dossier))
        .extracting(Look::unit, Look::officer, Look::what)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                steering.unit(), steering.officer(), Look.What.REDACTED));
    clock.set("2026-11-30T08:00");
    assertThat(watched.find(steering, NA_HY, EVER, Which.UNDER_WAY_LATE, 1, "khác").rows())
        .extracting(OpenDossier::ref)
        .contains(ref(dossier.id()));
    Actor elsewhere = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    Actor clerk = People.hired(units, staffing, new UnitId("11"), "Tòng Văn Thư", Role.CLERK);
    for (Actor nobody : List.of(elsewhere, clerk)) {
      assertThatThrownBy(() -> watched.timeline(nobody, NA_HY, ref(dossier.id())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> watched.find(nobody, NA_HY, EVER, Which.LATE, 1, ""))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void four_alike_are_not_named_and_the_fifth_names_all_five() {
    clock.set("2029-03-05T09:00");
    List<UUID> refs = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      refs.add(ref(world.received("Vừ Thị Mỷ").id()));
      boolean named = !watched.timeline(front(), NA_HY, refs.getFirst()).procedure().isEmpty();
      assertThat(named).as("%d in 2029", i).isEqualTo(i == 5);
      assertThat(watched.timeline(front(), NA_HY, refs.getFirst()).field().isEmpty())
          .isEqualTo(i < 5);
    }
    clock.set("2030-01-07T09:00");
    UUID next = ref(world.received("Vừ Thị Mỷ").id());
    assertThat(watched.timeline(front(), NA_HY, next).procedure())
        .as("a new year begins")
        .isEmpty();
    assertThat(watched.timeline(front(), NA_HY, refs.getLast()).procedure()).isNotEmpty();
  }

  @Test
  void who_does_not_watch_this_unit_sees_nothing() {
    UUID ref = ref(world.received("Vừ Thị Mỷ").id());
    for (Actor nobody : List.of(people.clerk(), people.desk(), people.neighbourFront())) {
      assertThatThrownBy(() -> watched.timeline(nobody, NA_HY, ref)).isInstanceOf(NotFound.class);
    }
    for (Actor nobody : List.of(people.clerk(), people.desk(), people.neighbourFront())) {
      assertThatThrownBy(() -> watched.find(nobody, NA_HY, EVER, Which.LATE, 1, ""))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> watched.timeline(front(), NA_HY, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
    assertThat(people.chairman().has(Role.LEADER)).isTrue();
    assertThat(watched.timeline(people.chairman(), NA_HY, ref).ref()).isEqualTo(ref);
  }

  @Test
  void two_dossiers_never_bear_one_reference() {
    Dossier one = world.received("Vừ Thị Mỷ");
    Dossier two = world.received("Lò Văn Thanh");
    assertThatThrownBy(() ->
            jdbc.sql("update dossier set open_ref = ? where id = ?")
                .param(ref(one.id()))
                .param(two.id())
                .update())
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
  }
}
