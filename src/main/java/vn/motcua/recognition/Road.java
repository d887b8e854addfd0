package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    return period.set().papers().size() - missingPapers().size();
  }

  /** The nomination's papers nobody sent yet, by name. */
  List<String> missingPapers() {
    List<String> papers = period.set().papers();
    return IntStream.rangeClosed(1, papers.size())
        .filter(number -> of(Evidence.Kind.PAPER, String.valueOf(number)).isEmpty())
        .mapToObj(number -> papers.get(number - 1))
        .toList();
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

  /**
   * Files the decision did not see: sent after it, or put in the place of another, whatever day
   * they claim.
   */
  public List<Evidence> changedSince() {
    return seen()
        .map(seen ->
            files.stream()
                .filter(file ->
                    !seen.getOrDefault(Snapshot.key(file), List.of()).contains(file.digest()))
                .toList())
        .orElse(List.of());
  }

  /** A file the decision saw that is not there any more, or not with these bytes. */
  public record Gone(Evidence.Kind kind, String subject, String digest) {
    /** The digest as people compare it. */
    public String shortDigest() {
      return digest.substring(0, Math.min(12, digest.length()));
    }
  }

  /** What the decision saw and nobody can look at today. */
  public List<Gone> goneSince() {
    Map<String, List<String>> now =
        files.stream()
            .filter(Evidence::whole)
            .collect(
                Collectors.groupingBy(
                    Snapshot::key, Collectors.mapping(Evidence::digest, Collectors.toList())));
    return seen().stream()
        .flatMap(seen -> seen.entrySet().stream())
        .flatMap(one ->
            one.getValue().stream()
                .filter(digest -> !now.getOrDefault(one.getKey(), List.of()).contains(digest))
                .map(digest -> gone(one.getKey(), digest)))
        .sorted(Comparator.comparing(Gone::kind).thenComparing(Gone::subject))
        .toList();
  }

  private static Gone gone(String key, String digest) {
    int space = key.indexOf(' ');
    return new Gone(
        Evidence.Kind.valueOf(key.substring(0, space)), key.substring(space + 1), digest);
  }

  private Optional<Map<String, List<String>>> seen() {
    return decision().map(RoadAct::seen).map(Snapshot::files);
  }
}
