package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.organisation.UnitHit;

/**
 * An installation in which no unit is open yet.
 *
 * @param unit the code to put into the command, once the search has found one
 */
public record FirstStartPage(String typed, List<UnitHit> hits, String unit) {}
