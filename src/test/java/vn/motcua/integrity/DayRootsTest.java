package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Command;

@MotCuaTest
class DayRootsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Autowired DossierWorld world;
  @Autowired DayRoots roots;
  @Autowired RootWitness witness;
  @Autowired List<Command> commands;
  @Autowired JdbcClient app;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  private Dossier dossier;

  @BeforeEach
  void a_life_from_monday_to_thursday() {
    owner.run("create table kept_event as table dossier_event with no data");
    clock.set("2026-11-02T08:00");
    dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    world.received("Giàng A Xa");
    clock.set("2026-11-05T09:00");
    dossier = world.next(dossier);
    owner.run("insert into kept_event select * from dossier_event");
  }

  @AfterEach
  void the_tables_are_as_before() {
    owner.run("delete from integrity_day");
    owner.run("delete from dossier_event");
    owner.run("insert into dossier_event select * from kept_event");
    owner.run("drop table kept_event");
  }

  @Test
  void the_morning_after_every_finished_day_has_its_root_also_the_days_without_events() {
    clock.set("2026-11-06T00:31");
    assertThat(roots.seal()).isEqualTo(4);
    List<DayRoot> days = days();
    assertThat(days)
        .extracting(DayRoot::day)
        .containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY);
    assertThat(days.get(0).events()).isPositive();
    assertThat(days.get(1).events()).isZero();
    assertThat(days.get(2).events()).isZero();
    assertThat(days.get(3).events()).isPositive();
    assertThat(days.get(1).root()).isEqualTo(MerkleTree.root(List.of()));
    assertThat(days.get(1).seal()).isNotEqualTo(days.get(2).seal());
    assertThat(roots.seal()).as("a second run, or another node").isZero();
  }

  @Test
  void half_an_hour_after_midnight_has_to_pass_first() {
    clock.set("2026-11-06T00:29");
    assertThat(roots.seal()).isEqualTo(3);
    clock.set("2026-11-06T00:31");
    assertThat(roots.seal()).isEqualTo(1);
  }

  @Test
  void a_program_that_stood_still_for_days_catches_up_and_the_chain_has_no_gap() {
    clock.set("2026-11-04T01:00");
    assertThat(roots.seal()).isEqualTo(2);
    clock.set("2026-11-20T10:00");
    assertThat(roots.seal()).isEqualTo(16);
    assertThat(faults()).isEmpty();
    List<DayRoot> days = days();
    for (int i = 0; i + 1 < days.size(); i++) {
      assertThat(days.get(i).previous()).isEqualTo(days.get(i + 1).seal());
    }
    assertThat(days.getLast().previous()).isEqualTo(Fingerprint.origin());
  }

  @Test
  void a_commune_without_any_dossier_publishes_nothing_yet() {
    clock.set("2026-11-06T01:00");
    roots.seal();
    assertThat(roots.before(DossierWorld.THANH_NUA, LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void each_event_of_a_dossier_leads_to_the_root_of_its_day_and_todays_waits() {
    clock.set("2026-11-05T10:00");
    roots.seal();
    List<EventProof> proofs = roots.proofs(dossier);
    assertThat(proofs).hasSize(dossier.version());
    assertThat(proofs.subList(0, proofs.size() - 1)).allMatch(EventProof::holds);
    assertThat(proofs.getLast().day()).isEmpty();
    assertThat(proofs.getLast().holds()).isFalse();
    clock.set("2026-11-06T10:00");
    roots.seal();
    assertThat(roots.proofs(dossier)).allMatch(EventProof::holds);
  }

  @Test
  void an_old_event_written_anew_is_named_by_its_day() {
    clock.set("2026-11-06T01:00");
    roots.seal();
    assertThat(faults()).isEmpty();
    change("update dossier_event set hash = sha256(hash) where dossier_id = ? and seq = 2");
    assertThat(faults())
        .containsExactly(new RootFault(DossierWorld.NA_HY, MONDAY, RootFault.Kind.ROOT_DIFFERS));
    assertThat(roots.stillHolds(roots.of(DossierWorld.NA_HY, MONDAY))).isFalse();
    assertThat(roots.stillHolds(roots.of(DossierWorld.NA_HY, MONDAY.plusDays(1)))).isTrue();
    assertThat(roots.proofs(dossier))
        .as("the way of the one that was changed, and of those beside it")
        .anyMatch(proof -> !proof.holds());
  }

  @Test
  void an_old_event_moved_to_an_empty_day_is_named_on_both_days() {
    clock.set("2026-11-06T01:00");
    roots.seal();
    change("update dossier_event set at = at + interval '1 day' where dossier_id = ? and seq = 2");
    assertThat(faults()).extracting(RootFault::day).containsExactly(MONDAY, MONDAY.plusDays(1));
  }

  @Test
  void an_event_taken_away_or_smuggled_in_before_the_first_day_is_named() {
    clock.set("2026-11-06T01:00");
    roots.seal();
    change("update dossier_event set at = at - interval '9 days' where dossier_id = ? and seq = 2");
    assertThat(faults())
        .contains(
            new RootFault(DossierWorld.NA_HY, MONDAY, RootFault.Kind.ROOT_DIFFERS),
            new RootFault(DossierWorld.NA_HY, MONDAY.minusDays(9), RootFault.Kind.DAY_MISSING));
  }

  @Test
  void a_root_swapped_to_fit_the_changed_history_breaks_the_days_after_it() {
    clock.set("2026-11-06T01:00");
    roots.seal();
    change("update dossier_event set hash = sha256(hash) where dossier_id = ? and seq = 2");
    owner.run("delete from integrity_day where day = ?", MONDAY);
    assertThat(faults()).isNotEmpty();
    owner.run("delete from integrity_day");
    roots.seal();
    assertThat(faults()).as("all written anew: only copies kept elsewhere tell").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update integrity_day set root = sha256(root)",
        "update integrity_day set previous = sha256(previous) where day = date '2026-11-04'",
        "update integrity_day set events = events + 1",
        "delete from integrity_day where day = date '2026-11-03'"
      })
  void a_published_row_that_was_changed_is_named(String sql) {
    clock.set("2026-11-06T01:00");
    roots.seal();
    assertThat(owner.run(sql)).isPositive();
    assertThat(faults()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update integrity_day set events = 0",
        "delete from integrity_day",
        "truncate integrity_day"
      })
  void the_program_itself_cannot_take_back_what_it_published(String sql) {
    clock.set("2026-11-06T01:00");
    roots.seal();
    assertThatThrownBy(() -> app.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_command_that_walks_the_history_tells_of_the_day_too_and_ends_with_1() {
    Command verify =
        commands.stream()
            .filter(one -> one.name().equals("verify-history"))
            .findFirst()
            .orElseThrow();
    clock.set("2026-11-06T01:00");
    roots.seal();
    assertThat(verify.run(List.of())).isZero();
    owner.run("update integrity_day set root = sha256(root) where day = ?", MONDAY);
    assertThat(verify.run(List.of())).isEqualTo(1);
    List<String> said = new ArrayList<>();
    assertThat(witness.verify(said::add).isWhole()).isFalse();
    assertThat(said).anySatisfy(sentence -> assertThat(sentence).contains("03169", "02/11/2026"));
  }

  private void change(String sql) {
    assertThat(owner.run(sql, dossier.id())).isOne();
  }

  private List<DayRoot> days() {
    return roots.before(DossierWorld.NA_HY, LocalDate.of(2027, 1, 1));
  }

  private List<RootFault> faults() {
    List<RootFault> faults = new ArrayList<>();
    roots.verify(faults::add);
    return faults;
  }
}
