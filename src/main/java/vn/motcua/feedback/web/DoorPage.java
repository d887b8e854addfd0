package vn.motcua.feedback.web;

import java.util.List;
import vn.motcua.organisation.Unit;

/**
 * Where to tell something, and where to follow what was told.
 *
 * @param missed a code was typed that is nobody's
 */
public record DoorPage(List<Unit> places, boolean missed) {
  public DoorPage {
    places = List.copyOf(places);
  }
}
