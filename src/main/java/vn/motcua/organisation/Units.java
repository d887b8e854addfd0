package vn.motcua.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The units of the whole country, and those of them that are served in this installation. */
@Component
public class Units {
  private static final int LONGEST_QUERY = 200;

  private final UnitStore store;
  private final UnitSearch search;
  private final Clock clock;

  Units(UnitStore store, UnitSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  public Optional<Unit> find(UnitId id) {
    return search.byId(id);
  }

  /** The unit, or the 404 page. */
  public Unit byId(UnitId id) {
    return find(id).orElseThrow(() -> new NotFound("unit " + id));
  }

  public List<Unit> provinces() {
    return search.provinces();
  }

  /** The communes of a province, by code. */
  public List<Unit> children(UnitId province) {
    return search.children(province);
  }

  /**
   * Units by code or by name as typed: diacritics and tone placement do not matter, and a name from
   * before a merger finds the unit of today.
   */
  public List<UnitHit> search(String typed, int limit) {
    String folded = FoldedText.of(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)));
    return folded.isEmpty() ? List.of() : search.byText(folded, limit);
  }

  /** The communes activated in this installation, by code; a province only looks on. */
  public List<Unit> served() {
    return search.served();
  }

  public boolean isServed(UnitId id) {
    return search.settings(id).isPresent();
  }

  /** Settings of a unit served here; a unit that is not served is the 404 page. */
  public UnitSettings settings(UnitId id) {
    return search.settings(id).orElseThrow(() -> new NotFound("served unit " + id));
  }

  /** Opens a desk for the unit in this installation; harmless when repeated. */
  @Transactional
  public UnitSettings activate(UnitId id) {
    Unit unit = byId(id);
    store.activate(unit, "Trung tâm Phục vụ hành chính công " + unit.inSentence(), clock.instant());
    return settings(id);
  }

  /** The administrator's change to the settings of the own unit. */
  @Transactional
  public void change(Actor actor, UnitSettings settings) {
    if (!actor.has(Role.ADMINISTRATOR) || !actor.unit().equals(settings.unit())) {
      throw new NotFound("settings of unit " + settings.unit());
    }
    if (settings.centreName().isBlank()
        || settings.centreName().length() > 200
        || OfficerCardRules.hasControls(settings.centreName())) {
      throw new Refusal("organisation.refusal.centre-name", 200, settings.centreName().length());
    }
    if (settings.address().length() > 300 || OfficerCardRules.hasControls(settings.address())) {
      throw new Refusal("organisation.refusal.address-long", 300, settings.address().length());
    }
    PhoneRule.check(settings.dutyPhone());
    store.change(settings);
  }
}
