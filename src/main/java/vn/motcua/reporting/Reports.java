package vn.motcua.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The report forms II.06a and II.07b, counted from the same rows as the open data: of the leader's
 * own unit, or of all communes of the province for whoever watches over them.
 */
@Component
public class Reports {
  private final OpenDossierSearch dossiers;
  private final FormSearch forms;
  private final MonthSearch months;
  private final FormMonthSearch kept;
  private final Units units;
  private final Clock clock;

  Reports(
      OpenDossierSearch dossiers,
      FormSearch forms,
      MonthSearch months,
      FormMonthSearch kept,
      Units units,
      Clock clock) {
    this.dossiers = dossiers;
    this.forms = forms;
    this.months = months;
    this.kept = kept;
    this.units = units;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Who may read the reports, and of which units. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report report(Actor actor, Period period) {
    List<Unit> about = unitsOf(actor);
    Instant now = clock.instant();
    Map<String, FormLine> lines = new TreeMap<>();
    List<ProcedureLine> procedures = new ArrayList<>();
    for (Unit unit : about) {
      dossiers
          .form(unit.id(), period, now)
          .forEach(line -> lines.merge(line.field(), line, FormLine::plus));
      UnitId province = unit.province();
      procedures.add(
          forms.procedures(unit.id(), province == null ? "" : province.code(), period.to()));
    }
    Map<String, String> names = months.fieldNames();
    lines.replaceAll((group, line) -> line.named(names.getOrDefault(group, group)));
    return new Report(
        units.byId(actor.unit()).fullName(),
        period,
        lines.values().stream()
            .sorted(Comparator.comparingLong((FormLine line) -> line.whole().received()).reversed())
            .toList(),
        procedures,
        faults(about, period, now, lines));
  }

  /** What each line breaks, and over whole months what the kept sums say otherwise. */
  private List<FormFault> faults(
      List<Unit> about, Period period, Instant now, Map<String, FormLine> lines) {
    Stream<FormFault> within = lines.values().stream().flatMap(line -> line.faults().stream());
    if (!period.isOfWholeMonths(now)) {
      return within.toList();
    }
    Map<String, FormMonths> said = kept.of(about.stream().map(Unit::id).toList(), period);
    Set<String> groups = new TreeSet<>(lines.keySet());
    groups.addAll(said.keySet());
    Stream<FormFault> across =
        groups.stream()
            .flatMap(group ->
                said
                    .getOrDefault(group, FormMonths.none(group))
                    .against(lines.getOrDefault(group, FormLine.none(group)))
                    .stream());
    return Stream.concat(within, across).toList();
  }

  /** The units an actor may have reports of. */
  List<Unit> unitsOf(Actor actor) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return units.served().stream().filter(unit -> actor.unit().equals(unit.province())).toList();
    }
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("reports of unit " + actor.unit());
    }
    return List.of(units.byId(actor.unit()));
  }

  /** The unit itself, or the communes of a province that work with this program. */
  List<Unit> unitsOf(UnitId unit) {
    return unit.isProvince()
        ? units.served().stream().filter(one -> unit.equals(one.province())).toList()
        : List.of(units.byId(unit));
  }
}
