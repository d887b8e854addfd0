package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.shared.Role;

/**
 * Every move a dossier can make: from · act · to · event · who may. Nothing else changes a stage.
 *
 * <p>Drawn by {@code bin/motcua draw-transitions} into docs/transitions.md.
 */
public final class StageTransitions {
  /**
   * Who may act: the accountable holder, and besides or instead of him the officers of some roles.
   *
   * @param holder the officer who holds the dossier now may
   * @param roles officers of the unit with one of these roles may
   */
  public record Who(boolean holder, Set<Role> roles) {}

  /** One row of the table. */
  public record Transition(
      Set<Stage> from, Act act, Target to, DossierEvent.Kind event, Who who, boolean needsReason) {}

  private static final Set<Stage> WORK =
      EnumSet.of(Stage.ASSIGNING, Stage.APPRAISING, Stage.REVIEWING);
  private static final Set<Stage> APPRAISED = EnumSet.of(Stage.APPRAISING, Stage.REVIEWING);
  private static final Set<Stage> OPEN = stages(stage -> !stage.isClosed());
  private static final Set<Stage> UNDER_WAY = stages(Stage::isUnderWay);
  private static final Set<Stage> RUNNING =
      stages(stage -> stage.isUnderWay() && !stage.isPaused());
  private static final Set<Stage> UNDECIDED =
      stages(stage -> stage.isUnderWay() && stage != Stage.SEALING);

  private static final List<Transition> TABLE = table();

  private StageTransitions() {}

  private static List<Transition> table() {
    List<Transition> rows = new ArrayList<>();
    rows.add(
        row(none(), Act.RECEIVE, Target.FIRST_STEP, DossierEvent.Kind.RECEIVED, by(Role.INTAKE)));
    rows.add(
        row(
            with(WORK, Stage.AT_INTAKE),
            Act.HAND_OVER,
            Target.NEXT_STEP,
            DossierEvent.Kind.HANDED_OVER,
            holder()));
    rows.add(
        because(
            with(WORK, Stage.APPROVING, Stage.SEALING, Stage.OUTSIDE),
            Act.SEND_BACK,
            Target.PREVIOUS_STEP,
            DossierEvent.Kind.SENT_BACK,
            holder()));
    rows.add(
        row(
            EnumSet.of(Stage.APPROVING),
            Act.APPROVE,
            Target.NEXT_STEP,
            DossierEvent.Kind.APPROVED,
            holder()));
    rows.add(
        because(
            EnumSet.of(Stage.APPROVING),
            Act.REFUSE,
            Target.NEXT_STEP,
            DossierEvent.Kind.REFUSED,
            holder()));
    rows.add(
        row(
            EnumSet.of(Stage.SEALING),
            Act.SEAL,
            Target.NEXT_STEP,
            DossierEvent.Kind.SEALED,
            holder()));
    rows.add(
        row(
            EnumSet.of(Stage.READY),
            Act.RETURN,
            Target.RETURNED,
            DossierEvent.Kind.RETURNED,
            holderOr(Role.RETURN)));
    rows.addAll(supplement());
    rows.addAll(waiting());
    rows.addAll(outside());
    rows.addAll(lateness());
    rows.add(
        because(
            UNDECIDED,
            Act.WITHDRAW,
            Target.WITHDRAWN,
            DossierEvent.Kind.WITHDRAWN,
            holderOr(Role.INTAKE, Role.RETURN)));
    rows.add(
        because(
            UNDECIDED,
            Act.STOP,
            Target.STOPPED,
            DossierEvent.Kind.STOPPED,
            by(Role.INTAKE, Role.RETURN)));
    rows.add(
        because(
            OPEN,
            Act.REASSIGN,
            Target.SAME_STEP,
            DossierEvent.Kind.REASSIGNED,
            holderOr(Role.LEADER, Role.ASSIGNMENT)));
    rows.add(
        because(
            OPEN,
            Act.CORRECT,
            Target.SAME_STEP,
            DossierEvent.Kind.CORRECTED,
            holderOr(Role.INTAKE)));
    rows.add(
        row(
            OPEN,
            Act.RECORD,
            Target.SAME_STEP,
            DossierEvent.Kind.RECORDED,
            holderOr(Role.INTAKE, Role.APPRAISAL, Role.REVIEW, Role.RETURN, Role.LEADER)));
    rows.add(
        row(
            OPEN,
            Act.REPRINT,
            Target.SAME_STEP,
            DossierEvent.Kind.REPRINTED,
            holderOr(Role.INTAKE, Role.RETURN)));
    return List.copyOf(rows);
  }

