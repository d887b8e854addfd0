package vn.motcua.commendation.web;

import java.util.List;
import vn.motcua.commendation.Commendation;
import vn.motcua.commendation.CommendationStage;
import vn.motcua.shared.UnitId;

/** The proposals of the own unit. */
public record CommendationsPage(List<Commendation> all, boolean leads, UnitId own) {
  public String everybody() {
    return "/cong-khai/" + own + "/khen-thuong";
  }

  public static String address(Commendation one) {
    return CommendationsController.BASE + "/" + one.id();
  }

  public static String chip(CommendationStage stage) {
    return switch (stage) {
      case PROPOSED, HEARD -> "wait";
      case DECIDED, PUBLISHED -> "ok";
      case NOT_GIVEN -> "idle";
    };
  }
}
