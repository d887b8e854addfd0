package vn.motcua.recognition.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.commendation.Alarm;
import vn.motcua.recognition.Criterion;
import vn.motcua.recognition.CriterionScore;
import vn.motcua.recognition.Evidence;
import vn.motcua.recognition.FoundPhoto;
import vn.motcua.recognition.RecognitionAct;
import vn.motcua.recognition.RecognitionStage;
import vn.motcua.recognition.Road;
import vn.motcua.recognition.RoadAct;
import vn.motcua.recognition.Snapshot;
import vn.motcua.recognition.Vote;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * A commune's road to recognition, and what this reader may do about it now.
 *
 * @param site address of the installation, for the QR of the certificate
 */
public record RoadPage(
    Road road,
    boolean mayScore,
    boolean maySend,
    boolean mayAppraise,
    List<RecognitionAct> acts,
    List<FoundPhoto> found,
    List<Vote> council,
    List<Alarm> alarms,
    String site,
    Map<String, Message> errors) {
  /** So many members fit into the form of a council. */
  public static final int MEMBERS = 9;

  private static final int RAISES = 5;

  public String address() {
    return PeriodsController.address(road.period()) + "/" + road.commune().id();
  }

  /** How much speaks against figures, one alarm with another. */
  public static long sum(List<Alarm> alarms) {
    return alarms.stream().mapToLong(Alarm::count).sum();
  }

  public String chip() {
    return PeriodPage.chip(road.stage());
  }

  public RecognitionStage stage() {
    return road.stage();
  }

  /** What would raise the score most. */
  public List<CriterionScore> raises() {
    return road.card().raises().stream().limit(RAISES).toList();
  }

  public CriterionScore score(Criterion one) {
    return road.card().of(one);
  }

  public List<Evidence> files(Criterion one) {
    return road.of(Evidence.Kind.CRITERION, one.code());
  }

  public List<Evidence> paper(int number) {
    return road.of(Evidence.Kind.PAPER, String.valueOf(number));
  }

  public String address(Evidence file) {
    return address() + "/tep/" + file.id();
  }

  /** What a file that is gone was for. */
  public String subject(Road.Gone gone) {
    return gone.kind() == Evidence.Kind.PAPER
        ? road.period().set().papers().get(Integer.parseInt(gone.subject()) - 1)
        : gone.subject() + " " + road.period().set().of(gone.subject()).name();
  }

  /** Whether the decision did not see it. */
  public boolean changed(Evidence file) {
    return road.changedSince().contains(file);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  /** The points to begin a field with. */
  public static String typed(Page page, Optional<CriterionScore.Given> given) {
    return given.map(one -> Points.of(page, one.points())).orElse("");
  }

  public static String words(Optional<CriterionScore.Given> given) {
    return given.map(CriterionScore.Given::words).orElse("");
  }

  public long votes(RoadAct act, Vote.Choice choice) {
    return act.seen().votes().stream().filter(vote -> vote.choice() == choice).count();
  }

  /** The mean of the points the members gave, two decimals, half up; empty where none did. */
  public Optional<BigDecimal> mean(RoadAct act) {
    List<BigDecimal> given =
        act.seen().votes().stream().flatMap(vote -> vote.points().stream()).toList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            given.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP));
  }

  public List<Vote> members() {
    return road.acts().reversed().stream()
        .map(RoadAct::seen)
        .map(Snapshot::votes)
        .filter(votes -> !votes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Who sat in the province's last council, as the form begins; empty beyond them. */
  public String name(int at) {
    return at <= council.size() ? council.get(at - 1).name() : "";
  }

  public String post(int at) {
    return at <= council.size() ? council.get(at - 1).post() : "";
  }

  public String certificate() {
    return road.reference().map(CertificateController::address).orElse("");
  }
}
