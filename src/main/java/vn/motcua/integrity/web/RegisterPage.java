package vn.motcua.integrity.web;

import java.util.List;
import vn.motcua.integrity.EventProof;
import vn.motcua.integrity.spi.Register;

/**
 * The question for a register's number, and the way of each of its facts to the root of its day.
 *
 * @param found nothing while nothing is asked, or when there is no such number
 */
public record RegisterPage(
    String unit, String unitName, List<Register.Kind> kinds, Asked asked, List<EventProof> found) {
  public RegisterPage {
    kinds = List.copyOf(kinds);
    found = List.copyOf(found);
  }

  /** As typed. */
  public record Asked(String kind, String year, String number) {
    public boolean isEmpty() {
      return number.isBlank();
    }
  }
}
