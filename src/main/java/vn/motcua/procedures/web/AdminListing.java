package vn.motcua.procedures.web;

import java.util.Set;
import java.util.TreeSet;
import vn.motcua.procedures.Gap;

/**
 * The administrator's list: what the unit offers among all there is.
 *
 * @param list the shared part: words typed, field, hits, page
 * @param offered how many the unit offers; {@code onTheSpot} of them are settled on the spot
 * @param incomplete how many in the whole catalogue wait to be completed
 * @param unkept how many of the offered have no retention class
 * @param here address of this very list, to come back to after a change
 */
public record AdminListing(
    Listing list,
    boolean offeredOnly,
    int offered,
    int onTheSpot,
    int offeredIncomplete,
    int incomplete,
    int unkept,
    String here) {

  /** The gaps in the order people ask: code, time, papers. */
  public static Set<Gap> sorted(Set<Gap> gaps) {
    return new TreeSet<>(gaps);
  }
}
