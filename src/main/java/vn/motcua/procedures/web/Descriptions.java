package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.DeclaredForm;
import vn.motcua.procedures.DrawnStep;
import vn.motcua.procedures.OnlineFiling;
import vn.motcua.procedures.ProcedureLaws;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;

/** Makes the page that describes one procedure, for the whole country or in one unit. */
@Component
class Descriptions {
  private static final int MOST_UNITS = 12;

  private final Procedures procedures;
  private final ProcedureLaws laws;
  private final Units units;
  private final List<DeclaredForm> forms;
  private final List<OnlineFiling> online;
  private final Clock clock;

  Descriptions(
      Procedures procedures,
      ProcedureLaws laws,
      Units units,
      List<DeclaredForm> forms,
      List<OnlineFiling> online,
      Clock clock) {
    this.forms = List.copyOf(forms);
    this.online = List.copyOf(online);
    this.procedures = procedures;
    this.laws = laws;
    this.units = units;
    this.clock = clock;
  }

  ShowPage inCatalogue(String code, String address) {
    LocalDate today = OfficeTime.date(clock.instant());
    ProcedureVersion version = shown(procedures.inForce(code, today), code);
    return page(
        version,
        procedures.workflowInForce(code, today),
        Optional.empty(),
        Optional.of(false),
        offeringUnits(code),
        address);
  }

  ShowPage inUnit(Unit unit, String code, String address) {
    LocalDate today = OfficeTime.date(clock.instant());
    return page(
        shown(procedures.inForce(unit.id(), code, today), code),
        procedures.workflowInForce(unit.id(), code, today),
        Optional.of(unit),
        procedures.settledOnTheSpot(unit.id(), code),
        List.of(),
        address);
  }

  private ShowPage page(
      ProcedureVersion version,
      Workflow workflow,
      Optional<Unit> unit,
      Optional<Boolean> onTheSpot,
      List<ShowPage.OfferingUnit> offeringUnits,
      String address) {
    Optional<UnitSettings> settings =
        unit.map(Unit::id).filter(units::isServed).map(units::settings);
    return new ShowPage(
        version,
        PaperGroup.of(version.papers()),
        DrawnStep.of(workflow, legalTime(version)),
        parts(workflow, legalTime(version)),
        laws.of(unit.map(Unit::id), version, OfficeTime.date(clock.instant())),
        unit.map(u -> "/co-quan/" + u.id() + "/thu-tuc").orElse("/thu-tuc"),
        unit.map(Unit::fullName).orElse(""),
        settings,
        onTheSpot.isPresent(),
        onTheSpot.orElse(false),
        offeringUnits,
        unit.map(Unit::id)
            .filter(units::isServed)
            .flatMap(id ->
                forms.stream().flatMap(form -> form.href(id, version.code()).stream()).findFirst())
            .orElse(""),
        unit.map(Unit::id)
            .filter(units::isServed)
            .flatMap(id ->
                online.stream().flatMap(way -> way.href(id, version.code()).stream()).findFirst())
            .orElse(""),
        address);
  }

  private static List<ShowPage.PartTime> parts(Workflow workflow, Optional<TimeLimit> legal) {
    if (!workflow.hasOutside()) {
      return List.of();
    }
    return Stream.of(false, true)
        .flatMap(outside ->
            DrawnStep.partTime(workflow, outside, legal).stream()
                .map(time -> new ShowPage.PartTime(outside, time)))
        .toList();
  }

  /** The time the steps divide: the one of the first channel, which is the counter's. */
  private static Optional<TimeLimit> legalTime(ProcedureVersion version) {
    return version.channels().stream().findFirst().flatMap(ChannelCase::time);
  }

  /** What is handled between state agencies only is not a citizen's page. */
  private static ProcedureVersion shown(Optional<ProcedureVersion> version, String code) {
    return version
        .filter(found -> !found.isInternal())
        .orElseThrow(() -> new NotFound("procedure " + code));
  }

  private List<ShowPage.OfferingUnit> offeringUnits(String code) {
    return procedures.unitsOffering(code, MOST_UNITS).stream()
        .flatMap(unit -> units.find(unit).stream())
        .map(unit ->
            new ShowPage.OfferingUnit(
                unit.fullName(), "/co-quan/" + unit.id() + "/thu-tuc/" + code))
        .toList();
  }
}
