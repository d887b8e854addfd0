package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fees as QĐ 2873/QĐ-UBND of Hà Tĩnh (2025) writes them: the figures are data, the rule is pure.
 */
class FeeRuleTest {
  private static final FeeRule COPY = FeeRule.perPage(2_000, 2, 1_000, 200_000);
  private static final FeeRule SIGNATURE = FeeRule.perCase(10_000);
  private static final FeeRule CONTRACT = FeeRule.perContract(50_000);

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2000",
    "2, 1, 4000",
    "3, 1, 5000", // from the third page 1,000 each
    "4, 1, 6000",
    "10, 1, 12000",
    "1, 5, 10000",
    "3, 4, 20000",
    "197, 1, 199000",
    "198, 1, 200000", // exactly the limit of a copy
    "199, 1, 200000",
    "2000, 1, 200000",
    "198, 2, 400000", // the limit is one copy's
    "2000, 1000, 200000000"
  })
  void a_copy_costs_by_its_pages_up_to_the_limit_of_one_copy(int pages, int copies, long fee) {
    assertThat(COPY.fee(pages, copies)).isEqualTo(fee);
  }

  @Test
  void signatures_are_paid_by_the_case_and_a_contract_once_however_many_originals() {
    assertThat(SIGNATURE.fee(1, 1)).isEqualTo(10_000);
    assertThat(SIGNATURE.fee(7, 1)).as("pages do not matter").isEqualTo(10_000);
    assertThat(SIGNATURE.fee(1, 3)).isEqualTo(30_000);
    assertThat(CONTRACT.fee(12, 1)).isEqualTo(50_000);
    assertThat(CONTRACT.fee(12, 6)).isEqualTo(50_000);
  }

  @Test
  void nothing_is_reckoned_for_no_page_and_no_copy() {
    for (FeeRule rule : List.of(COPY, SIGNATURE, CONTRACT)) {
      assertThatIllegalArgumentException().isThrownBy(() -> rule.fee(0, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> rule.fee(1, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> rule.fee(-1, 1));
    }
  }

  @Test
  void a_rule_that_makes_no_sense_cannot_be_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> FeeRule.perCase(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> FeeRule.perPage(1, -1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeeRule(FeeRule.Basis.CASE, 10_000, 2, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeeRule(FeeRule.Basis.CONTRACT, 10_000, 0, 0, 200_000));
  }

  @Test
  void no_limit_means_none() {
    assertThat(FeeRule.perPage(2_000, 2, 1_000, 0).fee(2_000, 1)).isEqualTo(2_002_000);
  }

  /** The rule in words, written the slow way: page by page. */
  private static long slowly(FeeRule rule, int pages, int copies) {
    long one =
        LongStream.rangeClosed(1, pages)
            .map(page -> page <= rule.fullPages() ? rule.amount() : rule.furtherAmount())
            .sum();
    long limited = rule.most() > 0 && one > rule.most() ? rule.most() : one;
    return LongStream.range(0, copies).map(copy -> limited).sum();
  }

  @Test
  void the_rule_agrees_with_counting_page_by_page_for_any_figures() {
    Random chance = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      FeeRule rule =
          FeeRule.perPage(
              chance.nextInt(20_000),
              chance.nextInt(6),
              chance.nextInt(20_000),
              chance.nextBoolean() ? 0 : chance.nextInt(400_000));
      int pages = 1 + chance.nextInt(400);
      int copies = 1 + chance.nextInt(30);
      assertThat(rule.fee(pages, copies))
          .as("%s, %d pages, %d copies", rule, pages, copies)
          .isEqualTo(slowly(rule, pages, copies));
    }
  }

  @Test
  void one_page_more_never_costs_less_and_one_copy_more_costs_one_copy() {
    Random chance = new Random(12);
    for (int i = 0; i < 5_000; i++) {
      int pages = 1 + chance.nextInt(300);
      int copies = 1 + chance.nextInt(50);
      assertThat(COPY.fee(pages + 1, copies)).isGreaterThanOrEqualTo(COPY.fee(pages, copies));
      assertThat(COPY.fee(pages, copies + 1) - COPY.fee(pages, copies))
          .isEqualTo(COPY.fee(pages, 1))
          .isLessThanOrEqualTo(200_000);
    }
  }

  @Test
  void what_nobody_published_is_unknown_and_never_nothing() {
    FeeTable table = FeeTable.of(List.of());
    for (CertificationKind kind : CertificationKind.values()) {
      assertThat(table.fee(kind, 1, 1)).isEmpty();
    }
  }

  @Test
  void every_kind_is_one_procedure_of_the_state_and_stands_in_one_book() {
    Map<String, CertificationKind> byCode =
        List.of(CertificationKind.values()).stream()
            .collect(Collectors.toMap(CertificationKind::procedure, Function.identity()));
    assertThat(byCode).hasSize(CertificationKind.values().length);
    assertThat(byCode.get("2.000815").book()).isEqualTo(Book.COPIES);
    assertThat(byCode.get("2.000884").book()).isEqualTo(Book.SIGNATURES);
    assertThat(byCode.get("2.001019").book()).isEqualTo(Book.CONTRACTS);
    for (Book book : Book.values()) {
      assertThat(Book.of(book.slug())).contains(book);
    }
    assertThat(Book.of("so-la")).isEmpty();
  }

  @Test
  void the_shipped_fees_name_their_province_and_their_decision() {
    List<PublishedFee> lines =
        ShippedFees.lines(
            """
            # a remark
            42;COPY;PAGE;2000;2;1000;200000;2025-07-01;2026-12-31;Quyết định 2873
            """);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().rule()).isEqualTo(COPY);
    assertThat(lines.getFirst().validTo()).contains(java.time.LocalDate.of(2026, 12, 31));
  }
}
