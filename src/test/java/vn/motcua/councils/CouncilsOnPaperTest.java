package vn.motcua.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** No disability dossier is decided without a council on record: here, or by its paper minutes. */
@MotCuaTest
class CouncilsOnPaperTest {
  private static int choices;

  @Autowired DossierWorld world;
  @Autowired CouncilWorld council;
  @Autowired CouncilSessions sessions;
  @Autowired CouncilsOnPaper paper;
  @Autowired Keeping keeping;
  @Autowired Postings postings;
  @Autowired PrintedMinutes printed;
  @Autowired Dossiers dossiers;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void on_paper_on_a_monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    kept(false);
  }

  @Test
  void a_unit_that_never_chose_keeps_its_councils_here() {
    assertThat(keeping.isHere(new UnitId("03160"))).isTrue();
  }

  @Test
  void by_default_no_disability_dossier_goes_on_without_a_session_on_record() {
    kept(true);
    Dossier appraising = council.appraising();
    refused(
        () ->
            dossiers.handOver(
                world.the("appraiser"), DossierWorld.seen(appraising), world.id("head"), ""),
        "councils.refusal.undecided");
  }

  @Test
  void on_paper_the_chairman_neither_approves_nor_refuses_before_number_and_day_are_known() {
    Dossier approving = approving();
    refused(() -> approve(approving), "councils.refusal.paper-missing");
    refused(() -> refuse(approving), "councils.refusal.paper-missing");
    Dossier known = written(approving, "12/BB-HĐXĐ", Motion.SEVERE);
    assertThat(approve(known).stage()).isEqualTo(Stage.SEALING);
  }

  @Test
  void the_conclusion_on_paper_binds_like_one_that_was_voted_here() {
    Dossier refusedByCouncil = written(approving(), "13/BB", Motion.REFUSED);
    refused(() -> approve(refusedByCouncil), "councils.refusal.council-refused");
    assertThat(refuse(refusedByCouncil).stage()).isEqualTo(Stage.SEALING);
    Dossier granted = written(approving(), "14/BB", Motion.MILD);
    refused(() -> refuse(granted), "councils.refusal.council-granted");
  }

  @Test
  void a_number_typed_wrongly_is_entered_once_more_and_both_stay_in_the_history() {
    Dossier once = written(approving(), "21/BB", Motion.SEVERE);
    Dossier again = written(once, "12/BB", Motion.MILD);
    PaperMinutes minutes = paper.of(again).orElseThrow();
    assertThat(minutes.number()).isEqualTo("12/BB");
    assertThat(minutes.motion()).isEqualTo(Motion.MILD);
    assertThat(minutes.writtenBy()).isEqualTo("Thào A Dế");
    String facts =
        String.join(" ", desk.timeline(again).stream().map(one -> one.event().data()).toList());
    assertThat(facts).contains("21/BB", "12/BB").doesNotContain("SEVERE", "MILD");
    assertThat(String.valueOf(histories.verify(fault -> {}).faults())).doesNotContain(again.code());
    assertThat(
            jdbc.sql("select count(*) from council_paper where dossier_id = ?")
                .param(again.id())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-11-02, soBienBan",
    "'   ', 2026-11-02, soBienBan",
    "12/BB, 2026-11-03, ngayBienBan",
    "12/BB, 2026-11-01, ngayBienBan",
  })
  void a_number_that_is_none_or_a_day_that_cannot_be_is_refused_at_its_field(
      String number, LocalDate day, String field) {
    Dossier approving = approving();
    assertThatThrownBy(() -> write(approving, number, day, Motion.SEVERE))
        .isInstanceOfSatisfying(
            CouncilRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys(field));
    assertThat(paper.of(approving)).isEmpty();
  }

  @Test
  void a_number_longer_than_any_is_refused() {
    Dossier approving = approving();
    assertThatThrownBy(() -> written(approving, "1".repeat(101), Motion.SEVERE))
        .isInstanceOf(CouncilRejected.class);
  }

  @Test
  void where_councils_are_kept_here_paper_is_no_way_round_the_session() {
    Dossier approving = approving();
    kept(true);
    refused(() -> written(approving, "12/BB", Motion.SEVERE), "councils.refusal.kept-here");
    refused(() -> approve(approving), "councils.refusal.undecided");
  }

  @Test
  void a_session_called_here_is_written_here_and_not_on_paper() {
    Dossier called = council.called();
    refused(
        () -> write(called, "12/BB", LocalDate.of(2026, 11, 2), Motion.SEVERE),
        "councils.refusal.kept-here");
  }

  @Test
  void after_the_minutes_on_paper_no_further_session_is_called() {
    Dossier known = written(approving(), "12/BB", Motion.SEVERE);
    refused(
        () ->
            sessions.call(
                world.the("chairman"),
                DossierWorld.seen(known),
                CouncilWorld.atHome("2026-11-05T09:00")),
        "councils.refusal.council-decided");
  }

  @Test
  void what_was_concluded_on_paper_hangs_at_the_office_too() {
    Dossier known = written(approving(), "12/BB", Motion.MILD);
    assertThat(postings.duty(known)).contains(LocalDate.of(2026, 11, 9));
    Dossier hung =
        postings.hang(world.the("chairman"), DossierWorld.seen(known), LocalDate.of(2026, 11, 10));
    assertThat(Pdf.text(printed.board(hung, postings.of(hung).orElseThrow())))
        .contains(hung.code(), "khuyết tật nhẹ")
        .doesNotContain("Lò Văn Pọm");
  }

  @Test
  void once_it_is_decided_nobody_changes_the_papers_number() {
    Dossier decided = approve(written(approving(), "12/BB", Motion.SEVERE));
    assertThatThrownBy(() ->
            paper.write(
                world.the("clerk"),
                DossierWorld.seen(decided),
                new CouncilsOnPaper.Draft("99/BB", LocalDate.of(2026, 11, 2), Motion.MILD)))
        .isInstanceOf(Refusal.class);
    for (String wipe :
        new String[] {"delete from council_paper", "update council_paper set number = 'x'"}) {
      assertThatThrownBy(() -> jdbc.sql(wipe).update())
          .as(wipe)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_birth_has_no_council_and_another_commune_has_no_say() {
    Dossier birth = world.received("Vừ Thị Mỷ");
    assertThatThrownBy(() ->
            paper.write(
                world.the("intake"),
                DossierWorld.seen(birth),
                new CouncilsOnPaper.Draft("1", LocalDate.of(2026, 11, 2), Motion.MILD)))
        .isInstanceOf(NotFound.class);
    Dossier approving = approving();
    assertThatThrownBy(() ->
            paper.write(
                world.the("chairman (Thanh Nưa)"),
                DossierWorld.seen(approving),
                new CouncilsOnPaper.Draft("1", LocalDate.of(2026, 11, 2), Motion.MILD)))
        .isInstanceOf(NotFound.class);
  }

  private void kept(boolean here) {
    clock.set("2026-12-02T08:%02d".formatted(++choices));
    keeping.choose(world.the("chairman"), here);
    clock.set(TestClock.MONDAY_MORNING);
  }

  /** Handed on as far as the chairman, with no word of any council. */
  private Dossier approving() {
    Dossier dossier = council.appraising();
    while (dossier.stage() != Stage.APPROVING) {
      dossier = world.next(dossier);
    }
    return dossier;
  }

  private Dossier written(Dossier dossier, String number, Motion motion) {
    return write(dossier, number, LocalDate.of(2026, 11, 2), motion);
  }

  private Dossier write(Dossier dossier, String number, LocalDate day, Motion motion) {
    Actor holder = world.holderOf(dossier);
    return paper.write(
        holder, DossierWorld.seen(dossier), new CouncilsOnPaper.Draft(number, day, motion));
  }

  private Dossier approve(Dossier dossier) {
    return dossiers.approve(
        world.the("chairman"), DossierWorld.seen(dossier), world.id("clerk"), "");
  }

  private Dossier refuse(Dossier dossier) {
    return dossiers.refuse(
        world.the("chairman"), DossierWorld.seen(dossier), world.id("clerk"), "Theo kết luận");
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
