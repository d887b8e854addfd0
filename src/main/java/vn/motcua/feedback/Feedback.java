package vn.motcua.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * A feedback as it stands: no words of it, and nobody who sent it.
 *
 * @param holder the person it is with now; of the commune, or of the province
 * @param about officers it is about: they never see it
 * @param named officers its words name, as long as no head wrote that they are not meant
 * @param round 1, and one more each time it was reopened
 */
public record Feedback(
    UnitId unit,
    UUID id,
    int year,
    int number,
    FeedbackTopic topic,
    Optional<UUID> dossier,
    String place,
    Optional<UUID> spokenTo,
    Wishes wishes,
    FeedbackRule rule,
    Instant receivedAt,
    FeedbackStage stage,
    int round,
    int version,
    Person holder,
    Set<UUID> about,
    Set<UUID> named,
    FeedbackTimes times,
    @Nullable Instant closedAt,
    Optional<UUID> mergedInto) {
  public Feedback {
    about = Set.copyOf(about);
    named = Set.copyOf(named);
  }

  /** An officer with the unit he or she works for. */
  public record Person(UnitId unit, UUID officer) {}

  /**
   * What the sender wants. The Party secretary and the chairman read it in any case, unless it is
   * about them.
   */
  public record Wishes(boolean front, boolean province, boolean publish) {}

  /** As officers and sender name it, for instance PA 12/2026. */
  public String code() {
    return "PA " + number + "/" + year;
  }

  public boolean isAbout(UUID officer) {
    return about.contains(officer);
  }

  /** Whether the officer does not read it: it is about this person, or its words name this one. */
  boolean isKeptFrom(UUID officer) {
    return about.contains(officer) || named.contains(officer);
  }

  /** Whether it tells of the manners of a named officer. */
  public boolean isAboutConduct() {
    return topic == FeedbackTopic.CONDUCT && !about.isEmpty();
  }

  /** Whether it is past its due time, which holds the days waited for a sender who was asked. */
  public boolean isLate(Instant now) {
    return stage.isOpen() && !stage.isPetition() && now.isAfter(times.resolveBy());
  }

  Feedback moved(FeedbackStage to, Person with, FeedbackTimes by, @Nullable Instant closed) {
    return copy(to, round, version, with, about, by, closed, mergedInto);
  }

  Feedback withAbout(Set<UUID> whom, Person with) {
    return copy(stage, round, version, with, whom, times, closedAt, mergedInto);
  }

  Feedback merged(UUID into, Instant at) {
    return copy(FeedbackStage.MERGED, round, version, holder, about, times, at, Optional.of(into));
  }

  /** Merged before, and answered somewhere else from now on. */
  Feedback mergedOn(UUID into) {
    return copy(stage, round, version, holder, about, times, closedAt, Optional.of(into));
  }

  Feedback due(FeedbackTimes by) {
    return copy(stage, round, version, holder, about, by, closedAt, mergedInto);
  }

  Feedback reopened(Person with, FeedbackTimes by) {
    return copy(
        FeedbackStage.RECEIVED, round + 1, version, with, about, by, null, Optional.empty());
  }

  /** The same after it was kept. */
  Feedback next() {
    return copy(stage, round, version + 1, holder, about, times, closedAt, mergedInto);
  }

  private Feedback copy(
      FeedbackStage to,
      int inRound,
      int inVersion,
      Person with,
      Set<UUID> whom,
      FeedbackTimes by,
      @Nullable Instant closed,
      Optional<UUID> into) {
    return new Feedback(
        unit,
        id,
        year,
        number,
        topic,
        dossier,
        place,
        spokenTo,
        wishes,
        rule,
        receivedAt,
        to,
        inRound,
        inVersion,
        with,
        whom,
        named,
        by,
        closed,
        into);
  }
}
