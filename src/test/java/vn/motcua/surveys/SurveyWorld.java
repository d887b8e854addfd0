package vn.motcua.surveys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Results of Nà Hỳ taken home on Monday 2 November, and on Tuesday a survey team: of the province
 * or of the commune's Front.
 */
@Component
@Profile("!node")
public class SurveyWorld implements Fixture {
  public static final UnitId DIEN_BIEN = new UnitId("11");
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final DossierWorld world;
  private final Units units;
  private final Staffing staffing;
  private final SurveyRounds rounds;
  private final Interviews interviews;
  private final TestClock clock;
  private @Nullable Actor province;
  private @Nullable Actor front;

  SurveyWorld(
      DossierWorld world,
      Units units,
      Staffing staffing,
      SurveyRounds rounds,
      Interviews interviews,
      TestClock clock) {
    this.world = world;
    this.units = units;
    this.staffing = staffing;
    this.rounds = rounds;
    this.interviews = interviews;
    this.clock = clock;
  }

  @Override
  public void forget() {
    province = null;
    front = null;
  }

  /** So many families take a birth certificate home on Monday; then it is Tuesday. */
  public List<Dossier> returned(int families) {
    clock.set("2026-11-02T08:00");
    List<Dossier> all = new ArrayList<>();
    for (int n = 1; n <= families; n++) {
      all.add(world.until(world.received("Vừ Thị Mỷ " + (char) ('A' + n % 26)), Stage.RETURNED));
    }
    clock.set("2026-11-03T08:00");
    return all;
  }

  public Actor province() {
    if (province == null) {
      province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Xuân", Role.PROVINCE_OBSERVER);
    }
    return Objects.requireNonNull(province);
  }

  public Actor front() {
    if (front == null) {
      world.the("intake");
      front = People.hired(units, staffing, People.NA_HY, "Lò Thị Say", Role.FRONT);
    }
    return Objects.requireNonNull(front);
  }

  /** What the province asks about Monday in Nà Hỳ. */
  public RoundDraft draft(int perUnit) {
    return new RoundDraft(
        UUID.randomUUID(),
        "SIPAS",
        "Khảo sát tháng 11",
        List.of(DossierWorld.NA_HY),
        MONDAY,
        MONDAY,
        perUnit,
        MONDAY.plusDays(30));
  }

  public Round opened(int perUnit) {
    return opened(province(), draft(perUnit));
  }

  public Round opened(Actor team, RoundDraft draft) {
    return rounds.round(team, rounds.open(team, draft));
  }

  public Way interviewer(Round round) {
    return interviewer(
        round.runBy().equals("FRONT") ? front() : province(), round, "Lường Thị Hoa");
  }

  public Way interviewer(Actor team, Round round, String name) {
    return interviewer(team, round, name, 1000);
  }

  /** For so many of the people who are nobody's yet. */
  public Way interviewer(Actor team, Round round, String name, int people) {
    return rounds.name(team, round.id(), UUID.randomUUID(), name, people);
  }

  /** The five factors answered alike, from 1 to 5, with words. */
  public static Reply reply(int step, String words) {
    String chosen = String.valueOf(step);
    return new Reply(
        UUID.randomUUID(),
        false,
        Map.of(
            "Q1", List.of(chosen),
            "Q2", List.of(chosen),
            "Q3", List.of(chosen),
            "Q4", List.of(chosen),
            "Q5", List.of(chosen),
            "Q6", List.of(words)));
  }

  /** The first so many people of the list answer alike. */
  public void answered(Round round, Way way, int people, int step) {
    interviews.list(way).stream()
        .filter(slot -> slot.state() == Slot.State.WAITING)
        .limit(people)
        .forEach(slot -> given(round, way, slot.number(), reply(step, "")));
  }

  public void given(Round round, Way way, int number, Reply reply) {
    if (interviews.give(way, number, round, reply) != Interviews.Taken.TAKEN) {
      throw new AssertionError("answers were not taken");
    }
  }

  /** The round as it stands now. */
  public Round again(Round round) {
    return rounds.round(round.runBy().equals("FRONT") ? front() : province(), round.id());
  }

  public Round ended(Round round) {
    rounds.close(round.runBy().equals("FRONT") ? front() : province(), round.id());
    return again(round);
  }
}
