package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.Role;

/**
 * Every move a dossier can make: from · act · to · event · who may. Nothing else changes a stage.
 *
 * <p>Drawn by {@code bin/motcua draw-transitions} into docs/transitions.md.
 */
public final class StageTransitions {
  /** Where an act leads, seen from the workflow of the dossier. */
  public enum Target {
    FIRST_STEP,
    NEXT_STEP,
    PREVIOUS_STEP,
    SAME_STEP,
    RETURNED,
    WITHDRAWN
  }

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
  private static final Set<Stage> OPEN =
      EnumSet.complementOf(EnumSet.of(Stage.RETURNED, Stage.WITHDRAWN));
  private static final Set<Stage> UNDECIDED =
      EnumSet.of(
          Stage.AT_INTAKE, Stage.ASSIGNING, Stage.APPRAISING, Stage.REVIEWING, Stage.APPROVING);

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
            with(WORK, Stage.APPROVING, Stage.SEALING),
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
    rows.add(
        because(
            UNDECIDED,
            Act.WITHDRAW,
            Target.WITHDRAWN,
            DossierEvent.Kind.WITHDRAWN,
            holderOr(Role.INTAKE, Role.RETURN)));
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
            Act.REPRINT,
            Target.SAME_STEP,
            DossierEvent.Kind.REPRINTED,
            holderOr(Role.INTAKE, Role.RETURN)));
    return List.copyOf(rows);
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

  private static Set<Stage> none() {
    return EnumSet.noneOf(Stage.class);
  }

  private static Set<Stage> with(Set<Stage> some, Stage... more) {
    EnumSet<Stage> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Who by(Role role) {
    return new Who(false, EnumSet.of(role));
  }

  private static Who holder() {
    return new Who(true, EnumSet.noneOf(Role.class));
  }

  private static Who holderOr(Role first, Role... more) {
    return new Who(true, EnumSet.of(first, more));
  }
}
