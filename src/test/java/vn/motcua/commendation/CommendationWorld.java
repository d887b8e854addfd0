package vn.motcua.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.SmallPdf;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** A commune with its chairman and desk, a province, and the council of the tests. */
@MotCuaTest
abstract class CommendationWorld {
  static final UnitId DIEN_BIEN = new UnitId("11");
  static final byte[] PAPER = SmallPdf.of("khen");

  @Autowired Commendations commendations;
  @Autowired CommendationActs acts;
  @Autowired PrintedCommendation printed;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;
  @Autowired TestClock clock;

  Actor chairman;
  Actor desk;
  Actor steering;
  JdbcClient owner;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    desk = People.hired(units, staffing, People.NA_HY, "Lò Văn Inh", Role.INTAKE);
    steering = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    units.activate(People.THANH_NUA);
    owner = JdbcClient.create(TestDatabase.owner(pool));
    for (String table :
        List.of("commendation_act", "commendation", "rollup_check", "unit_month", "officer_week")) {
      owner.sql("delete from " + table).update();
    }
  }

  static CommendationDraft draft(UnitId subject, Optional<UUID> officer) {
    return new CommendationDraft(
        UUID.randomUUID(), subject, officer, "Giấy khen", "Tận tình với bà con");
  }

  Commendation proposed(Actor who, UnitId subject, Optional<UUID> officer) {
    CommendationDraft draft = draft(subject, officer);
    commendations.propose(who, draft);
    return commendations.byId(who, draft.id());
  }

  Commendation ofTheDesk() {
    return proposed(chairman, People.NA_HY, Optional.of(desk.officer()));
  }

  /** Of the commune the last check found three sums that were not what the events give. */
  void sumsAreWrong(int faults) {
    jdbc.sql(
            """
            insert into rollup_check (unit_id, at, faults, dossiers, rebuilt)
            values ('03169', ?, ?, 0, false)
            """)
        .params(clock.instant().plusMillis(faults + 1L).atOffset(java.time.ZoneOffset.UTC), faults)
        .update();
  }

  static CouncilVote vote(String name, CouncilVote.Choice choice) {
    return new CouncilVote(name, "Ủy viên", choice);
  }

  Commendation heard(Commendation of, CouncilVote.Choice... choices) {
    List<CouncilVote> votes =
        java.util.stream.IntStream.range(0, choices.length)
            .mapToObj(at -> vote("Ủy viên số " + at, choices[at]))
            .toList();
    acts.hear(chairman, of.id(), of.version(), votes);
    return commendations.byId(chairman, of.id());
  }

  Commendation agreed(Commendation of) {
    return heard(of, CouncilVote.Choice.FOR, CouncilVote.Choice.FOR, CouncilVote.Choice.AGAINST);
  }

  Commendation decided(Commendation of, String why) {
    acts.decide(chairman, of.id(), of.version(), deciding(why));
    return commendations.byId(chairman, of.id());
  }

  static CommendationActs.Deciding deciding(String why) {
    return new CommendationActs.Deciding(
        "20/QĐ-UBND", LocalDate.of(2026, 11, 2), "Lò Văn Hoan", PAPER, why);
  }

  static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  static String refused(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).key();
  }
}
