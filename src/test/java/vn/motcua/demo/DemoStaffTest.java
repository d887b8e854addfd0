package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

class DemoStaffTest {
  private static final Set<Role> STEPS = EnumSet.range(Role.INTAKE, Role.RETURN);

  @ParameterizedTest
  @ValueSource(strings = {"03169", "03328"})
  void every_step_has_at_least_two_people_and_a_commune_has_12_to_20_officers(String code) {
    var officers = DemoStaff.of(new UnitId(code));
    assertThat(officers).hasSizeBetween(12, 20);
    for (Role role : STEPS) {
      assertThat(officers.stream().filter(o -> o.roles().contains(role)))
          .as(role + " in " + code)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void every_phone_is_plainly_fictitious() {
    assertThat(DemoStaff.all())
        .allMatch(o -> o.personalPhone().isEmpty() || o.personalPhone().startsWith("0900 000 "));
  }

  @Test
  void nobody_shares_a_user_name() {
    assertThat(DemoStaff.signIns()).extracting(SignIn::userName).doesNotHaveDuplicates();
  }
}
