package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** How a unit writes its codes: TT 01/2018 Điều 19, the pattern of the province. */
@MotCuaTest
class CodePatternTest {
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired DossierStore store;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_unit_writes_its_codes_as_the_province_told_it() {
    Actor neighbour = world.the("intake (Thanh Nưa)");
    CodePattern before = store.codePattern(neighbour.unit());
    store.setCodePattern(neighbour.unit(), new CodePattern("000.01.12.H18-{yymmdd}-{nnnn}"));
    Dossier dossier =
        intakes.receive(neighbour, world.intake(neighbour, DossierWorld.BIRTH, "Lường Văn Ỏm"));
    assertThat(dossier.code())
        .isEqualTo("000.01.12.H18-261102-%04d".formatted(dossier.filing().number()));
    store.setCodePattern(neighbour.unit(), before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{unit}", "{unit}-{nnnn}", "{yymmdd}", "{yymmdd}-{nnnn}-é", "{yymmdd} {nnnn}"})
  void a_pattern_that_would_repeat_codes_is_refused(String pattern) {
    assertThatThrownBy(() -> new CodePattern(pattern)).isInstanceOf(Refusal.class);
  }
}
