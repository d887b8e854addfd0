package vn.motcua.committees.web;

import java.util.List;
import vn.motcua.committees.Movement;
import vn.motcua.committees.MovementModel;
import vn.motcua.committees.PlaceStanding;

/**
 * The movement of a province.
 *
 * @param shown the places of the chosen list, one slice of them
 * @param next address of the next slice, or empty
 */
public record CommitteesPage(
    String provinceName,
    List<MovementModel> models,
    Movement movement,
    boolean today,
    boolean mayEnter,
    String only,
    List<PlaceStanding> shown,
    String previous,
    String next) {

  public String address(String model) {
    return CommitteesController.BASE + "?mo-hinh=" + model + "&ngay=" + movement.day();
  }

  public String address(PlaceStanding one) {
    return CommitteesController.BASE + "/" + one.place().code();
  }

  public String list(String only) {
    return address(movement.model().code()) + "&chi=" + only;
  }

  public String workbook() {
    return CommitteesController.BASE
        + "/ban-chi-dao.xlsx?mo-hinh="
        + movement.model().code()
        + "&ngay="
        + movement.day();
  }

  /** Key of the words for how far a place is. */
  public static String standing(PlaceStanding one) {
    return one.launch()
        .map(launch ->
            launch.isLaunchedOn(one.day())
                ? "committees.launched." + launch.wave()
                : launch.standing() == vn.motcua.committees.Launch.Standing.LAUNCHED
                    ? "committees.launch.none"
                    : "committees.launch." + launch.standing())
        .orElse("committees.launch.none");
  }

  public static String chip(PlaceStanding one) {
    return one.isLaunched() ? "ok" : one.launch().isPresent() ? "wait" : "idle";
  }
}
