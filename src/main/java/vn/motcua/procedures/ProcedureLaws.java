package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Gathers what the law says of a procedure, for pages. */
@Component
public class ProcedureLaws {
  private final LawSearch search;
  private final ReuseList reuse;
  private final LinkedProcedures linked;
  private final Councils councils;
  private final Scopes scopes;

  ProcedureLaws(
      LawSearch search,
      ReuseList reuse,
      LinkedProcedures linked,
      Councils councils,
      Scopes scopes) {
    this.search = search;
    this.reuse = reuse;
    this.linked = linked;
    this.councils = councils;
    this.scopes = scopes;
  }

  /** What holds in a unit, or in the whole country when no unit is given. */
  public ProcedureLaw of(Optional<UnitId> unit, ProcedureVersion version, LocalDate day) {
    Map<Integer, Replacement> replaced = reuse.replaced(version, day);
    List<Replacement> others = new ArrayList<>(reuse.of(version.code(), day));
    others.removeAll(replaced.values());
    return new ProcedureLaw(
        inForce(unit, version.code(), day),
        replaced,
        others,
        linked.of(version.code(), day),
        councils.of(version.code(), day));
  }

  private Map<LawKind, LawRule> inForce(Optional<UnitId> unit, String code, LocalDate day) {
    Map<LawKind, LawRule> inForce = new EnumMap<>(LawKind.class);
    // The newest and narrowest of each kind comes first.
    search.of(unit.map(scopes::of).orElse(Scopes.COUNTRY), Optional.of(code)).stream()
        .filter(rule -> rule.holdsOn(day))
        .forEach(rule -> inForce.putIfAbsent(rule.kind(), rule));
    return inForce;
  }
}
