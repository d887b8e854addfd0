package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** The clock of an office is never on the full second; the history must say what the row keeps. */
@MotCuaTest
class FractionsOfASecondTest {
  private static final int NANOS_IN_A_MILLIONTH = 1_000;

  @Autowired private DossierWorld world;
  @Autowired private Intakes intakes;
  @Autowired private Histories histories;
  @Autowired private TestClock clock;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 123_457, 999_999})
  void a_dossier_received_at_an_odd_millionth_has_a_whole_history(int millionths) {
    clock.set("2026-11-02T08:00");
    clock.advance(Duration.ofNanos((long) millionths * NANOS_IN_A_MILLIONTH));
    Dossier received =
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
    Dossier moved = world.next(received);
    assertThat(watched(received)).allMatch(FractionsOfASecondTest::isKeptByTheDatabase);
    assertThat(watched(moved)).allMatch(FractionsOfASecondTest::isKeptByTheDatabase);
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void nor_does_a_step_that_began_at_an_odd_fraction_break_it() {
    clock.set("2026-11-02T08:00");
    Dossier received = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-02T09:07");
    clock.advance(Duration.ofNanos(7_000_003L * NANOS_IN_A_MILLIONTH));
    world.next(received);
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private static Stream<Instant> watched(Dossier dossier) {
    LegalTime.Watch watch = dossier.standing().time().watch();
    return Stream.of(watch.stepAt(), watch.wholeAt(), watch.apologyAt())
        .flatMap(Stream::ofNullable);
  }

  private static boolean isKeptByTheDatabase(Instant instant) {
    return instant.getNano() % NANOS_IN_A_MILLIONTH == 0;
  }
}
