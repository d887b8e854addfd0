package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.OfficeTime;

class LocalNanosTest {
  @Test
  void the_written_out_offset_is_the_zones_own() {
    Random random = new Random(3);
    long from = Instant.parse("1951-01-01T00:00:00Z").getEpochSecond();
    long to = Instant.parse("2250-12-31T00:00:00Z").getEpochSecond();
    for (int i = 0; i < 20_000; i++) {
      Instant at = Instant.ofEpochSecond(random.nextLong(from, to), random.nextInt(1_000_000_000));
      long nanos = LocalNanos.of(at);
      assertThat(LocalNanos.local(nanos)).isEqualTo(OfficeTime.local(at));
      assertThat(OfficeTime.local(LocalNanos.instant(nanos))).isEqualTo(OfficeTime.local(at));
    }
  }

  @Test
  void the_zone_has_no_later_change() {
    Instant since = Instant.parse("1976-01-01T00:00:00Z");
    assertThat(OfficeTime.ZONE.getRules().nextTransition(since)).isNull();
  }

  @Test
  void other_centuries_are_refused_not_miscounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalNanos.of(LocalDateTime.of(9999, 1, 1, 0, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalNanos.of(Instant.parse("2300-01-01T00:00:00Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalNanos.of(LocalDateTime.of(1026, 1, 1, 0, 0)));
  }
}
