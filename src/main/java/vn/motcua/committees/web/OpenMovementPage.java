package vn.motcua.committees.web;

import java.util.List;
import vn.motcua.committees.Movement;
import vn.motcua.committees.MovementPlace.Level;
import vn.motcua.committees.PlaceStanding;
import vn.motcua.organisation.Unit;

/**
 * What everybody reads of the movement.
 *
 * @param of the commune read about, or the whole province
 */
public record OpenMovementPage(Unit of, Unit province, Movement movement) {
  public Movement.Sum sum() {
    return movement.sum(Level.COMMUNE);
  }

  /** The communes that launched: every one of the province, or the one read about. */
  public List<PlaceStanding> launched() {
    return movement.at(Level.COMMUNE).stream()
        .filter(PlaceStanding::isLaunched)
        .filter(one -> isProvince() || one.place().code().equals(of.id().code()))
        .toList();
  }

  public boolean isProvince() {
    return of.id().isProvince();
  }
}
