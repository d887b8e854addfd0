package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * A plan of inspections as typed.
 *
 * @param id the key that makes a form sent twice open one plan
 * @param agencies one a line, named freely
 * @param communes one a line, by code or name
 * @param due by when all of them are to be inspected
 */
public record PlannedInspections(
    UUID id,
    int year,
    String title,
    String decisionNumber,
    @Nullable LocalDate decisionDay,
    String agencies,
    String communes,
    @Nullable LocalDate due) {
  private static final int MOST = 300;
  private static final int LONGEST_NAME = 200;

  /** What is wrong with it, by field. */
  Map<String, Message> errors(List<Unit> known, LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (Math.abs(year - today.getYear()) > 3) {
      errors.put("nam", Message.of("inspections.error.year", String.valueOf(today.getYear())));
    }
    Inspections.words(errors, "ten", title, 300);
    Inspections.words(errors, "soQuyetDinh", decisionNumber, 60);
    if (decisionDay == null || decisionDay.isAfter(today)) {
      errors.put("ngayQuyetDinh", Message.of("inspections.error.day"));
    }
    if (due == null || decisionDay != null && due.isBefore(decisionDay)) {
      errors.put("han", Message.of("inspections.error.due"));
    }
    if (lines(agencies).stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      errors.put("coQuan", Message.of("inspections.error.name", LONGEST_NAME));
    }
    lines(communes).stream()
        .filter(typed -> commune(known, typed).isEmpty())
        .findFirst()
        .ifPresent(typed ->
            errors.put(
                "xa",
                Message.of(
                    "inspections.error.commune",
                    typed.substring(0, Math.min(60, typed.length())))));
    int all = lines(agencies).size() + lines(communes).size();
    if (all == 0 || all > MOST) {
      errors.putIfAbsent("xa", Message.of("inspections.error.targets", MOST));
    }
    return errors;
  }

  /** The plan it makes; only when nothing is wrong with it. */
  InspectionPlan plan(UnitId unit, List<Unit> known) {
    LocalDate last = due == null ? LocalDate.EPOCH : due;
    List<Target> targets = new ArrayList<>();
    for (String name : lines(agencies)) {
      targets.add(target(targets.size() + 1, Target.Kind.AGENCY, name, null, last));
    }
    List<Unit> chosen =
        lines(communes).stream()
            .flatMap(typed -> commune(known, typed).stream())
            .distinct()
            .toList();
    for (Unit one : chosen) {
      targets.add(target(targets.size() + 1, Target.Kind.COMMUNE, one.fullName(), one.id(), last));
    }
    return new InspectionPlan(
        unit,
        id,
        year,
        title,
        decisionNumber,
        decisionDay == null ? LocalDate.EPOCH : decisionDay,
        targets);
  }

  private static Target target(
      int number, Target.Kind kind, String name, @Nullable UnitId unit, LocalDate due) {
    return new Target(number, kind, name, unit, due, Optional.empty(), List.of());
  }

  private static List<String> lines(String text) {
    return Stream.of(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<Unit> commune(List<Unit> known, String typed) {
    String folded = FoldedText.of(typed);
    List<Unit> hits =
        known.stream()
            .filter(unit ->
                folded.equals(unit.id().code())
                    || folded.equals(FoldedText.of(unit.fullName()))
                    || folded.equals(FoldedText.of(unit.name())))
            .toList();
    return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
  }
}
