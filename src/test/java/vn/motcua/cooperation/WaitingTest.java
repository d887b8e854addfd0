package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Mark;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/** What the unit waits for, and how the others and we ourselves have kept our times. */
@MotCuaTest
class WaitingTest {
  private static final String HELP = "2.001661";

  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Waiting waiting;
  @Autowired Errands errands;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void a_file_with_the_department_is_in_the_list_with_the_name_of_one_of_ours() {
    Dossier sent = world.until(received(), Stage.OUTSIDE);
    Waiting.Outside line = outside(sent).getFirst();
    assertThat(line.code()).isEqualTo(sent.code());
    assertThat(line.body()).contains("Sở Y tế");
    assertThat(line.follower()).isEqualTo("Lò Văn Inh");
    assertThat(line.sentAt()).isEqualTo(clock.instant());
    assertThat(line.due()).isEqualTo(sent.standing().stepDueAt());
    assertThat(line.isOverdue(clock.instant())).isFalse();
    clock.set("2026-11-20T08:00");
    assertThat(line.isOverdue(clock.instant())).isTrue();
    world.next(sent);
    assertThat(outside(sent)).isEmpty();
  }

  @Test
  void a_department_that_answers_late_is_counted_late_and_we_are_not() {
    Dossier sent = world.until(received(), Stage.OUTSIDE);
    String body = outside(sent).getFirst().body();
    clock.set("2026-11-20T08:00");
    Waiting.Figures waited = figures(body);
    Waiting.OurParts ours = waiting.ourParts(DossierWorld.NA_HY);
    assertThat(waited.overdue()).isPositive();
    world.next(sent);
    Waiting.Figures answered = figures(body);
    assertThat(answered.asked()).isEqualTo(waited.asked());
    assertThat(answered.answered()).isEqualTo(waited.answered() + 1);
    assertThat(answered.late()).isEqualTo(waited.late() + 1);
    assertThat(answered.overdue()).isEqualTo(waited.overdue() - 1);
    assertThat(waiting.ourParts(DossierWorld.NA_HY)).isEqualTo(ours);
  }

  @Test
  void our_own_parts_are_counted_by_their_own_marks() {
    Waiting.OurParts before = waiting.ourParts(DossierWorld.NA_HY);
    world.until(received(), Stage.OUTSIDE);
    Dossier sealing = world.until(received(), Stage.SEALING);
    clock.set("2026-11-10T15:00");
    world.next(sealing);
    Waiting.OurParts after = waiting.ourParts(DossierWorld.NA_HY);
    assertThat(after.early()).isEqualTo(before.early() + 1);
    assertThat(after.late()).isEqualTo(before.late() + 1);
    assertThat(after.isEmpty()).isFalse();
    assertThat(Waiting.OurParts.of(List.of(Mark.ON_TIME, Mark.ON_TIME)))
        .isEqualTo(new Waiting.OurParts(0, 2, 0));
  }

  @Test
  void a_file_sent_twice_was_asked_twice() {
    Dossier sent = world.until(received(), Stage.OUTSIDE);
    String body = outside(sent).getFirst().body();
    int asked = figures(body).asked();
    Dossier back =
        dossiers.sendBack(
            world.the("intake"), DossierWorld.seen(sent), world.id("clerk"), "Sở trả lại");
    assertThat(outside(sent)).isEmpty();
    world.next(back);
    assertThat(figures(body).asked()).isEqualTo(asked + 1);
  }

  @Test
  void what_is_closed_is_waited_for_no_longer() {
    Actor intake = world.the("intake");
    Dossier dossier =
        world.until(
            intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Lò Văn Pọm")),
            Stage.APPRAISING);
    errands.ask(
        world.the("appraiser"),
        others.seen(dossier),
        CooperationWorld.question(world.id("appraiser")));
    assertThat(errands.open(dossier.unit())).extracting(Errand::dossier).contains(dossier.id());
    dossiers.withdraw(intake, others.seen(dossier), "Gia đình rút");
    assertThat(errands.open(dossier.unit()))
        .extracting(Errand::dossier)
        .doesNotContain(dossier.id());
    Dossier filing = others.filed(CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
    others.registered(filing);
    assertThat(waiting.toSend(filing.unit()))
        .extracting(Waiting.ToSend::dossier)
        .contains(filing.id());
    dossiers.withdraw(intake, others.seen(filing), "Gia đình rút");
    assertThat(waiting.toSend(filing.unit()))
        .extracting(Waiting.ToSend::dossier)
        .doesNotContain(filing.id());
  }

  @Test
  void the_neighbours_wait_for_their_own() {
    Dossier sent = world.until(received(), Stage.OUTSIDE);
    others.filed(CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
    assertThat(outside(sent)).hasSize(1);
    assertThat(waiting.outside(DossierWorld.THANH_NUA)).isEmpty();
    assertThat(waiting.toSend(DossierWorld.THANH_NUA)).isEmpty();
    assertThat(waiting.figures(DossierWorld.THANH_NUA)).isEmpty();
    assertThat(waiting.ourParts(DossierWorld.THANH_NUA).isEmpty()).isTrue();
  }

  private Dossier received() {
    Actor intake = world.the("intake");
    return intakes.receive(intake, world.intake(intake, HELP, "Giàng Thị Dợ"));
  }

  private List<Waiting.Outside> outside(Dossier dossier) {
    return waiting.outside(dossier.unit()).stream()
        .filter(line -> line.dossier().equals(dossier.id()))
        .toList();
  }

  private Waiting.Figures figures(String body) {
    return waiting.figures(DossierWorld.NA_HY).stream()
        .filter(line -> line.body().equals(body))
        .findFirst()
        .orElse(new Waiting.Figures(body, 0, 0, 0, 0, 0));
  }
}
