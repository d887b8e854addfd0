package vn.motcua.procedures;

import java.util.Optional;
import vn.motcua.shared.UnitId;

/**
 * What is looked for in the catalogue.
 *
 * @param typed words with or without diacritics, or a code; empty lists everything
 * @param unit whose publications and offers count; empty for the country's catalogue
 * @param offeredOnly only what the unit offers
 * @param fieldGroup only this group of fields, empty for all
 * @param internal also procedures between state agencies, which citizens are not shown
 */
public record ProcedureQuery(
    String typed, Optional<UnitId> unit, boolean offeredOnly, String fieldGroup, boolean internal) {

  /** The country's catalogue, for everybody. */
  public static ProcedureQuery all(String typed) {
    return new ProcedureQuery(typed, Optional.empty(), false, "", false);
  }

  /** What a unit offers: the counter's search. */
  public static ProcedureQuery offeredBy(UnitId unit, String typed) {
    return new ProcedureQuery(typed, Optional.of(unit), true, "", true);
  }

  public ProcedureQuery inField(String group) {
    return new ProcedureQuery(typed, unit, offeredOnly, group, internal);
  }
}
