package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.deadlines.Measure;

/** One filing, several agencies (liên thông): what is known of each part, and what is not. */
@MotCuaTest
class LinkedProceduresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Autowired private LinkedProcedures linked;
  @Autowired private Procedures procedures;

  @Test
  void a_birth_is_filed_once_for_the_register_the_residence_and_the_insurance() {
    LinkedProcedure birth = linked.of("3.000722").orElseThrow();
    assertThat(birth.children())
        .extracting(LinkedProcedure.Child::agency)
        .containsExactly(
            LinkedProcedure.Agency.COMMUNE,
            LinkedProcedure.Agency.POLICE,
            LinkedProcedure.Agency.SOCIAL_INSURANCE);
    assertThat(linked.of("2.000986")).contains(birth);
  }

  @Test
  void each_part_has_its_own_time_from_the_catalogue() {
    List<LinkedProcedure.Child> parts = linked.of("3.000722").orElseThrow().children();
    assertThat(parts.get(0).time().orElseThrow().measure()).isEqualTo(Measure.SAME_DAY);
    assertThat(parts.get(1).time().orElseThrow().amount()).isEqualByComparingTo("7");
  }

  @Test
  void the_code_and_time_of_the_insurance_card_are_not_known_and_not_invented() {
    LinkedProcedure.Child card = linked.of("3.000722").orElseThrow().children().get(2);
    assertThat(card.code()).isEmpty();
    assertThat(card.time()).isEmpty();
    assertThat(card.isOurs()).isFalse();
  }

  @Test
  void residence_and_insurance_wait_for_the_birth_certificate() {
    LinkedProcedure birth = linked.of("3.000722").orElseThrow();
    assertThat(birth.ready(List.of())).extracting(LinkedProcedure.Child::order).containsExactly(1);
    assertThat(birth.ready(List.of(1)))
        .extracting(LinkedProcedure.Child::order)
        .containsExactly(2, 3);
    assertThat(birth.ready(List.of(1, 3)))
        .extracting(LinkedProcedure.Child::order)
        .containsExactly(2);
    assertThat(birth.ready(List.of(1, 2, 3))).isEmpty();
  }

  @Test
  void a_death_leads_to_the_residence_register_and_the_funeral_grant() {
    LinkedProcedure death = linked.of("2.002913").orElseThrow();
    assertThat(death.children())
        .extracting(child -> child.code().orElse(""))
        .containsExactly("1.000656", "1.003197", "1.001731");
    assertThat(death.children().get(1).time().orElseThrow().amount()).isEqualByComparingTo("5");
    assertThat(death.children().get(2).time()).as("the sources give none").isEmpty();
    assertThat(death.confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void a_household_business_is_registered_and_the_tax_office_told() {
    LinkedProcedure business = linked.of("1.001612").orElseThrow();
    assertThat(business.children().get(0).isOurs()).isTrue();
    assertThat(business.children().get(1).agency()).isEqualTo(LinkedProcedure.Agency.TAX);
    assertThat(business.children().get(1).code()).isEmpty();
  }

  @Test
  void every_code_of_a_part_and_of_a_filing_is_in_the_catalogue() {
    for (String code : List.of("3.000722", "2.002913", "1.001612")) {
      LinkedProcedure link = linked.of(code).orElseThrow();
      assertThat(link.codes()).allMatch(main -> procedures.inForce(main, DAY).isPresent());
      assertThat(link.children())
          .filteredOn(child -> child.code().isPresent())
          .allMatch(child -> procedures.inForce(child.code().orElseThrow(), DAY).isPresent());
    }
  }

  @Test
  void no_part_waits_for_itself_or_for_a_later_one_so_every_filing_can_end() {
    for (String code : List.of("3.000722", "2.002913", "1.001612")) {
      LinkedProcedure link = linked.of(code).orElseThrow();
      assertThat(link.children()).allMatch(child -> child.after() < child.order());
      assertThat(link.basis()).isNotBlank();
      assertThat(link.source()).isNotBlank();
    }
  }

  @Test
  void a_birth_filed_alone_has_no_parts_and_before_the_two_tiers_nothing_is_said() {
    assertThat(linked.of("1.001193")).isEmpty();
    assertThat(linked.of("3.000722", LocalDate.of(2025, 6, 30))).isEmpty();
  }
}
