package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** A photo that cannot be read: the citizen sends a better one, the desk sees it. */
@MotCuaTest
class PaperSupplyTest {
  @Autowired DossierWorld world;
  @Autowired PaperDesk desk;
  @Autowired PaperSupply supply;
  @Autowired PaperCopies copies;
  @Autowired PaperPanel panel;
  @Autowired PaperReminders reminders;
  @Autowired Supplements supplements;

  @Test
  void nothing_is_wanted_while_nothing_is_amiss() {
    Dossier dossier = world.received("Lò Thị Mai");
    int paper = first(dossier);
    assertThat(supply.wanted(dossier)).isEmpty();
    assertThat(panel.tracked(dossier)).isEmpty();
    assertThatThrownBy(() -> supply.supply(dossier, paper, sent(1))).isInstanceOf(NotFound.class);
  }

  @Test
  void the_citizen_sends_a_better_photo_and_whoever_holds_it_is_reminded() {
    Dossier dossier = world.received("Lò Thị Mai");
    Actor intake = world.the("intake");
    int paper = first(dossier);
    PaperCopy first = desk.attach(intake, dossier, paper, sent(1));
    desk.say(intake, dossier, first.id(), 0, PaperCopy.Verdict.NOT_LEGIBLE, "bị lóa");
    assertThat(panel.tracked(dossier).orElseThrow().lines().getFirst().key())
        .isEqualTo("papers.tracked.lead");
    assertThat(reminded(intake, dossier)).isEmpty();

    PaperCopy better = supply.supply(dossier, paper, sent(2));
    assertThat(better.via()).isEqualTo(PaperCopy.Via.CITIZEN);
    assertThat(supply.wanted(dossier).getFirst().waiting()).isTrue();
    assertThat(panel.tracked(dossier).orElseThrow().lines().getFirst().key())
        .isEqualTo("papers.tracked.sent");
    assertThat(reminded(intake, dossier)).hasSize(1);

    desk.say(intake, dossier, better.id(), 0, PaperCopy.Verdict.ACCEPTED, "");
    assertThat(supply.wanted(dossier)).isEmpty();
    assertThat(reminded(intake, dossier)).isEmpty();
  }

  @Test
  void a_photo_that_cannot_be_read_is_the_reason_the_request_for_papers_begins_with() {
    Dossier dossier = world.appraisingDisability();
    Actor appraiser = world.holderOf(dossier);
    int paper = first(dossier);
    PaperCopy copy = desk.attach(appraiser, dossier, paper, sent(1));
    desk.say(appraiser, dossier, copy.id(), 0, PaperCopy.Verdict.WRONG_PAPER, "");
    assertThat(doubt(dossier, paper)).isEqualTo("papers.doubt.WRONG_PAPER");
    desk.say(appraiser, dossier, copy.id(), 1, PaperCopy.Verdict.NOT_LEGIBLE, "bị lóa");
    assertThat(doubt(dossier, paper)).isEqualTo("papers.doubt.words.NOT_LEGIBLE");

    Dossier proposed =
        supplements.propose(
            appraiser,
            DossierWorld.seen(dossier),
            Map.of(paper, "Bản chụp bị lóa"),
            world.id("intake"));
    desk.say(appraiser, dossier, copy.id(), 2, PaperCopy.Verdict.ACCEPTED, "");
    assertThat(supply.wanted(proposed)).isEmpty();
    Dossier asked = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(asked.stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(supply.wanted(asked)).extracting(PaperSupply.Wanted::number).containsExactly(paper);
    supply.supply(asked, paper, sent(3));
    assertThat(copies.latest(PaperCopies.Owner.of(asked), paper).orElseThrow().number())
        .isEqualTo(2);
  }

  /** Addresses of what this officer is reminded of for the dossier. */
  private List<String> reminded(Actor actor, Dossier dossier) {
    return reminders.of(actor).stream()
        .map(one -> one.href())
        .filter(href -> href.equals("/ban-lam-viec/ho-so/" + dossier.id() + "/giay-to"))
        .toList();
  }

  private String doubt(Dossier dossier, int paper) {
    return supplements.askable(dossier).stream()
        .filter(line -> line.paper().order() == paper)
        .flatMap(line -> line.doubt().stream())
        .findFirst()
        .orElseThrow()
        .key();
  }

  private int first(Dossier dossier) {
    return desk.listed(dossier).getFirst().paper().order();
  }

  private static List<SentFile> sent(int seed) {
    return List.of(PaperFiles.sent(PaperFiles.jpeg(seed)));
  }
}
