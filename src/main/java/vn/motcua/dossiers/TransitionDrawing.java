package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossiers.StageTransitions.Transition;

/** The table of moves as Markdown: a Mermaid state diagram, then every row. */
final class TransitionDrawing {
  /** The order of the usual workflow; a procedure's own workflow may leave steps out. */
  private static final List<Stage> USUAL =
      List.of(
          Stage.AT_INTAKE,
          Stage.ASSIGNING,
          Stage.APPRAISING,
          Stage.REVIEWING,
          Stage.APPROVING,
          Stage.SEALING,
          Stage.READY);

  private static final String HEAD =
      """
      # How a dossier moves

      Drawn by `bin/motcua draw-transitions` from `StageTransitions`; do not edit. A test fails when
      it is not up to date. The arrows show the usual workflow (receive, assign, process, review,
      approve, seal, return); where a procedure's own workflow leaves steps out, *next* and
      *previous* lead past them. From a stage aside *step itself* leads back to the step it was entered
      from (drawn to APPRAISING, the usual one). OUTSIDE stands where another agency does its part (commune to
      province), usually behind the seal. The number is the state the national portal shows.

      ```mermaid
      stateDiagram-v2
      """;

  private static final String TABLE =
      """
      ```

      Acts that stay where they are (%s) are not drawn.

      | from | act | to | event | who may | reason |
      |---|---|---|---|---|---|
      """;

  private TransitionDrawing() {}

  static String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Stage stage : Stage.values()) {
      text.append("    %s : %s (%d)%n".formatted(stage, stage, stage.portalState()));
    }
    arrows()
        .forEach(
            (ends, acts) -> text.append("    %s : %s%n".formatted(ends, String.join(" · ", acts))));
    Arrays.stream(Stage.values())
        .filter(Stage::isClosed)
        .forEach(stage -> text.append("    " + stage + " --> [*]\n"));
    text.append(TABLE.formatted(staying()));
    StageTransitions.all().forEach(row -> text.append(line(row)));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    for (Transition row : StageTransitions.all()) {
      if (row.to() == Target.FIRST_STEP) {
        add(arrows, "[*] --> " + USUAL.getFirst(), row.act());
      }
      for (Stage from : inOrder(row.from())) {
        switch (row.to()) {
          case NEXT_STEP -> {
            add(arrows, from + " --> " + next(from), row.act());
            if (from == Stage.SEALING) {
              add(arrows, from + " --> " + Stage.OUTSIDE, row.act());
            }
          }
          case PREVIOUS_STEP -> add(arrows, from + " --> " + previous(from), row.act());
          case STEP_ITSELF -> add(arrows, from + " --> " + Stage.APPRAISING, row.act());
          case FIRST_STEP, SAME_STEP -> {
            // no arrow
          }
          default -> add(arrows, from + " --> " + row.to(), row.act());
        }
      }
    }
    return arrows;
  }

  private static Stage next(Stage from) {
    return from == Stage.OUTSIDE ? Stage.READY : USUAL.get(USUAL.indexOf(from) + 1);
  }

  private static Stage previous(Stage from) {
    return from == Stage.OUTSIDE ? Stage.SEALING : USUAL.get(USUAL.indexOf(from) - 1);
  }

  private static void add(Map<String, List<String>> arrows, String ends, Act act) {
    arrows.computeIfAbsent(ends, key -> new ArrayList<>()).add(act.name());
  }

  private static String staying() {
    return StageTransitions.all().stream()
        .filter(row -> row.to() == Target.SAME_STEP)
        .map(row -> row.act().name())
        .collect(Collectors.joining(", "));
  }

  private static String line(Transition row) {
    List<String> who = new ArrayList<>();
    if (row.who().holder()) {
      who.add("the holder");
    }
    row.who().roles().stream().sorted().forEach(role -> who.add(role.name()));
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            row.from().isEmpty()
                ? "–"
                : inOrder(row.from()).stream().map(Stage::name).collect(Collectors.joining(", ")),
            row.act(),
            row.to().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            row.event(),
            String.join(", ", who),
            row.needsReason() ? "needed" : "");
  }

  private static List<Stage> inOrder(Set<Stage> stages) {
    return Arrays.stream(Stage.values()).filter(stages::contains).toList();
  }
}
