package vn.motcua.reception.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.Visit;

/**
 * The citizen's own page of a turn; no name and no word of the matter stands on it.
 *
 * @param turn about when; empty when it no longer fits into the hours
 */
public record TurnPage(
    Unit unit,
    String phone,
    ReceptionDay day,
    Visit visit,
    Optional<LocalDateTime> turn,
    List<Commitment> promises) {
  public TurnPage {
    promises = List.copyOf(promises);
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }
}
