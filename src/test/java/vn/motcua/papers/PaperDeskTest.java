package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** The desk scans papers in and says whether they can be read. */
@MotCuaTest
class PaperDeskTest {
  @Autowired DossierWorld world;
  @Autowired PaperDesk desk;
  @Autowired PaperCopies copies;
  @Autowired PaperPanel panel;
  @Autowired JdbcClient jdbc;

  @Test
  void the_desk_scans_a_paper_and_accepts_it() {
    Dossier dossier = world.received("Lò Thị Mai");
    Actor intake = world.the("intake");
    int paper = desk.listed(dossier).getFirst().paper().order();
    PaperCopy copy = desk.attach(intake, dossier, paper, sent(1, 2));
    assertThat(copy.pages()).isEqualTo(2);
    assertThat(copy.officer()).isEqualTo("Lò Văn Inh");
    assertThat(copy.verdict()).isEmpty();
    desk.say(intake, dossier, copy.id(), 0, PaperCopy.Verdict.ACCEPTED, "");
    PaperCopy now = latest(dossier);
    assertThat(now.verdict()).contains(PaperCopy.Verdict.ACCEPTED);
    assertThat(now.isFaulty()).isFalse();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    copies.pdf(now, pdf);
    assertThat(pdf.toString()).startsWith("%PDF-");
    assertThat(panel.panel(intake, dossier).orElseThrow().lines())
        .extracting(line -> line.key())
        .containsExactly("papers.panel.some");
  }

  @Test
  void a_better_one_comes_after_and_the_first_stays() {
    Dossier dossier = world.received("Lò Thị Mai");
    Actor intake = world.the("intake");
    PaperCopy first = desk.attach(intake, dossier, first(dossier), sent(1));
    desk.say(intake, dossier, first.id(), 0, PaperCopy.Verdict.NOT_LEGIBLE, " bị\tlóa ");
    assertThat(latest(dossier).isFaulty()).isTrue();
    assertThat(latest(dossier).said().words()).isEqualTo("bị lóa");
    assertThat(panel.panel(intake, dossier).orElseThrow().lines())
        .extracting(line -> line.key())
        .contains("papers.panel.faulty");
    PaperCopy second = desk.attach(intake, dossier, first(dossier), sent(2));
    assertThat(second.number()).isEqualTo(2);
    assertThat(copies.of(PaperCopies.Owner.of(dossier)))
        .extracting(PaperCopy::id)
        .containsExactly(second.id(), first.id());
  }

  @Test
  void the_same_photo_sent_twice_is_one() {
    Dossier dossier = world.received("Lò Thị Mai");
    Actor intake = world.the("intake");
    PaperCopy first = desk.attach(intake, dossier, first(dossier), sent(7));
    assertThat(desk.attach(intake, dossier, first(dossier), sent(7)).id()).isEqualTo(first.id());
    assertThat(copies.of(PaperCopies.Owner.of(dossier))).hasSize(1);
  }

  @Test
  void two_officers_who_judge_at_once_do_not_overwrite_each_other() {
    Dossier dossier = world.received("Lò Thị Mai");
    Actor intake = world.the("intake");
    PaperCopy copy = desk.attach(intake, dossier, first(dossier), sent(1));
    desk.say(intake, dossier, copy.id(), 0, PaperCopy.Verdict.ACCEPTED, "");
    refused(
        () ->
            desk.say(
                world.the("second intake"),
                dossier,
                copy.id(),
                0,
                PaperCopy.Verdict.WRONG_PAPER,
                ""),
        "papers.refusal.overtaken");
    desk.say(intake, dossier, copy.id(), 1, PaperCopy.Verdict.WRONG_PAPER, "");
    assertThat(latest(dossier).version()).isEqualTo(2);
  }

  @Test
  void who_neither_receives_nor_holds_it_is_refused_and_another_commune_finds_nothing() {
    Dossier dossier = world.received("Lò Thị Mai");
    refused(
        () -> desk.attach(world.the("clerk"), dossier, first(dossier), sent(1)),
        "papers.refusal.not-mine");
    assertThatThrownBy(
            () -> desk.attach(world.the("intake (Thanh Nưa)"), dossier, first(dossier), sent(1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.attach(world.the("intake"), dossier, 99, sent(1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            desk.say(
                world.the("intake"), dossier, UUID.randomUUID(), 0, PaperCopy.Verdict.ACCEPTED, ""))
        .isInstanceOf(NotFound.class);
    Dossier returned = world.until(dossier, Stage.RETURNED);
    refused(
        () -> desk.attach(world.the("intake"), returned, first(dossier), sent(1)),
        "papers.refusal.closed");
  }

  @Test
  void words_longer_than_a_telephone_shows_are_refused() {
    Dossier dossier = world.received("Lò Thị Mai");
    PaperCopy copy = desk.attach(world.the("intake"), dossier, first(dossier), sent(1));
    refused(
        () ->
            desk.say(
                world.the("intake"),
                dossier,
                copy.id(),
                0,
                PaperCopy.Verdict.NOT_LEGIBLE,
                "x".repeat(301)),
        "papers.refusal.words");
  }

  @Test
  void a_draft_keeps_its_papers_until_a_dossier_takes_them_over() {
    Dossier dossier = world.received("Lò Thị Mai");
    PaperCopies.Owner draft = new PaperCopies.Owner(dossier.unit(), UUID.randomUUID());
    PaperCopy copy = copies.add(draft, 2, null, sent(5));
    assertThat(copies.of(PaperCopies.Owner.of(dossier))).isEmpty();
    copies.takeOver(draft.id(), dossier);
    copies.takeOver(draft.id(), dossier);
    assertThat(copies.of(PaperCopies.Owner.of(dossier))).containsExactly(copy);
    assertThat(copy.via()).isEqualTo(PaperCopy.Via.CITIZEN);
  }

  @Test
  void what_was_given_and_said_cannot_be_changed_by_the_application() {
    Dossier dossier = world.received("Lò Thị Mai");
    desk.attach(world.the("intake"), dossier, first(dossier), sent(1));
    for (String change :
        List.of(
            "update paper_copy set pages = 9",
            "delete from paper_file",
            "delete from paper_verdict",
            "delete from stored_file",
            "update stored_file set bytes = 1")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
  }

  /** The first paper of the list that is one, not a hint. */
  private int first(Dossier dossier) {
    return desk.listed(dossier).getFirst().paper().order();
  }

  private PaperCopy latest(Dossier dossier) {
    return copies.latest(PaperCopies.Owner.of(dossier), first(dossier)).orElseThrow();
  }

  private static List<SentFile> sent(int... seeds) {
    return java.util.Arrays.stream(seeds)
        .mapToObj(seed -> PaperFiles.sent(PaperFiles.jpeg(seed)))
        .toList();
  }

  private static void refused(Runnable act, String key) {
    assertThat(catchThrowableOfType(Refusal.class, act::run).key()).isEqualTo(key);
  }
}
