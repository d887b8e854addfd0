package vn.motcua.portal.web;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.reporting.MonthCount;

/**
 * The home of one commune.
 *
 * @param today what the notice at the door says: heading, then sentences
 * @param open whether the Centre is open at this moment
 * @param phone of the Centre, as written; may be empty
 */
public record HomePage(
    String unit,
    String unitName,
    FormOfAddress form,
    String centre,
    String address,
    String phone,
    boolean open,
    String today,
    List<String> sentences,
    YearMonth month,
    MonthCount count) {

  public String base() {
    return "/co-quan/" + unit;
  }

  /** Address that makes a telephone call. */
  public String tel() {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }
}
