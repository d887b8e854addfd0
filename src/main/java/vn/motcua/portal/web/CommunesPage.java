package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.organisation.FormOfAddress;

/**
 * The home of an installation that serves several communes.
 *
 * @param typed what was typed to find a commune
 * @param communes those served here, or those found
 */
public record CommunesPage(FormOfAddress form, String typed, List<Commune> communes, int served) {

  /**
   * A commune to choose.
   *
   * @param former the name before a merger by which it was found, or empty
   */
  public record Commune(String unit, String name, String province, String former) {}
}
