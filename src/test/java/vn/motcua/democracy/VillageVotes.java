package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.web.Definitions;

/** What the tests of votes share: the week, the drafts, the counts. */
abstract class VillageVotes {
  @Autowired Votes votes;
  @Autowired PrintedVote printed;
  @Autowired Definitions definitions;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    world.clerk();
  }

  static Votes.Draft draft(
      int matter, Matter.Method method, int households, int online, int team, String basis) {
    return new Votes.Draft(
        UUID.randomUUID(),
        matter,
        "Mức đóng góp làm đường nội bản",
        "bản Nà Hỳ 2",
        households,
        method,
        basis,
        online,
        team,
        LocalDate.of(2026, 11, 6));
  }

  UUID meeting(int matter, int households) {
    return votes.enter(world.clerk(), draft(matter, Matter.Method.MEETING, households, -1, -1, ""));
  }

  static Votes.Count count(int agreed, int disagreed, int other, int invalid) {
    return new Votes.Count(
        new PeopleVote.Sums(agreed, disagreed, other, invalid), "Lò Văn Pọm", "Lò Thị Mai", "");
  }

  PeopleVote vote(UUID id) {
    return votes.byId(People.NA_HY, id);
  }
}
