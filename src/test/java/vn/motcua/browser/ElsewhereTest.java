package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What another journey is said to look at, it looks at; here it is seen that this is noticed. */
class ElsewhereTest {
  @Test
  void a_page_that_a_journey_no_longer_opens_is_missed() {
    assertThat(Elsewhere.missed(FirstSetUpTest.class, List.of("/dang-nhap")))
        .containsExactly("/cai-dat");
    assertThat(Elsewhere.missed(FirstSetUpTest.class, List.of("/cai-dat?xa=03169"))).isEmpty();
    assertThat(Elsewhere.missed(ElsewhereTest.class, List.of())).isEmpty();
  }

  @Test
  void a_refusal_that_a_journey_no_longer_looks_at_is_missed() {
    assertThat(FormsElsewhere.missed(FirstSetUpTest.class, List.of(), List.of()))
        .containsExactly("/cai-dat");
    assertThat(FormsElsewhere.missed(FirstSetUpTest.class, List.of("/cai-dat"), List.of()))
        .isEmpty();
    assertThat(FormsElsewhere.missed(ElsewhereTest.class, List.of(), List.of())).isEmpty();
  }

  @Test
  void a_form_of_one_button_is_seen_where_it_stands_and_missed_where_it_does_not() {
    String taken = "/quan-tri/lich-lam-viec/ngay/{day}/go-bo";
    assertThat(FormsElsewhere.missed(TheOfficeIsLateTest.class, List.of(), List.of()))
        .containsExactly(taken);
    assertThat(FormsElsewhere.missed(TheOfficeIsLateTest.class, List.of(), List.of(taken)))
        .isEmpty();
    assertThat(
            FormsElsewhere.besideRoute(
                TheOfficeIsLateTest.class, "/quan-tri/lich-lam-viec/ngay/2026-11-02/go-bo"))
        .isEqualTo(taken);
  }

  @Test
  void an_address_with_its_number_stands_for_the_route_and_a_longer_one_does_not() {
    String timeline = "/chuong-trinh/xa/03169/ho-so/1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    assertThat(Elsewhere.missed(SteeringJourneyTest.class, List.of(timeline))).isEmpty();
    assertThat(Elsewhere.missed(SteeringJourneyTest.class, List.of(timeline + "/in"))).hasSize(1);
  }
}
