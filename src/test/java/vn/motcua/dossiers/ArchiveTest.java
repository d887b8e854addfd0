package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** NĐ 30/2020/NĐ-CP Điều 30: closing a dossier computes when its file goes to the archive. */
@MotCuaTest
class ArchiveTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 2);
  private static final String LIST = "Danh mục của đơn vị";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired LawBook law;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void an_open_dossier_has_no_archive_date_yet() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(archive(dossier)).isEmpty();
    assertThat(archive(world.until(dossier, Stage.READY))).isEmpty();
  }

  @Test
  void without_a_known_class_the_file_goes_to_the_archive_within_a_year_and_is_never_thrown_away() {
    Dossier returned = world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    assertThat(archive(returned))
        .contains(new Archive(CLOSED.plusYears(1), Archive.Kind.UNKNOWN, Optional.empty(), ""));
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void the_units_class_of_seventy_years_counts_from_the_day_of_closing() {
    keep("2.000815", LawChoice.YEARS, 70);
    clock.set("2026-11-03T08:00");
    Actor intake = world.the("intake");
    Dossier dossier = intakes.receive(intake, world.intake(intake, "2.000815", "Sùng A Chu"));
    clock.set("2026-11-04T08:00");
    Dossier withdrawn = dossiers.withdraw(intake, DossierWorld.seen(dossier), "Bà con xin rút");
    Archive archive = archive(withdrawn).orElseThrow();
    assertThat(archive.by()).isEqualTo(LocalDate.of(2027, 11, 4));
    assertThat(archive.kind()).isEqualTo(Archive.Kind.YEARS);
    assertThat(archive.until()).contains(LocalDate.of(2096, 11, 4));
    assertThat(archive.basis()).isEqualTo(LIST);
  }

  @Test
  void what_is_kept_for_ever_has_no_end_and_a_stopped_dossier_is_filed_too() {
    keep(DossierWorld.DISABILITY, LawChoice.PERMANENT, 0);
    clock.set("2026-11-03T08:00");
    Actor intake = world.the("intake");
    Dossier dossier =
        intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Giàng A Sình"));
    Dossier stopped = dossiers.stop(intake, DossierWorld.seen(dossier), "Bà con xin dừng");
    assertThat(archive(stopped).orElseThrow().kind()).isEqualTo(Archive.Kind.PERMANENT);
    assertThat(archive(stopped).orElseThrow().until()).isEmpty();
  }

  @Test
  void a_class_written_down_after_the_closing_changes_nothing_of_it() {
    Dossier closed =
        dossiers.withdraw(
            world.the("intake (Thanh Nưa)"),
            DossierWorld.seen(receivedAtThanhNua()),
            "Bà con xin rút");
    Archive before = archive(closed).orElseThrow();
    law.add(
        administrator(DossierWorld.THANH_NUA),
        rule(DossierWorld.BIRTH, LawChoice.YEARS, 10, CLOSED.plusDays(1)));
    clock.set("2026-11-05T08:00");
    assertThat(archive(closed)).contains(before);
    Dossier later =
        dossiers.withdraw(
            world.the("intake (Thanh Nưa)"),
            DossierWorld.seen(receivedAtThanhNua()),
            "Bà con xin rút");
    assertThat(archive(later).orElseThrow().until()).contains(LocalDate.of(2036, 11, 5));
  }

  @Test
  void a_procedure_that_moves_away_lets_open_dossiers_end_here_by_the_law_of_their_receipt() {
    Actor intake = world.the("intake (Thanh Nưa)");
    Dossier before =
        intakes.receive(intake, world.intake(intake, "2.000815", "Nhận trước khi chuyển"));
    law.add(
        administrator(DossierWorld.THANH_NUA),
        new LawDraft(
            LawKind.MOVE,
            "2.000815",
            CLOSED.plusDays(1),
            Optional.empty(),
            LawChoice.PROVINCE,
            0,
            "Trung tâm Phục vụ hành chính công tỉnh Điện Biên",
            "Quyết định 1/QĐ-UBND"));
    clock.set("2026-11-03T08:00");
    assertThatThrownBy(() -> world.intake(intake, "2.000815", "Nhận sau khi chuyển"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("dossiers.refusal.procedure-moved");
              assertThat(refusal.arguments().toString()).contains("tỉnh Điện Biên");
            });
    Dossier open = dossiers.byId(DossierWorld.THANH_NUA, before.id());
    assertThat(open.filing()).isEqualTo(before.filing());
    assertThat(open.dueAt()).isEqualTo(before.dueAt());
    assertThat(dossiers.workflow(open)).isEqualTo(dossiers.workflow(before));
    Dossier moved =
        dossiers.handOver(
            intake, DossierWorld.seen(open), world.id("head (Thanh Nưa)"), "Tuần này đông");
    assertThat(moved.stage()).as("goes on as ever").isEqualTo(Stage.ASSIGNING);
  }

  @Test
  void facts_that_closed_nothing_or_are_older_than_the_rule_say_nothing_of_the_archive() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    List<TimelineEntry> timeline = desk.timeline(dossier);
    assertThat(timeline.subList(0, timeline.size() - 1))
        .allSatisfy(entry -> assertThat(Archive.in(entry.event())).isEmpty());
    DossierEvent last = timeline.getLast().event();
    DossierEvent old =
        new DossierEvent(
            last.unit(),
            last.dossier(),
            last.seq(),
            last.kind(),
            last.at(),
            last.actor(),
            last.stage(),
            last.step(),
            last.holder(),
            last.leftStep(),
            last.stepMark(),
            "{}");
    assertThat(Archive.in(old)).isEmpty();
    assertThat(Archive.in(last)).isPresent();
  }

  private Dossier receivedAtThanhNua() {
    Actor intake = world.the("intake (Thanh Nưa)");
    return intakes.receive(intake, world.intake(intake, DossierWorld.BIRTH, "Lường Văn Panh"));
  }

  private Optional<Archive> archive(Dossier dossier) {
    return Archive.in(desk.timeline(dossier).getLast().event());
  }

  private void keep(String code, LawChoice choice, int years) {
    law.add(administrator(DossierWorld.NA_HY), rule(code, choice, years, CLOSED.plusDays(1)));
  }

  private static LawDraft rule(String code, LawChoice choice, int years, LocalDate from) {
    return new LawDraft(LawKind.RETENTION, code, from, Optional.empty(), choice, years, "", LIST);
  }

  private static Actor administrator(vn.motcua.shared.UnitId unit) {
    return new Actor(unit, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
