package vn.motcua.committees.web;

import java.util.List;
import vn.motcua.committees.Movement;
import vn.motcua.committees.PlaceStanding;

/** What everybody reads of the movement of a province. */
public record OpenMovementPage(
    String province, String provinceName, Movement.Sum sum, List<PlaceStanding> communes) {

  public List<PlaceStanding> launched() {
    return communes.stream().filter(PlaceStanding::isLaunched).toList();
  }
}
