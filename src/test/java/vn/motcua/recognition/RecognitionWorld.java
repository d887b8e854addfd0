package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A province with a year on a set of the tests, and the people who act. */
@MotCuaTest
abstract class RecognitionWorld {
  static final UnitId DIEN_BIEN = new UnitId("11");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Autowired CriteriaSets sets;
  @Autowired RecognitionPeriods periods;
  @Autowired Roads roads;
  @Autowired RoadActs acts;
  @Autowired Certificates certificates;
  @Autowired Targets targets;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;
  @Autowired TestClock clock;

  Actor steering;
  Actor head;
  Actor chairman;
  RecognitionPeriod period;

  @BeforeEach
  void a_year_on_a_set_of_the_tests() {
    clock.set("2026-11-02T08:00");
    steering = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    head = People.hired(units, staffing, DIEN_BIEN, "Lường Văn Mạnh", Role.LEADER);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    for (String table :
        List.of("certificate", "act", "file", "points", "period_act", "period", "target")) {
      owner.sql("delete from recognition_" + table).update();
    }
    owner.sql("delete from unit_month").update();
    period = opened(entered(Sets.trial()), 2026);
  }

  CriteriaSet entered(byte[] file) {
    CriteriaSets.Entered entered = sets.enter(steering, UUID.randomUUID(), head(), file);
    assertThat(entered.problems()).isEmpty();
    return entered.set().orElseThrow();
  }

  static SetTable.Head head() {
    return new SetTable.Head("", "", "", "", "", "", List.of());
  }

  RecognitionPeriod opened(CriteriaSet set, int year) {
    UUID id = UUID.randomUUID();
    periods.open(
        steering, RecognitionPeriods.Draft.ofFriendlyGovernment(id, set, year, "Đợt " + year));
    return periods.byId(steering, DIEN_BIEN, id);
  }

  Road road() {
    return roads.of(steering, now(), People.NA_HY);
  }

  RecognitionPeriod now() {
    return periods.byId(steering, DIEN_BIEN, period.id());
  }

  void scored(String... codesAndPoints) {
    acts.score(chairman, now(), People.NA_HY, typed(codesAndPoints));
  }

  static Map<String, RoadActs.Typed> typed(String... codesAndPoints) {
    Map<String, RoadActs.Typed> typed = new HashMap<>();
    for (int at = 0; at < codesAndPoints.length; at += 2) {
      typed.put(codesAndPoints[at], new RoadActs.Typed(codesAndPoints[at + 1], ""));
    }
    return typed;
  }

  /** Points of an appraiser who was there. */
  static Map<String, RoadActs.Typed> seen(String... codesAndPoints) {
    Map<String, RoadActs.Typed> typed = typed(codesAndPoints);
    typed.replaceAll((_, one) -> new RoadActs.Typed(one.points(), "Đã xem tận nơi ngày 1/11"));
    return typed;
  }

  /** All papers of the nomination, then the road itself. */
  void handsIn() {
    papersSent();
    done(chairman, RecognitionAct.SUBMIT);
  }

  void papersSent() {
    for (int number = 1; number <= period.set().papers().size(); number++) {
      acts.send(
          chairman,
          now(),
          People.NA_HY,
          Evidence.Kind.PAPER,
          String.valueOf(number),
          KeptFile.of("giấy " + number + ".pdf", Sets.pdf("giấy " + number)));
    }
  }

  /** What a decision rests on. */
  static final KeptFile PAPER = KeptFile.decision(Sets.pdf("quyết định"));

  void done(Actor actor, RecognitionAct act, Vote... votes) {
    done(actor, act, "có lý do", TODAY, votes);
  }

  void done(Actor actor, RecognitionAct act, String words, LocalDate day, Vote... votes) {
    acts.act(
        actor,
        now(),
        People.NA_HY,
        new RoadActs.Doing(
            act, road().version(), words, "15/QĐ-BCĐ", day, PAPER, Arrays.asList(votes)));
  }

  static Vote vote(Vote.Choice choice, String points) {
    return vote("Ông A", choice, points);
  }

  static Vote vote(String name, Vote.Choice choice, String points) {
    return new Vote(
        name,
        "Ủy viên",
        choice,
        points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points)));
  }

  void counted(int onTime, int late, int online) {
    jdbc.sql(
            """
            insert into unit_month (unit_id, month, field_group, received, received_online, on_time, late)
            values ('03169', date '2026-10-01', 'HO_TICH', ?, ?, ?, ?)
            """)
        .params(onTime + late, online, onTime, late)
        .update();
  }

  /** 12.5 computed and 20 appraised of 50, the pass mark is 30. */
  void appraised() {
    counted(92, 8, 10);
    scored("1.1", "20", "1.2", "10", "2.1", "12", "2.2", "8");
    handsIn();
    acts.appraise(steering, now(), People.NA_HY, seen("2.1", "11", "2.2", "7.5"));
    done(steering, RecognitionAct.APPRAISE);
  }

  Certificate recognised() {
    appraised();
    done(
        steering,
        RecognitionAct.HEAR,
        vote("Ông A", Vote.Choice.FOR, "32"),
        vote("Bà B", Vote.Choice.FOR, "31"),
        vote("Ông C", Vote.Choice.AGAINST, ""));
    done(steering, RecognitionAct.RECOGNISE);
    return certificates.byReference(road().reference().orElseThrow());
  }

  static void refused(Runnable act, String key) {
    assertThat(catchThrowableOfType(Refusal.class, act::run))
        .extracting(Refusal::key)
        .isEqualTo(key);
  }

  static void rejected(Runnable act, String field) {
    assertThat(catchThrowableOfType(Rejected.class, act::run).errors()).containsOnlyKeys(field);
  }

  /** The last points again as a next version, with something changed. */
  void copied(String change) {
    Map<String, String> columns = new HashMap<>();
    for (String one : change.split(", ")) {
      columns.put(one.split(" = ")[0], one.split(" = ")[1]);
    }
    String values =
        "unit_id, period_unit, period_id, set_unit, set_id, criterion, giver, version + 1, points, max,"
            + " words, by_unit, by, at";
    for (var one : columns.entrySet()) {
      values = values.replace(" " + one.getKey() + ",", " " + one.getValue() + ",");
    }
    jdbc.sql(
            "insert into recognition_points (unit_id, period_unit, period_id, set_unit, set_id,"
                + " criterion, giver, version, points, max, words, by_unit, by, at) select "
                + values
                + " from recognition_points where period_id = ?")
        .param(period.id())
        .update();
  }

  static KeptFile file(String words) {
    return KeptFile.of("minh-chung.pdf", Sets.pdf(words));
  }
}
