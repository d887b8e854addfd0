package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Fees are data: whose decision, for whom, since when. */
@MotCuaTest
@Transactional
class FeesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String SOURCE = "Nghị quyết 12/2026/NQ-HĐND";

  @Autowired CertificationWorld world;
  @Autowired Fees fees;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.forget(); // the transaction of the test before took its officers back
    world.the("desk");
  }

  @Test
  void the_shipped_table_holds_in_its_province_and_nowhere_else() {
    FeeTable table = fees.inForce(CertificationWorld.THANH_SEN, TODAY);
    assertThat(table.fee(CertificationKind.COPY, 3, 1)).contains(5_000L);
    assertThat(table.fee(CertificationKind.SIGNATURE, 1, 1)).contains(10_000L);
    for (CertificationKind kind :
        Set.of(
            CertificationKind.CONTRACT,
            CertificationKind.WILL,
            CertificationKind.INHERITANCE_DIVISION,
            CertificationKind.INHERITANCE_REFUSAL)) {
      assertThat(table.fee(kind, 1, 1)).as(kind.name()).contains(50_000L);
    }
    assertThat(table.of(CertificationKind.COPY).orElseThrow().source()).contains("2873", "Hà Tĩnh");
    assertThat(fees.inForce(CertificationWorld.NA_HY, TODAY).isEmpty()).isTrue();
    assertThat(fees.inForce(new UnitId("42"), TODAY).isEmpty()).isFalse();
  }

  @Test
  void before_its_first_day_a_table_holds_for_nobody() {
    assertThat(fees.inForce(CertificationWorld.THANH_SEN, LocalDate.of(2025, 6, 30)).isEmpty())
        .isTrue();
    assertThat(fees.inForce(CertificationWorld.THANH_SEN, LocalDate.of(2025, 7, 1)).isEmpty())
        .isFalse();
  }

  @Test
  void what_the_commune_enters_comes_before_the_provinces_from_its_first_day() {
    publish("administrator", TODAY.plusDays(5), 3_000);
    assertThat(copy(CertificationWorld.THANH_SEN, TODAY.plusDays(4))).isEqualTo(2_000);
    assertThat(copy(CertificationWorld.THANH_SEN, TODAY.plusDays(5))).isEqualTo(3_000);
    assertThat(
            fees.inForce(CertificationWorld.THANH_SEN, TODAY.plusDays(5))
                .fee(CertificationKind.SIGNATURE, 1, 1))
        .as("the other kinds stay the province's")
        .contains(10_000L);
    assertThat(fees.inForce(CertificationWorld.NA_HY, TODAY.plusDays(5)).isEmpty()).isTrue();
  }

  @Test
  void a_later_line_takes_over_and_what_is_entered_keeps_its_fee() {
    publish("administrator (Nà Hỳ)", TODAY, 2_000);
    Entry entry =
        world
            .entered("desk (Nà Hỳ)", "Lò Thị Ún", CertificationWorld.copy("Căn cước", 1, 1))
            .getFirst()
            .entry();
    assertThat(entry.fee()).contains(2_000L);
    publish("administrator (Nà Hỳ)", TODAY.plusDays(1), 4_000);
    assertThat(copy(CertificationWorld.NA_HY, TODAY)).isEqualTo(2_000);
    assertThat(copy(CertificationWorld.NA_HY, TODAY.plusDays(1))).isEqualTo(4_000);
    assertThat(fees.published(CertificationWorld.NA_HY)).hasSize(2);
  }

  @Test
  void a_fee_needs_its_source_begins_today_at_the_earliest_and_is_never_replaced_on_its_day() {
    refused("certification.fees.error.source", TODAY, " NQ ");
    refused("certification.fees.error.source", TODAY, "x".repeat(501));
    refused("certification.fees.error.past", TODAY.minusDays(1), SOURCE);
    publish("administrator", TODAY, 1_000);
    refused("certification.fees.error.taken", TODAY, SOURCE);
  }

  @Test
  void only_the_administrator_enters_fees() {
    assertThatThrownBy(() -> publish("desk", TODAY, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> publish("chairman", TODAY, 1)).isInstanceOf(NotFound.class);
  }

  private void refused(String key, LocalDate from, String source) {
    assertThatThrownBy(() ->
            fees.publish(
                world.the("administrator"),
                CertificationKind.COPY,
                FeeRule.perPage(1, 1, 1, 0),
                from,
                source))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private void publish(String who, LocalDate from, int amount) {
    fees.publish(
        world.the(who),
        CertificationKind.COPY,
        FeeRule.perPage(amount, 2, amount / 2, 0),
        from,
        SOURCE);
  }

  private long copy(UnitId unit, LocalDate day) {
    return fees.inForce(unit, day).fee(CertificationKind.COPY, 1, 1).orElseThrow();
  }
}
