package vn.motcua.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.feedback.Answered;
import vn.motcua.feedback.Publishing;
import vn.motcua.organisation.Unit;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.Tally;
import vn.motcua.reporting.MetricScore.Share;
import vn.motcua.reporting.MetricScore.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/**
 * The groups of Decision 766/QĐ-TTg reckoned from what the program knows: what it does not keep is
 * left open and never guessed.
 */
@Component
public class IndicatorScores {
  private static final int DIGITS = 6;

  private final Indicators indicators;
  private final Reports reports;
  private final OpenDossierSearch dossiers;
  private final FormSearch forms;
  private final Publishing feedback;
  private final RatingFigures ratings;
  private final Clock clock;

  IndicatorScores(
      Indicators indicators,
      Reports reports,
      OpenDossierSearch dossiers,
      FormSearch forms,
      Publishing feedback,
      RatingFigures ratings,
      Clock clock) {
    this.indicators = indicators;
    this.reports = reports;
    this.dossiers = dossiers;
    this.forms = forms;
    this.feedback = feedback;
    this.ratings = ratings;
    this.clock = clock;
  }

  /** A group with the scores of its metrics. */
  public record Group(Indicator indicator, List<MetricScore> scores) {
    public Group {
      scores = List.copyOf(scores);
    }

    /** The sum of what could be reckoned; empty where nothing could. */
    public Optional<BigDecimal> points() {
      return scores.stream().flatMap(score -> score.points().stream()).reduce(BigDecimal::add);
    }

    /** The most that could be reckoned. */
    public int reckoned() {
      return scores.stream()
          .filter(score -> score.points().isPresent())
          .mapToInt(score -> score.metric().max())
          .sum();
    }
  }

  /** What was counted of all units of the report. */
  record Facts(
      Progress progress,
      FormSearch.Offered offered,
      long petitionsOnTime,
      long petitions,
      long petitionsThere,
      long rated,
      long notContent) {
    static final Facts NONE = new Facts(Progress.NONE, FormSearch.Offered.NONE, 0, 0, 0, 0, 0);

    Facts plus(Facts more) {
      return new Facts(
          progress.plus(more.progress),
          offered.plus(more.offered),
          petitionsOnTime + more.petitionsOnTime,
          petitions + more.petitions,
          petitionsThere + more.petitionsThere,
          rated + more.rated,
          notContent + more.notContent);
    }
  }

  /** The days of a quarter or a year. */
  public static Period days(vn.motcua.ratings.Period period) {
    int first = period.isYear() ? 1 : 3 * period.quarter() - 2;
    LocalDate from = LocalDate.of(period.year(), first, 1);
    return new Period(from, from.plusMonths(period.isYear() ? 12 : 3).minusDays(1));
  }

  /** Of the actor's own unit, or of the communes of a province together. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Group> of(Actor actor, vn.motcua.ratings.Period period) {
    return of(reports.unitsOf(actor), period);
  }

  /**
   * Of a unit, or of the communes of a province together. Whoever asks answers for who may read it.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Group> of(UnitId unit, vn.motcua.ratings.Period period) {
    return of(reports.unitsOf(unit), period);
  }

  /** Feedback of the units of a report that is open past its day at this moment. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public long feedbackLate(Actor actor) {
    return reports.unitsOf(actor).stream()
        .mapToLong(unit -> feedback.counts(unit.id()).openLate())
        .sum();
  }

  private List<Group> of(List<Unit> units, vn.motcua.ratings.Period period) {
    Instant now = clock.instant();
    Facts facts =
        units.stream().map(unit -> facts(unit, period, now)).reduce(Facts.NONE, Facts::plus);
    return indicators.groups().stream()
        .map(group ->
            new Group(group, group.metrics().stream().map(metric -> score(metric, facts)).toList()))
        .toList();
  }

  private Facts facts(Unit unit, vn.motcua.ratings.Period period, Instant now) {
    Period days = days(period);
    UnitId province = unit.province();
    Answered answered = feedback.answered(unit.id(), days.start(), days.end());
    Tally tally = ratings.unit(unit.id(), period);
    boolean shown = tally.isShown();
    return new Facts(
        dossiers.progress(unit.id(), days, now),
        forms.offered(unit.id(), province == null ? "" : province.code(), days),
        answered.onTime(),
        answered.answered(),
        answered.there(),
        shown ? tally.rated() : 0,
        shown ? tally.count(Face.NOT_CONTENT) : 0);
  }

  static MetricScore score(Metric metric, Facts facts) {
    boolean petitions = metric.fullWithoutCases() && facts.petitionsThere() == 0;
    if (petitions) {
      return new MetricScore(
          metric,
          State.FULL_WITHOUT_CASES,
          Optional.empty(),
          Optional.of(BigDecimal.valueOf(metric.max()).setScale(2)));
    }
    if (metric.fact().isEmpty()) {
      return new MetricScore(metric, State.NOT_KEPT, Optional.empty(), Optional.empty());
    }
    Progress progress = facts.progress();
    FormSearch.Offered offered = facts.offered();
    return switch (metric.fact().get()) {
      case CONTENT -> counted(metric, offered.whole(), offered.offered());
      case ON_TIME -> counted(metric, progress.inTime(), progress.finished());
      case ONLINE_OFFERED -> counted(metric, offered.online(), offered.offered());
      case ONLINE_USED -> counted(metric, offered.used(), offered.online());
      case ONLINE_DOSSIERS -> counted(metric, progress.online(), progress.received());
      case PETITIONS -> counted(metric, facts.petitionsOnTime(), facts.petitions());
      case SATISFACTION -> satisfaction(metric, facts);
    };
  }

  private static MetricScore counted(Metric metric, long part, long whole) {
    if (whole == 0) {
      return new MetricScore(metric, State.NO_CASES, Optional.empty(), Optional.empty());
    }
    return new MetricScore(
        metric,
        State.COUNTED,
        Optional.of(new Share(part, whole)),
        Optional.of(metric.points(rate(part, whole))));
  }

  /**
   * One less the share of overdue dossiers and the share of those not content. Overdue is what
   * group 2 does not count in time: a second request for papers makes it so.
   */
  private static MetricScore satisfaction(Metric metric, Facts facts) {
    long finished = facts.progress().finished();
    if (finished == 0 || facts.rated() == 0) {
      return new MetricScore(metric, State.NO_CASES, Optional.empty(), Optional.empty());
    }
    BigDecimal rate =
        BigDecimal.ONE
            .subtract(rate(finished - facts.progress().inTime(), finished))
            .subtract(rate(facts.notContent(), facts.rated()))
            .max(BigDecimal.ZERO);
    return new MetricScore(
        metric,
        State.COUNTED,
        Optional.of(new Share(facts.rated() - facts.notContent(), facts.rated())),
        Optional.of(metric.points(rate)));
  }

  private static BigDecimal rate(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
  }
}
