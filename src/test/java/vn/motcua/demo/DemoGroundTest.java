package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** An office that works for real never finds fictitious officers among its own. */
@MotCuaTest
@TestPropertySource(properties = "story=demo-ground")
class DemoGroundTest {
  @Autowired DemoGround ground;
  @Autowired Units units;
  @Autowired Generate generate;

  @Test
  void only_an_empty_installation_takes_the_demonstration() {
    assertThat(ground.isOurs()).isTrue();
    units.activate(new UnitId("03169"));
    assertThat(ground.isOurs()).isFalse();
    assertThat(generate.run(List.of("--units", "1", "--dossiers", "1")))
        .as("nor does it take made-up dossiers")
        .isEqualTo(2);
  }
}