  /** Two acts by two people: the appraiser proposes, the Centre sends; once. */
  private static List<Transition> supplement() {
    return List.of(
        because(
            APPRAISED,
            Act.PROPOSE_SUPPLEMENT,
            Target.SUPPLEMENT_PROPOSED,
            DossierEvent.Kind.SUPPLEMENT_PROPOSED,
            holder()),
        because(
            EnumSet.of(Stage.SUPPLEMENT_PROPOSED),
            Act.DECLINE_SUPPLEMENT,
            Target.STEP_ITSELF,
            DossierEvent.Kind.SUPPLEMENT_DECLINED,
            holder()),
        row(
            EnumSet.of(Stage.SUPPLEMENT_PROPOSED),
            Act.SEND_SUPPLEMENT,
            Target.AWAITING_SUPPLEMENT,
            DossierEvent.Kind.SUPPLEMENT_SENT,
            holder()),
        row(
            EnumSet.of(Stage.AWAITING_SUPPLEMENT),
            Act.RECEIVE_SUPPLEMENT,
            Target.STEP_ITSELF,
            DossierEvent.Kind.SUPPLEMENT_RECEIVED,
            holderOr(Role.INTAKE)),
        because(
            EnumSet.of(Stage.AWAITING_SUPPLEMENT),
            Act.END_SUPPLEMENT,
            Target.STEP_ITSELF,
            DossierEvent.Kind.SUPPLEMENT_ENDED,
            holderOr(Role.INTAKE)));
  }

  /** The other reasons for which the clock may stand still. */
  private static List<Transition> waiting() {
    return List.of(
        because(
            APPRAISED,
            Act.ASK_VERIFICATION,
            Target.VERIFYING,
            DossierEvent.Kind.VERIFICATION_ASKED,
            holder()),
        row(
            EnumSet.of(Stage.VERIFYING),
            Act.END_VERIFICATION,
            Target.STEP_ITSELF,
            DossierEvent.Kind.VERIFICATION_ENDED,
            holder()),
        because(
            APPRAISED,
            Act.OPEN_FINANCIAL_DUTY,
            Target.FINANCIAL_DUTY,
            DossierEvent.Kind.FINANCIAL_DUTY_OPENED,
            holder()),
        row(
            EnumSet.of(Stage.FINANCIAL_DUTY),
            Act.SETTLE_FINANCIAL_DUTY,
            Target.STEP_ITSELF,
            DossierEvent.Kind.FINANCIAL_DUTY_SETTLED,
            holderOr(Role.INTAKE)));
  }

  /** What came of the part of the workflow another agency does. */
  private static List<Transition> outside() {
    return List.of(
        row(
            EnumSet.of(Stage.OUTSIDE),
            Act.TAKE_ANSWER,
            Target.NEXT_STEP,
            DossierEvent.Kind.ANSWER_TAKEN,
            holderOr(Role.INTAKE)),
        because(
            EnumSet.of(Stage.OUTSIDE),
            Act.TAKE_REFUSAL,
            Target.NEXT_STEP,
            DossierEvent.Kind.REFUSAL_TAKEN,
            holderOr(Role.INTAKE)));
  }

  private static List<Transition> lateness() {
    return List.of(
        because(
            UNDER_WAY,
            Act.APOLOGISE,
            Target.SAME_STEP,
            DossierEvent.Kind.APOLOGISED,
            by(Role.LEADER)),
        because(
            OPEN,
            Act.ADMIT_FAULT,
            Target.SAME_STEP,
            DossierEvent.Kind.FAULT_ADMITTED,
            holderOr(Role.LEADER)),
        because(
            RUNNING,
            Act.RECKON_AGAIN,
            Target.SAME_STEP,
            DossierEvent.Kind.DUE_CHANGED,
            by(Role.ADMINISTRATOR)));
  }

  public static List<Transition> all() {
    return TABLE;
  }

  /** The row for an act at a stage; empty when the act is not possible there. */
  public static Optional<Transition> of(Stage from, Act act) {
    return TABLE.stream().filter(row -> row.act() == act && row.from().contains(from)).findFirst();
  }

  /** The only row of an act that has one and the same rule everywhere. */
  static Transition of(Act act) {
    return TABLE.stream().filter(row -> row.act() == act).findFirst().orElseThrow();
  }

  private static Transition row(
      Set<Stage> from, Act act, Target to, DossierEvent.Kind event, Who who) {
    return new Transition(Set.copyOf(from), act, to, event, who, false);
  }

  private static Transition because(
      Set<Stage> from, Act act, Target to, DossierEvent.Kind event, Who who) {
    return new Transition(Set.copyOf(from), act, to, event, who, true);
  }

  private static Set<Stage> stages(Predicate<Stage> which) {
    return Arrays.stream(Stage.values()).filter(which).collect(Collectors.toSet());
  }

  private static Set<Stage> none() {
    return EnumSet.noneOf(Stage.class);
  }

  private static Set<Stage> with(Set<Stage> some, Stage... more) {
    EnumSet<Stage> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Who by(Role first, Role... more) {
    return new Who(false, EnumSet.of(first, more));
  }

  private static Who holder() {
    return new Who(true, EnumSet.noneOf(Role.class));
  }

  private static Who holderOr(Role first, Role... more) {
    return new Who(true, EnumSet.of(first, more));
  }
}
