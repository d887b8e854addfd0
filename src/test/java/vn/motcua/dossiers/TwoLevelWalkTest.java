package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Actor;

/** Twenty files of two levels, each on a way of its own. */
@MotCuaTest
class TwoLevelWalkTest {
  private static final String HELP = "2.001661";
  private static final int OUT = 7;

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void whatever_way_twenty_files_go_the_history_is_whole_and_every_second_has_a_part() {
    Random random = new Random(61);
    for (int life = 0; life < 20; life++) {
      clock.set("2026-11-02T08:00");
      Actor intake = world.the("intake");
      Dossier now = intakes.receive(intake, world.intake(intake, HELP, "Giàng Thị Dợ"));
      for (int act = 0; act < 25 && !now.stage().isClosed(); act++) {
        clock.advance(Duration.ofMinutes(30 + random.nextInt(1200)));
        now = acted(now, random);
        assertThat(now.standing().used()).allMatch(seconds -> seconds >= 0);
        assertThat(now.stage() == Stage.OUTSIDE)
            .isEqualTo(now.standing().step() == OUT && !now.stage().isClosed());
      }
      List<Integer> used = now.standing().used();
      assertThat(used.subList(OUT, 11)).as("steps nobody of ours sees").containsOnly(0);
    }
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private Dossier acted(Dossier dossier, Random random) {
    Dossiers.Seen seen = DossierWorld.seen(dossier);
    Actor holder = world.holderOf(dossier);
    if (dossier.stage() == Stage.OUTSIDE) {
      return switch (random.nextInt(4)) {
        case 0 -> dossiers.sendBack(holder, seen, world.id("clerk"), "Thiếu phụ lục");
        case 1 -> dossiers.takeRefusal(holder, seen, world.id("intake"), "Không đủ điều kiện");
        case 2 -> dossiers.reassign(holder, seen, other(dossier), "Đổi người theo dõi");
        default -> dossiers.takeAnswer(holder, seen, world.id("intake"), "Xin lỗi vì chậm");
      };
    }
    return dossier.stage() == Stage.APPROVING && random.nextInt(4) == 0
        ? dossiers.refuse(holder, seen, world.id("clerk"), "Không thuộc đối tượng")
        : world.next(dossier);
  }

  private UUID other(Dossier dossier) {
    return dossier.holder().equals(world.id("intake"))
        ? world.id("second intake")
        : world.id("intake");
  }
}
