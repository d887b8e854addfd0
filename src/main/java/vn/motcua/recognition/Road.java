package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.organisation.Unit;

/**
 * A commune's road to recognition in one year: its score now, its files, and what was done.
 *
 * @param acts the first one first
 * @param reference of the public certificate; empty while there is none
 */
public record Road(
    RecognitionPeriod period,
    Unit commune,
    Scorecard card,
    List<Evidence> files,
    List<RoadAct> acts,
    Optional<String> reference) {
  public Road {
    files = List.copyOf(files);
    acts = List.copyOf(acts);
  }

  public RecognitionStage stage() {
    return acts.isEmpty() ? RecognitionStage.SCORING : acts.getLast().act().to();
  }

  public int version() {
    return acts.isEmpty() ? 0 : acts.getLast().version();
  }

  /** Whether the commune may write its points and send files. */
  public boolean isWritable() {
    return period.isOpen() && stage() == RecognitionStage.SCORING;
  }

  /** Files may also come while a recognition stands, for the next re-check. */
  public boolean takesFiles() {
    return isWritable() || stage() == RecognitionStage.RECOGNISED;
  }

  /**
   * Whether this act may be done now, whoever does it. A closed year takes only what comes after.
   */
  public boolean allows(RecognitionAct act) {
    return act.isFrom(stage())
        && (period.isOpen() || act == RecognitionAct.RECHECK || act == RecognitionAct.WITHDRAW);
  }

  public List<Evidence> of(Evidence.Kind kind, String subject) {
    return files.stream()
        .filter(file -> file.kind() == kind && file.subject().equals(subject))
        .toList();
  }

  /** How many of the nomination's papers are there. */
  public long papers() {
    return java.util.stream.IntStream.rangeClosed(1, period.set().papers().size())
        .filter(number -> !of(Evidence.Kind.PAPER, String.valueOf(number)).isEmpty())
        .count();
  }

  public Optional<RoadAct> last(RecognitionAct act) {
    return last(one -> one.act() == act);
  }

  private Optional<RoadAct> last(Predicate<RoadAct> which) {
    return acts.reversed().stream().filter(which).findFirst();
  }

  /** The decision that recognised or refused. */
  public Optional<RoadAct> decision() {
    return last(one -> one.act() == RecognitionAct.RECOGNISE || one.act() == RecognitionAct.REFUSE);
  }

  public Optional<LocalDate> decisionDay() {
    return decision().map(RoadAct::decisionDay);
  }

  /** Files whose subject had another digest, or none, when the decision was made. */
  public List<Evidence> changedSince() {
    return decision()
        .map(RoadAct::seen)
        .map(seen ->
            files.stream()
                .filter(file -> !file.digest().equals(seen.files().get(Snapshot.key(file))))
                .filter(file -> file.at().isAfter(decision().orElseThrow().at()))
                .toList())
        .orElse(List.of());
  }

  /** Files whose bytes are not those that were sent. */
  public List<Evidence> broken() {
    return files.stream().filter(file -> !file.whole()).toList();
  }
}
