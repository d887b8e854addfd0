package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The open dossiers of a unit at one moment, read once and cut in every way a board asks for. */
record OpenNow(List<Group> groups) {
  private static final String READY = "READY";

  OpenNow {
    groups = List.copyOf(groups);
  }

  /**
   * Dossiers alike in everything a board counts by.
   *
   * @param name of the holder
   * @param late past the due instant; a result that waits to be fetched is not
   * @param day on which they are due, if the clock runs and the day is near; none for the others
   * @param since when the one that has waited longest came there
   */
  record Group(
      UUID holder,
      String name,
      String stage,
      boolean late,
      @Nullable LocalDate day,
      int dossiers,
      Instant since) {}

  /** By whoever holds them, by name; two of one name stay two. */
  List<InHandNow> ofOfficers() {
    return cut(
            group -> !group.stage().equals(READY),
            group -> List.of(group.name(), group.holder()),
            Group::name)
        .stream()
        .sorted(Comparator.comparing(InHandNow::who))
        .toList();
  }

  /** By the stage they are in, the results that wait to be fetched among them; the most first. */
  List<InHandNow> inStages() {
    return cut(group -> true, Group::stage, Group::stage).stream()
        .sorted(
            Comparator.comparingInt(InHandNow::dossiers).reversed().thenComparing(InHandNow::who))
        .toList();
  }

  /** Those past their time, then every day ahead, also the empty ones. */
  List<DueDay> due(LocalDate today, LocalDate end) {
    List<DueDay> days = new ArrayList<>();
    days.add(new DueDay(null, count(Group::late)));
    today
        .datesUntil(end)
        .forEach(day ->
            days.add(new DueDay(day, count(group -> !group.late() && day.equals(group.day())))));
    return days;
  }

  private int count(Predicate<Group> which) {
    return groups.stream().filter(which).mapToInt(Group::dossiers).sum();
  }

  private List<InHandNow> cut(
      Predicate<Group> which, Function<Group, Object> by, Function<Group, String> who) {
    Map<Object, InHandNow> sums = new LinkedHashMap<>();
    for (Group group : groups) {
      if (which.test(group)) {
        int late = group.late() ? group.dossiers() : 0;
        sums.merge(
            by.apply(group),
            new InHandNow(who.apply(group), group.dossiers(), late, group.since()),
            OpenNow::plus);
      }
    }
    return List.copyOf(sums.values());
  }

  private static InHandNow plus(InHandNow one, InHandNow more) {
    return new InHandNow(
        one.who(),
        one.dossiers() + more.dossiers(),
        one.late() + more.late(),
        one.since().isBefore(more.since()) ? one.since() : more.since());
  }
}
