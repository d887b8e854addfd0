package vn.motcua.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * An initiative of a commune (sáng kiến), with all that was done with it and who took it over.
 *
 * @param cost in đồng, as estimated
 * @param model key of the model of the library it follows, or empty
 * @param steps the first act first
 */
public record LocalInitiative(
    UnitId unit,
    String unitName,
    UUID id,
    String title,
    String problem,
    String idea,
    long cost,
    TrialMeasure measure,
    String model,
    String by,
    Instant at,
    List<InitiativeStep> steps,
    List<Adoption> adoptions) {
  public LocalInitiative {
    steps = List.copyOf(steps);
    adoptions = List.copyOf(adoptions);
  }

  public InitiativeStage stage() {
    return steps.isEmpty() ? InitiativeStage.PROPOSED : steps.getLast().act().to();
  }

  /** How many acts there are; who acts says which one was seen last. */
  public int version() {
    return steps.size();
  }

  /** The trial that is, or was, last. */
  public Optional<Trial> trial() {
    return last(step ->
        step instanceof InitiativeStep.Started one ? Optional.of(one.trial()) : Optional.empty());
  }

  /** Every measuring, the first first: none is hidden by a later one that looks better. */
  public List<InitiativeStep.Measured> measured() {
    return steps.stream()
        .filter(InitiativeStep.Measured.class::isInstance)
        .map(InitiativeStep.Measured.class::cast)
        .toList();
  }

  /** The last of them. */
  public Optional<Measurement> measurement() {
    return last(step ->
        step instanceof InitiativeStep.Measured one
            ? Optional.of(one.measurement())
            : Optional.empty());
  }

  /** The day it was put before the office. */
  public LocalDate proposed() {
    return OfficeTime.date(at);
  }

  /**
   * Whether that trial began before anybody had proposed it: its first day may have been picked.
   */
  public boolean isBackdated(Trial trial) {
    return trial.starts().isBefore(proposed());
  }

  public Optional<InitiativeStep.Recognised> recognition() {
    return last(step ->
        step instanceof InitiativeStep.Recognised one ? Optional.of(one) : Optional.empty());
  }

  public boolean isRecognised() {
    return stage() == InitiativeStage.RECOGNISED;
  }

  public Optional<Adoption> adoptedBy(UnitId other) {
    return adoptions.stream().filter(one -> one.unit().equals(other)).findFirst();
  }

  private <T> Optional<T> last(Function<InitiativeStep, Optional<T>> of) {
    return steps.reversed().stream().map(of).flatMap(Optional::stream).findFirst();
  }
}
