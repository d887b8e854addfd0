package vn.motcua.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;

/** Stories behind the signs at Nà Hỳ, with an empty desk before each. */
@MotCuaTest
abstract class SignStories {
  static final String TWO_LEVELS = "2.001661";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Intakes intakes;
  @Autowired Signs signs;
  @Autowired SignSearch search;
  @Autowired TestClock clock;
  @Autowired Owner owner;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate integrity_explanation, integrity_sign");
    owner.run(
        "truncate dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  List<Sign> found(SignPattern pattern) {
    signs.look();
    Instant later = clock.instant().plus(Duration.ofDays(365));
    return search.open(SignScope.ofUnit(DossierWorld.NA_HY, world.id("chairman"), later)).stream()
        .filter(sign -> sign.pattern() == pattern)
        .toList();
  }

  Dossier received() {
    return intakes.receive(
        world.the("intake"),
        world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
  }

  Dossier appraising() {
    return slowly(received(), Stage.APPRAISING);
  }

  Dossier appraisingAtOnce() {
    return world.until(received(), Stage.APPRAISING);
  }

  /** Moved on with ten minutes between the steps. */
  Dossier slowly(Dossier dossier, Stage stage) {
    Dossier now = dossier;
    while (now.stage() != stage) {
      now = world.next(now);
      clock.advance(Duration.ofMinutes(10));
    }
    return now;
  }

  Dossier proposed(Dossier dossier) {
    return supplements.propose(
        world.holderOf(dossier),
        DossierWorld.seen(dossier),
        Map.of(1, "Bản photo mờ, không đọc được số"),
        world.id("intake"));
  }

  void supplemented(Dossier dossier) {
    supplements.send(world.the("intake"), DossierWorld.seen(proposed(dossier)), "");
  }

  /** So many dossiers appraised by the officer, so many of them with a request for papers. */
  void appraisedBy(String who, int howMany, int paused) {
    for (int i = 0; i < howMany; i++) {
      Dossier assigning = world.until(received(), Stage.ASSIGNING);
      Dossier dossier =
          dossiers.handOver(world.the("head"), DossierWorld.seen(assigning), world.id(who), "");
      if (i < paused) {
        supplemented(dossier);
      } else {
        world.next(dossier);
      }
      clock.advance(Duration.ofMinutes(1));
    }
  }

  /** The fact as the history would tell it: the law book has no pause for these procedures. */
  void stoppedForVerification(Dossier dossier, Duration before) {
    owner.run(
        """
        insert into dossier_event
        select unit_id, dossier_id, seq + 1, 'VERIFICATION_ASKED', ?, ?, 'VERIFYING', step, holder,
               null, null, '{}', sha256(hash)
          from dossier_event
         where dossier_id = ? order by seq desc limit 1
        """,
        RootStore.utc(dossier.dueAt().minus(before)),
        dossier.holder(),
        dossier.id());
    clock.set("2026-12-08T08:00");
  }
}
