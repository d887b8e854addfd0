package vn.motcua.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every move a feedback can make: from · act · to · who. Nothing else changes a stage. */
public final class FeedbackTransitions {
  /** Who may act. */
  public enum Who {
    /** Whoever holds the code. */
    SENDER,
    /** The named person who has it. */
    HOLDER,
    /** The chairman, who stands in for him, or the Party secretary: whoever of them may read it. */
    HEAD,
    /** The observer of the province to whom it climbed or was sent. */
    PROVINCE,
    /** Somebody of the province who has it, because no head of the commune may. */
    PROVINCE_HOLDER
  }

  /**
   * One row of the table.
   *
   * @param from empty for the act that begins it
   * @param to empty: it stays where it is
   */
  public record Transition(
      Set<FeedbackStage> from,
      FeedbackAct act,
      Optional<FeedbackStage> to,
      Set<Who> who,
      boolean needsWords) {
    public Transition {
      from = Set.copyOf(from);
      who = Set.copyOf(who);
    }
  }

  private static final Set<FeedbackStage> FRESH =
      EnumSet.of(FeedbackStage.RECEIVED, FeedbackStage.ASSIGNED);
  private static final Set<FeedbackStage> WORK =
      EnumSet.of(FeedbackStage.RECEIVED, FeedbackStage.ASSIGNED, FeedbackStage.ASKED);
  private static final Set<FeedbackStage> PETITION =
      EnumSet.of(FeedbackStage.DIVERTED, FeedbackStage.ACCEPTED);
  private static final Set<FeedbackStage> TOLD =
      EnumSet.of(
          FeedbackStage.ANSWERED,
          FeedbackStage.PUBLISHED,
          FeedbackStage.REFUSED,
          FeedbackStage.MERGED);
  private static final Set<Who> HOLDER = EnumSet.of(Who.HOLDER);
  private static final Set<Who> LEADERS = EnumSet.of(Who.HOLDER, Who.HEAD);
  private static final Set<Who> SENDER = EnumSet.of(Who.SENDER);

  private static final List<Transition> TABLE =
      List.of(
          row(Set.of(), FeedbackAct.SEND, FeedbackStage.RECEIVED, SENDER, true),
          row(FRESH, FeedbackAct.ASSIGN, FeedbackStage.ASSIGNED, LEADERS, false),
          stays(EnumSet.of(FeedbackStage.ASKED), FeedbackAct.ASSIGN, LEADERS, false),
          stays(PETITION, FeedbackAct.ASSIGN, EnumSet.of(Who.HEAD), false),
          stays(WORK, FeedbackAct.NAME, LEADERS, false),
          row(FRESH, FeedbackAct.ASK, FeedbackStage.ASKED, HOLDER, true),
          row(
              EnumSet.of(FeedbackStage.ASKED),
              FeedbackAct.TELL,
              FeedbackStage.ASSIGNED,
              SENDER,
              true),
          row(WORK, FeedbackAct.ANSWER, FeedbackStage.ANSWERED, HOLDER, true),
          row(
              EnumSet.of(FeedbackStage.ANSWERED),
              FeedbackAct.PUBLISH,
              FeedbackStage.PUBLISHED,
              LEADERS,
              false),
          row(FRESH, FeedbackAct.REFUSE, FeedbackStage.REFUSED, HOLDER, true),
          row(TOLD, FeedbackAct.REOPEN, FeedbackStage.RECEIVED, SENDER, true),
          // Only together with a merging, of which it is the other side.
          stays(WORK, FeedbackAct.TAKE_IN, EnumSet.noneOf(Who.class), false),
          row(WORK, FeedbackAct.MERGE, FeedbackStage.MERGED, LEADERS, false),
          row(WORK, FeedbackAct.DIVERT, FeedbackStage.DIVERTED, EnumSet.of(Who.HEAD), true),
          row(
              EnumSet.of(FeedbackStage.DIVERTED),
              FeedbackAct.ACCEPT,
              FeedbackStage.ACCEPTED,
              LEADERS,
              false),
          stays(EnumSet.of(FeedbackStage.ACCEPTED), FeedbackAct.EXTEND, EnumSet.of(Who.HEAD), true),
          row(PETITION, FeedbackAct.SETTLE, FeedbackStage.SETTLED, LEADERS, true),
          stays(WORK, FeedbackAct.NO_REVIEW, EnumSet.of(Who.HEAD, Who.PROVINCE_HOLDER), true),
          stays(WORK, FeedbackAct.NOT_ABOUT, EnumSet.of(Who.HEAD, Who.PROVINCE_HOLDER), true),
          stays(PETITION, FeedbackAct.NOT_ABOUT, EnumSet.of(Who.HEAD, Who.PROVINCE_HOLDER), true),
          stays(WORK, FeedbackAct.NOT_KNOWN, EnumSet.of(Who.HEAD, Who.PROVINCE_HOLDER), true),
          stays(WORK, FeedbackAct.URGE, EnumSet.of(Who.HEAD, Who.PROVINCE), true));

  private FeedbackTransitions() {}

  public static List<Transition> all() {
    return TABLE;
  }

  /** The row for an act at a stage; empty when the act is not possible there. */
  public static Optional<Transition> of(FeedbackStage from, FeedbackAct act) {
    return TABLE.stream().filter(row -> row.act() == act && row.from().contains(from)).findFirst();
  }

  private static Transition row(
      Set<FeedbackStage> from, FeedbackAct act, FeedbackStage to, Set<Who> who, boolean words) {
    return new Transition(from, act, Optional.of(to), who, words);
  }

  private static Transition stays(
      Set<FeedbackStage> from, FeedbackAct act, Set<Who> who, boolean words) {
    return new Transition(from, act, Optional.empty(), who, words);
  }
}
