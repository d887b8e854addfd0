package vn.motcua.democracy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.democracy.Duty.State;
import vn.motcua.organisation.People;

/** What the tests of publications share: the week, a line, the state of a duty. */
abstract class PublishedThings {
  @Autowired Disclosures publications;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    world.clerk();
    world.neighbour();
  }

  PublishedLine line(UUID id) {
    return publications.byId(People.NA_HY, id);
  }

  State state(UUID id, Means means) {
    return line(id).duties().stream()
        .filter(duty -> duty.means() == means)
        .findFirst()
        .orElseThrow()
        .state();
  }
}
