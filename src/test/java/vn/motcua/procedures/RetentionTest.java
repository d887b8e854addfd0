package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** NĐ 30/2020/NĐ-CP Điều 30: into the archive within a year; then kept for the class's time. */
class RetentionTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 2);

  @Test
  void a_closed_file_goes_to_the_archive_within_a_year() {
    assertThat(Retention.archiveBy(CLOSED)).isEqualTo(LocalDate.of(2027, 11, 2));
  }

  @Test
  void a_file_closed_on_the_29th_of_february_goes_by_the_28th() {
    assertThat(Retention.archiveBy(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
  }

  @Test
  void a_file_kept_twenty_years_is_free_after_twenty_years() {
    assertThat(new Retention.Years(20, "x").keptUntil(CLOSED)).contains(LocalDate.of(2046, 11, 2));
  }

  @Test
  void what_is_kept_for_ever_or_not_known_is_never_free() {
    assertThat(new Retention.Permanent("x").keptUntil(CLOSED)).isEmpty();
    assertThat(new Retention.Unknown().keptUntil(CLOSED)).isEmpty();
  }

  @Test
  void no_file_is_kept_for_less_than_a_year() {
    assertThatThrownBy(() -> new Retention.Years(0, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
