package vn.motcua.initiatives;

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
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** Two communes of a province with the people who propose, decide and take over. */
@MotCuaTest
abstract class InitiativeWorld {
  static final UnitId DIEN_BIEN = new UnitId("11");
  static final LocalDate TRIAL = LocalDate.of(2027, 9, 6);
  static final byte[] PAPER = SmallPdf.of("quyết định");

  @Autowired LocalInitiatives initiatives;
  @Autowired InitiativeActs acts;
  @Autowired Adoptions adoptions;
  @Autowired DossierWorld world;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;
  @Autowired TestClock clock;

  Actor desk;
  Actor chairman;
  Actor neighbour;
  Actor steering;

  @BeforeEach
  void two_communes_and_their_province() {
    clock.set("2027-10-18T08:00");
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    desk = People.hired(units, staffing, People.NA_HY, "Lò Văn Inh", Role.INTAKE);
    neighbour = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    steering = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    JdbcClient owner = owner();
    for (String table : List.of("initiative_adoption", "initiative_act", "initiative")) {
      owner.sql("delete from " + table).update();
    }
  }

  JdbcClient owner() {
    return JdbcClient.create(TestDatabase.owner(pool));
  }

  static Proposal draft(TrialMeasure measure) {
    return new Proposal(
        UUID.randomUUID(),
        "Thứ Năm không hẹn",
        "Bà con phải đi hai lần",
        "Mọi người có mặt cả ngày thứ Năm",
        Optional.of(0L),
        Optional.of(measure),
        "thu-nam-khong-hen");
  }

  LocalInitiative proposed(TrialMeasure measure) {
    Proposal draft = draft(measure);
    initiatives.propose(desk, draft);
    return initiatives.byId(chairman, People.NA_HY, draft.id());
  }

  LocalInitiative tried(TrialMeasure measure, String promise) {
    LocalInitiative of = proposed(measure);
    acts.start(
        chairman,
        target(of),
        new InitiativeActs.Starting(TRIAL, TRIAL.plusDays(27), "Bà Lường Thị Pa", promise, ""));
    return now(of);
  }

  LocalInitiative measured(TrialMeasure measure, Windows windows) {
    LocalInitiative of = tried(measure, "");
    acts.measure(chairman, target(of), days(windows), "");
    return now(of);
  }

  static Windows four() {
    return new Windows(TRIAL.minusDays(28), TRIAL.minusDays(1), TRIAL, TRIAL.plusDays(27));
  }

  static InitiativeActs.Days days(Windows windows) {
    return new InitiativeActs.Days(
        windows.beforeFrom(), windows.beforeTo(), windows.afterFrom(), windows.afterTo());
  }

  LocalInitiative recognised(LocalInitiative of, Actor who, String why) {
    acts.recognise(
        who,
        target(of),
        new InitiativeActs.Decision("15/QĐ-UBND", LocalDate.of(2027, 10, 15), PAPER, why));
    return now(of);
  }

  LocalInitiative now(LocalInitiative of) {
    return initiatives.byId(chairman, of.unit(), of.id());
  }

  static InitiativeActs.Target target(LocalInitiative of) {
    return new InitiativeActs.Target(of.unit(), of.id(), of.version());
  }

  /**
   * So many births registered in so many minutes, from that day on, one each quarter of an hour.
   */
  void lived(LocalDate day, int howMany, int minutes) {
    for (int at = 0; at < howMany; at++) {
      LocalDate on = day.plusDays(at / 8);
      clock.set(on.atTime(8, 0).plusMinutes(at % 8).toString());
      Dossier dossier = world.received("Vừ Thị Mỷ");
      clock.set(on.atTime(8, 0).plusMinutes(at % 8 + minutes).toString());
      world.until(dossier, Stage.READY);
    }
    clock.set("2027-10-18T08:00");
  }

  static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  static String refused(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).key();
  }
}
