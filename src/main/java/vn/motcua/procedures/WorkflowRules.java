package vn.motcua.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.web.Message;

/**
 * What an internal workflow must fulfil before it is published: begins with receiving, ends with
 * returning, both here; is approved by somebody; names the agency of each step done elsewhere; and
 * its times fit into the legal time.
 *
 * <p>Times in different measures are compared in working hours: a working day has 8, seven calendar
 * days have five working days, a month thirty days. Hours by the clock are taken as they are.
 */
final class WorkflowRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(8);
  private static final int MOST_STEPS = 40;
  private static final int LONGEST_WORDS = 300;

  private WorkflowRules() {}

  static Map<String, Message> problems(
      WorkflowDraft draft, Optional<TimeLimit> legal, LocalDate from, LocalDate today) {
    Map<String, Message> problems = new LinkedHashMap<>();
    DraftRules.validFrom(problems, from, today);
    List<WorkflowStep> steps = draft.steps();
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      problems.put("steps", Message.of("procedures.problem.steps", MOST_STEPS));
      return problems;
    }
    if (steps.getFirst().kind() != StepKind.RECEIVE
        || steps.getLast().kind() != StepKind.RETURN
        || steps.stream().noneMatch(step -> step.kind() == StepKind.APPROVE)) {
      problems.put("steps", Message.of("procedures.problem.order"));
    } else {
      sequence(steps).ifPresent(wrong -> problems.put("steps", wrong));
    }
    if (steps.getFirst().outside() || steps.getLast().outside()) {
      problems.putIfAbsent("steps", Message.of("procedures.problem.outside"));
    }
    for (WorkflowStep step : steps) {
      if (step.outside() && step.holder().isBlank()) {
        problems.put(
            "step-" + step.order(), Message.of("procedures.problem.outsideHolder", step.order()));
      }
      int longest = Math.max(step.name().length(), step.holder().length());
      if (longest > LONGEST_WORDS) {
        problems.put(
            "step-" + step.order(),
            Message.of("procedures.problem.tooLong", LONGEST_WORDS, longest));
      }
    }
    sum(problems, draft, legal);
    return problems;
  }

  /** What one unit does comes in the order of the law; another agency's steps stand as they are. */
  private static Optional<Message> sequence(List<WorkflowStep> steps) {
    boolean approved = false;
    for (int i = 0; i < steps.size(); i++) {
      WorkflowStep step = steps.get(i);
      boolean first = i == 0;
      boolean last = i == steps.size() - 1;
      approved |= step.kind() == StepKind.APPROVE;
      if (step.outside()) {
        continue;
      }
      if (step.kind() == StepKind.RECEIVE && !first) {
        return Optional.of(Message.of("procedures.problem.order.receive", step.order()));
      }
      if (step.kind() == StepKind.RETURN && !last) {
        return Optional.of(Message.of("procedures.problem.order.return", step.order()));
      }
      if (step.kind() == StepKind.REGISTER_AND_SEAL && !approved) {
        return Optional.of(Message.of("procedures.problem.order.seal", step.order()));
      }
    }
    return Optional.empty();
  }

  private static void sum(
      Map<String, Message> problems, WorkflowDraft draft, Optional<TimeLimit> legal) {
    BigDecimal total =
        draft.steps().stream().map(WorkflowStep::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    String shown = TimeWords.decimal(total);
    if (draft.unit() == Workflow.Unit.SHARE) {
      if (total.compareTo(HUNDRED) != 0) {
        problems.put("sum", Message.of("procedures.problem.share", shown));
      }
    } else if (total.signum() == 0) {
      problems.put("sum", Message.of("procedures.problem.noTime"));
    } else if (legal.isEmpty()) {
      problems.put("sum", Message.of("procedures.problem.legalUnknown"));
    } else if (exceeds(draft.unit(), total, legal.get())) {
      problems.put("sum", Message.of("procedures.problem.sum." + draft.unit(), shown));
    }
  }

  static boolean exceeds(Workflow.Unit unit, BigDecimal total, TimeLimit legal) {
    return unit.name().equals(legal.measure().name())
        ? total.compareTo(legal.amount()) > 0
        : workingHours(unit, total).compareTo(workingHours(legal)) > 0;
  }

  /** The shortest of several legal times: a workflow must fit into each. */
  static Optional<TimeLimit> shortest(List<ChannelCase> channels) {
    return channels.stream()
        .flatMap(row -> row.time().stream())
        .min((a, b) -> workingHours(a).compareTo(workingHours(b)));
  }

  private static BigDecimal workingHours(Workflow.Unit unit, BigDecimal amount) {
    return switch (unit) {
      case WORKING_HOUR, SHARE -> amount;
      case WORKING_DAY -> amount.multiply(HOURS_OF_A_DAY);
      case CALENDAR_DAY -> ofCalendarDays(amount);
    };
  }

  private static BigDecimal workingHours(TimeLimit limit) {
    return switch (limit.measure()) {
      case WORKING_HOUR, CLOCK_HOUR -> limit.amount();
      case WORKING_DAY -> limit.amount().multiply(HOURS_OF_A_DAY);
      case CALENDAR_DAY -> ofCalendarDays(limit.amount());
      case MONTH -> ofCalendarDays(limit.amount().multiply(BigDecimal.valueOf(30)));
      case SAME_DAY -> HOURS_OF_A_DAY;
    };
  }

  private static BigDecimal ofCalendarDays(BigDecimal days) {
    return days.multiply(BigDecimal.valueOf(5))
        .multiply(HOURS_OF_A_DAY)
        .divide(BigDecimal.valueOf(7), 4, RoundingMode.HALF_UP);
  }
}
