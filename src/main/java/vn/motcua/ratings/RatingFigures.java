package vn.motcua.ratings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What may be read of the ratings: groups of at least five, never one alone. */
@Component
public class RatingFigures {
  /** So many words of citizens are shown at once. */
  public static final int MOST_WORDS = 100;

  private final RatingSearch search;
  private final ScoreRules rules;
  private final Officers officers;
  private final Clock clock;

  RatingFigures(RatingSearch search, ScoreRules rules, Officers officers, Clock clock) {
    this.search = search;
    this.rules = rules;
    this.officers = officers;
    this.clock = clock;
  }

  /** The quarter in which we are. */
  public Period thisQuarter() {
    return Period.quarterOf(OfficeTime.date(clock.instant()));
  }

  /** This quarter and those in which results went back, the latest first, and their years. */
  public List<Period> periods(UnitId unit) {
    return periods(List.of(unit));
  }

  List<Period> periods(List<UnitId> units) {
    List<Period> periods = new ArrayList<>();
    periods.add(thisQuarter());
    search.quarters(units).stream().filter(one -> !periods.contains(one)).forEach(periods::add);
    periods.stream().map(Period::wholeYear).distinct().toList().forEach(periods::add);
    return List.copyOf(periods);
  }

  public Rights rights(UnitId unit, Period period) {
    return search.rights(unit, period);
  }

  /** The letter log beside what was answered, in sums. */
  public ApologyCheck apologies(UnitId unit, Period period) {
    return ApologyCheck.of(rights(unit, period), unit(unit, period));
  }

  public Tally unit(UnitId unit, Period period) {
    return search.tallies(unit, period, "UNIT").getOrDefault("", Tally.NONE);
  }

  public Optional<Score> score(ScoreRule.Of whose, Tally tally) {
    return rules.of(whose).score(tally);
  }

  /** The fields with enough ratings, the one with most first. */
  public List<Group> fields(UnitId unit, Period period) {
    Map<String, String> names = search.fieldNames();
    return groups(unit, period, "FIELD").stream()
        .map(group ->
            new Group(names.getOrDefault(group.name(), group.name()), group.tally(), group.given()))
        .toList();
  }

  /** The officers who received dossiers rated often enough; for the unit's leader. */
  @Transactional(readOnly = true)
  public List<Group> officers(Actor actor, Period period) {
    requireLeader(actor);
    Map<String, Map<String, Map<String, Long>>> facts =
        search.facts(actor.unit(), period, "OFFICER");
    return groups(actor.unit(), period, "OFFICER").stream()
        .map(group ->
            new Group(
                officers
                    .find(actor.unit(), UUID.fromString(group.name()))
                    .map(Officer::name)
                    .orElse(""),
                group.tally().beside(facts.getOrDefault(group.name(), Map.of())),
                group.given()))
        .toList();
  }

  /** What was said of the dossiers one officer received; nothing below five, for the leader. */
  @Transactional(readOnly = true)
  public Optional<Group> officer(Actor actor, UUID officer, Period period) {
    requireLeader(actor);
    return groups(actor.unit(), period, "OFFICER").stream()
        .filter(group -> group.name().equals(officer.toString()))
        .findFirst();
  }

  /** What citizens wrote, for the unit's leader; no date finer than a week. */
  public List<Words> words(Actor actor, Period period) {
    requireLeader(actor);
    return search.words(actor.unit(), period, MOST_WORDS);
  }

  private List<Group> groups(UnitId unit, Period period, String kind) {
    List<Group> groups = new ArrayList<>();
    Map<String, Long> given = search.given(unit, period, kind);
    search
        .tallies(unit, period, kind)
        .forEach((subject, tally) ->
            groups.add(new Group(subject, tally, given.getOrDefault(subject, 0L))));
    return unmistakable(groups, unit(unit, period).rated());
  }

  /**
   * Without the smallest groups, as long as the unit's number less theirs would betray the answers
   * of fewer than five. Of what is opened since slips are opened together (ADR 027) the rest is
   * none or at least five anyway; this holds back what was opened before.
   */
  static List<Group> unmistakable(List<Group> groups, long rated) {
    List<Group> shown =
        new ArrayList<>(groups.stream().filter(group -> group.tally().isShown()).toList());
    shown.sort(
        Comparator.comparingLong((Group group) -> group.tally().rated())
            .reversed()
            .thenComparing(Group::name));
    while (!shown.isEmpty() && betrays(rated - sum(shown))) {
      shown.removeLast();
    }
    return List.copyOf(shown);
  }

  private static boolean betrays(long rest) {
    return rest > 0 && rest < Tally.SMALLEST;
  }

  private static long sum(List<Group> groups) {
    return groups.stream().mapToLong(group -> group.tally().rated()).sum();
  }

  private static void requireLeader(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("ratings of a unit");
    }
  }
}
