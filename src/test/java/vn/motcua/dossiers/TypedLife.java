package vn.motcua.dossiers;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * A life in which every field that can be typed into is typed into; each text can be known again.
 */
final class TypedLife {
  private TypedLife() {}

  private static final List<String> SCRIPTS =
      List.of(
          "aăâeêoôơuưyđ", "AĂÂĐÊÔƠƯ", "0123456789", "<>&\"'\\{}[]:,;|%_$`", "ꝏ漢字🙂\u0301\u200b");

  /** What people type: names, numbers, addresses, scripts; each with a mark it can be known by. */
  static final class Hand {
    private final Random random;
    final List<String> typed = new ArrayList<>();

    Hand(Random random) {
      this.random = random;
    }

    String types() {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3 + random.nextInt(9); i++) {
        String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        int at = random.nextInt(script.length());
        word.append(script, at, Math.min(script.length(), at + 1 + random.nextInt(2)));
      }
      String mark = "¤" + typed.size() + "¤";
      typed.add(mark);
      return word + mark + word;
    }
  }

  static List<TimelineEntry> story(Random random, Hand hand) {
    List<TimelineEntry> story = new ArrayList<>();
    DossierEvent.Kind[] kinds = DossierEvent.Kind.values();
    Stage[] stages = Stage.values();
    LocalDate day = LocalDate.of(2026, 10, 1);
    for (int i = 0; i < 4 + random.nextInt(10); i++) {
      day = day.plusDays(random.nextInt(4));
      story.add(
          entry(
              hand,
              kinds[random.nextInt(kinds.length)],
              day.toString(),
              stages[random.nextInt(stages.length)],
              1 + random.nextInt(4),
              random.nextBoolean() ? Mark.LATE : null));
    }
    return story;
  }

  static TimelineEntry entry(
      Hand hand,
      DossierEvent.Kind kind,
      String day,
      Stage stage,
      int step,
      @org.jspecify.annotations.Nullable Mark mark) {
    Map<String, Object> data =
        Map.of(
            "topic",
            hand.types(),
            "ground",
            hand.types(),
            "body",
            hand.types(),
            "sentTo",
            hand.types(),
            "why",
            hand.types(),
            "fact.body",
            hand.types(),
            hand.types(),
            hand.types(),
            "due",
            "2026-11-19T10:00:00Z");
    DossierEvent event =
        new DossierEvent(
            new UnitId("03169"),
            UUID.randomUUID(),
            1,
            kind,
            LocalDate.parse(day).atTime(3, 0).toInstant(java.time.ZoneOffset.UTC),
            UUID.randomUUID(),
            stage,
            step,
            UUID.randomUUID(),
            mark == null ? null : step,
            mark,
            JsonMapper.builder().build().writeValueAsString(data));
    return new TimelineEntry(event, hand.types(), hand.types(), hand.types());
  }

  static Dossier dossier(Random random, Hand hand) {
    return dossier(random, hand, random.nextBoolean());
  }

  static Dossier dossier(Random random, Hand hand, boolean ready) {
    Instant received = Instant.parse("2026-10-01T02:00:00Z");
    Instant due = received.plus(Duration.ofDays(random.nextInt(60)));
    Filing filing =
        new Filing(
            new UnitId("03169"),
            UUID.randomUUID(),
            LocalDate.of(2026, 10, 1),
            7,
            hand.types(),
            hand.types(),
            Filing.CodeEntry.TYPED,
            hand.types(),
            hand.types(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Channel.DIRECT,
            0,
            false,
            UUID.randomUUID(),
            new TimeLimit(Measure.WORKING_DAY, 10),
            received,
            received,
            due,
            false,
            List.of(1, 1, 1, 1),
            new QuickPromise(false, null, hand.types(), 0));
    Standing standing =
        new Standing(
            ready ? Stage.READY : Stage.APPRAISING,
            2,
            UUID.randomUUID(),
            3,
            received,
            ready ? Standing.Outcome.GRANTED : null,
            List.of(0, 0, 0, 0),
            received,
            due,
            ready ? due : null,
            ready ? Mark.ON_TIME : null,
            null,
            new LegalTime(due, false, 0, null, false, null, false, LegalTime.Watch.NONE),
            new byte[32]);
    return new Dossier(filing, standing);
  }

  static Workflow workflow(Hand hand) {
    return new Workflow(
        UUID.randomUUID(),
        Workflow.Unit.SHARE,
        hand.types(),
        List.of(
            step(hand, 1, StepKind.RECEIVE, Role.INTAKE),
            step(hand, 2, StepKind.PROCESS, Role.APPRAISAL),
            step(hand, 3, StepKind.APPROVE, Role.APPROVAL),
            step(hand, 4, StepKind.REGISTER_AND_SEAL, Role.CLERK)));
  }

  static WorkflowStep step(Hand hand, int order, StepKind kind, Role role) {
    return new WorkflowStep(
        order, kind, role, hand.types(), hand.types(), new BigDecimal("25"), true, false);
  }
}
