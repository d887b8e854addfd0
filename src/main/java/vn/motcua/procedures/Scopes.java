package vn.motcua.procedures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** Whose publications hold for a unit: its own, its province's, the country's. */
@Component
class Scopes {
  static final List<String> COUNTRY = List.of(ProcedureStore.COUNTRY);

  private final Units units;
  private final Map<UnitId, List<String>> known = new ConcurrentHashMap<>();

  Scopes(Units units) {
    this.units = units;
  }

  List<String> of(UnitId unit) {
    return known.computeIfAbsent(unit, this::read);
  }

  private List<String> read(UnitId unit) {
    UnitId province = units.byId(unit).province();
    return province == null
        ? List.of(ProcedureStore.COUNTRY, unit.code())
        : List.of(ProcedureStore.COUNTRY, province.code(), unit.code());
  }
}
