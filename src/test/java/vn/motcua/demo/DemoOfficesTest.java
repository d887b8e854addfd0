package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Presence;
import vn.motcua.organisation.RosterLine;
import vn.motcua.shared.Role;

@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoOfficesTest {
  @Autowired DemoOffices demo;
  @Autowired Officers officers;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void both_communes_have_their_officers_who_already_worked_last_year() {
    assertThat(officers.active(DemoStaff.NA_HY)).hasSize(19);
    assertThat(officers.active(DemoStaff.THANH_NUA)).hasSize(17);
    assertThat(officers.withRole(DemoStaff.NA_HY, Role.APPRAISAL, TestClock.at("2025-09-01T08:00")))
        .extracting(Officer::name)
        .contains("Vàng Thị Pà");
  }

  @Test
  void one_is_away_and_a_colleague_stands_in() {
    assertThat(officers.directory(DemoStaff.NA_HY))
        .filteredOn(line -> line.presence().isAway())
        .singleElement()
        .extracting(RosterLine::presence)
        .satisfies(presence ->
            assertThat(((Presence.Away) presence).standIn().orElseThrow().name())
                .isEqualTo("Lường Văn Biên"));
  }

  @Test
  void opening_again_changes_nothing() {
    transaction.executeWithoutResult(status -> demo.load());
    assertThat(officers.active(DemoStaff.NA_HY)).hasSize(19);
  }
}
