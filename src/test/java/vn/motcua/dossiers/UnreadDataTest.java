package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.Refusal;

/** NQ 66.7/2025/NQ-CP: what the office fetches may be asked for only when the data is of no use. */
@MotCuaTest
class UnreadDataTest {
  private static final String WHY = "Tra cứu 8 giờ 2/11, dữ liệu ghi sai năm sinh";

  @Autowired DossierWorld world;
  @Autowired Supplements supplements;
  @Autowired Notices notices;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void the_identity_card_of_a_mother_is_not_asked_for() {
    Dossier dossier = appraising();
    refused(
        "dossiers.refusal.supplement-reuse",
        () ->
            propose(dossier, new Supplements.Request(Map.of(card(dossier), "Cần xem"), Map.of())));
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
  }

  @Test
  void it_is_asked_for_when_the_data_was_looked_up_and_is_wrong_and_the_reason_stays() {
    Dossier dossier = appraising();
    int card = card(dossier);
    Dossier proposed = propose(dossier, unread(card, WHY));
    TimelineEntry told = desk.timeline(proposed).getLast();
    assertThat(EventData.placesIn(told.event().data(), "unread")).containsExactly(card);
    assertThat(told.words()).isEqualTo(WHY);
    assertThat(supplements.asked(proposed))
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.unread()).isTrue();
          assertThat(missing.reason()).isEqualTo(WHY);
        });
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void the_form_tells_the_mother_that_the_office_tried_and_where_to_have_it_put_right() {
    Dossier dossier = appraising();
    Dossier sent =
        supplements.send(
            world.the("intake"),
            DossierWorld.seen(propose(dossier, unread(card(dossier), WHY))),
            "");
    assertThat(Pdf.text(notices.print(sent, Notices.Kind.SUPPLEMENT, "https://nahy.example")))
        .contains("dữ liệu ghi sai năm sinh")
        .contains("không dùng được dữ liệu");
  }

  @Test
  void without_a_reason_it_is_refused_as_before() {
    Dossier dossier = appraising();
    for (String nothing : List.of("", "   ", "\t")) {
      refused(
          "dossiers.refusal.supplement-reason",
          () -> propose(dossier, unread(card(dossier), nothing)));
    }
    refused(
        "dossiers.refusal.words-long",
        () -> propose(dossier, unread(card(dossier), "x".repeat(301))));
  }

  @Test
  void a_paper_nobody_fetches_is_an_ordinary_paper_whatever_field_its_reason_came_in() {
    Dossier dossier = appraising();
    int ordinary =
        supplements.askable(dossier).stream()
            .filter(line -> line.obstacle().isEmpty())
            .findFirst()
            .orElseThrow()
            .paper()
            .order();
    Dossier proposed = propose(dossier, unread(ordinary, "Bản mờ"));
    assertThat(supplements.asked(proposed))
        .extracting(Supplements.Missing::unread)
        .containsExactly(false);
    assertThat(desk.timeline(proposed).getLast().event().data()).doesNotContain("unread");
  }

  @Test
  void both_kinds_go_out_together_each_with_its_own_reason_in_the_order_of_the_list() {
    Dossier dossier = appraising();
    int card = card(dossier);
    int other = card == 1 ? 2 : 1;
    Dossier proposed =
        propose(dossier, new Supplements.Request(Map.of(other, "Bản mờ"), Map.of(card, WHY)));
    assertThat(supplements.asked(proposed))
        .extracting(missing -> missing.paper().order() + " " + missing.reason())
        .containsExactlyElementsOf(
            card < other
                ? List.of(card + " " + WHY, other + " Bản mờ")
                : List.of(other + " Bản mờ", card + " " + WHY));
    assertThat(supplements.asked(proposed))
        .filteredOn(Supplements.Missing::unread)
        .singleElement()
        .satisfies(missing -> assertThat(missing.paper().order()).isEqualTo(card));
  }

  /** The list of NQ 66.7 holds up to and including 28/02/2027. */
  @Test
  void what_the_list_forbade_when_the_dossier_was_received_stays_forbidden_when_the_list_ends() {
    clock.set("2027-02-26T08:00");
    Dossier dossier = appraising();
    int card = card(dossier);
    clock.set("2027-03-02T08:00");
    assertThat(card(dossier)).isEqualTo(card);
    refused(
        "dossiers.refusal.supplement-reuse",
        () -> propose(dossier, new Supplements.Request(Map.of(card, "Cần xem"), Map.of())));
    assertThat(supplements.askable(appraising()))
        .as("received once the list has ended, the card is asked for as any paper")
        .allMatch(line -> line.obstacle().isEmpty());
  }

  @Test
  void a_paper_outside_the_list_stays_outside_whatever_could_not_be_read() {
    Dossier dossier = appraising();
    refused("dossiers.refusal.supplement-unlisted", () -> propose(dossier, unread(99, WHY)));
  }

  private static Supplements.Request unread(int place, String why) {
    return new Supplements.Request(Map.of(), Map.of(place, why));
  }

  private int card(Dossier dossier) {
    return supplements.askable(dossier).stream()
        .filter(line -> line.obstacle().isPresent())
        .findFirst()
        .orElseThrow()
        .paper()
        .order();
  }

  private Dossier appraising() {
    return world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
  }

  private Dossier propose(Dossier dossier, Supplements.Request request) {
    return supplements.propose(
        world.the("appraiser"), DossierWorld.seen(dossier), request, world.id("intake"));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
