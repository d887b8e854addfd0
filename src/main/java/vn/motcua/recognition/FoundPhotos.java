package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.Conditions;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.Target;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Photos of a commune that conditions and inspections keep: offered as evidence of a criterion, so
 * that nobody photographs the same chairs twice.
 */
@Component
public class FoundPhotos {
  private static final String JPEG = "image/jpeg";

  private final Conditions conditions;
  private final Inspections inspections;
  private final RoadActs roads;

  FoundPhotos(Conditions conditions, Inspections inspections, RoadActs roads) {
    this.conditions = conditions;
    this.inspections = inspections;
    this.roads = roads;
  }

  /** Every photo of the commune this person reads, conditions first. */
  @Transactional(readOnly = true)
  public List<FoundPhoto> of(Actor actor, UnitId commune) {
    List<FoundPhoto> found = new ArrayList<>();
    conditions.readable(actor).stream()
        .filter(unit -> unit.id().equals(commune))
        .flatMap(unit -> conditions.of(unit).stream())
        .forEach(one -> ofCondition(one, found));
    for (InspectionPlan plan : inspections.plans(actor)) {
      plan.targets().stream()
          .filter(target -> commune.equals(target.unit()))
          .forEach(target -> target.findings().forEach(one -> ofFinding(plan, target, one, found)));
    }
    return found;
  }

  private static void ofCondition(Condition one, List<FoundPhoto> found) {
    Condition.Act act = one.act();
    if (act != null && act.photo()) {
      found.add(
          new FoundPhoto(
              new FoundPhoto.Source.OfCondition(one.code(), one.version()),
              one.name(),
              act.seenOn()));
    }
  }

  private static void ofFinding(
      InspectionPlan plan, Target target, Finding one, List<FoundPhoto> found) {
    if (one.photo()) {
      LocalDate day = target.held().map(Target.Held::on).orElse(one.due());
      found.add(photo(plan, target, one, 0, one.words(), day));
    }
    one.acts().stream()
        .filter(Finding.Act::photo)
        .forEach(act ->
            found.add(
                photo(plan, target, one, act.version(), act.words(), OfficeTime.date(act.at()))));
  }

  private static FoundPhoto photo(
      InspectionPlan plan, Target target, Finding one, int version, String words, LocalDate day) {
    return new FoundPhoto(
        new FoundPhoto.Source.OfFinding(plan.unit(), plan.id(), target.number(), one.id(), version),
        words,
        day);
  }

  /** Keeps one of them for a criterion, as it is now, with where it comes from. */
  @Transactional
  public void keep(
      Actor actor, RecognitionPeriod period, UnitId commune, String criterion, String key) {
    FoundPhoto photo =
        of(actor, commune).stream()
            .filter(one -> one.source().key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound("photo to be taken over"));
    String words = photo.words().replaceAll("[\\p{Cntrl}\\\\/\"]", " ");
    KeptFile file =
        new KeptFile(
            words.substring(0, Math.min(150, words.length())) + ".jpg",
            JPEG,
            content(actor, commune, photo.source()));
    roads.sendFound(actor, period, commune, criterion, file, photo.source());
  }

  private byte[] content(Actor actor, UnitId commune, FoundPhoto.Source source) {
    return switch (source) {
      case FoundPhoto.Source.OfCondition(String item, int version) ->
          conditions.photo(actor, commune, item, version);
      case FoundPhoto.Source.OfFinding one ->
          inspections.photo(actor, one.plan(), one.number(), one.finding(), one.version());
      case FoundPhoto.Source.Sent _ -> throw new NotFound("no photo");
    };
  }
}
