package vn.motcua.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The door to the targets of a province and how far it is (practice C4). */
@Component
public class Targets {
  private final PeriodStore store;
  private final TargetSearch search;
  private final Certificates certificates;
  private final Units units;
  private final Clock clock;

  Targets(
      PeriodStore store, TargetSearch search, Certificates certificates, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.certificates = certificates;
    this.units = units;
    this.clock = clock;
  }

  public TargetCurve of(UnitId province) {
    return of(province, OfficeTime.date(clock.instant()));
  }

  /** The same as it stood at the end of a day; targets are those of today. */
  public TargetCurve of(UnitId province, LocalDate day) {
    return TargetCurve.of(
        units.children(province).size(),
        certificates.of(province).stream().filter(Certificate::isFriendlyGovernment).toList(),
        search.of(province),
        day);
  }

  /** Writes what the province means to reach, with the paper it stands in; the older one stays. */
  @Transactional
  public void set(Actor actor, Target target) {
    CriteriaSets.requireLead(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (target.year() < 2020 || target.year() > 2100) {
      errors.put("nam", Message.of("recognition.error.year", "2100"));
    }
    if (target.percent() < 1 || target.percent() > 100) {
      errors.put("phanTram", Message.of("recognition.error.percent"));
    }
    if (target.source().isBlank() || target.source().length() > 300) {
      errors.put("nguon", Message.of("recognition.error.source", 300));
    }
    Rejected.unless(errors);
    if (!store.target(
        actor,
        target.year(),
        target.percent(),
        target.source().strip(),
        clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("recognition.refusal.overtaken");
    }
  }
}
