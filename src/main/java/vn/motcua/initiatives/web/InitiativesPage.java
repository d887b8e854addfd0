package vn.motcua.initiatives.web;

import java.util.List;
import vn.motcua.initiatives.InitiativeStage;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;

/** The initiatives a person may read; those taken over here in a list of their own. */
public record InitiativesPage(
    List<LocalInitiative> all, List<Unit> communes, UnitId own, boolean mayPropose) {
  /** Proposed here, or anywhere for a province. */
  public List<LocalInitiative> ours() {
    return all.stream().filter(one -> own.isProvince() || one.unit().equals(own)).toList();
  }

  /** Recognised elsewhere and taken over here. */
  public List<LocalInitiative> adopted() {
    return all.stream().filter(one -> one.adoptedBy(own).isPresent()).toList();
  }

  /** Recognised elsewhere, not taken over here yet. */
  public List<LocalInitiative> others() {
    return all.stream()
        .filter(one -> !own.isProvince() && !one.unit().equals(own))
        .filter(one -> one.adoptedBy(own).isEmpty())
        .toList();
  }

  public List<LocalInitiative> recognised() {
    return all.stream().filter(LocalInitiative::isRecognised).toList();
  }

  public String everybody() {
    return "/cong-khai/" + own + "/sang-kien";
  }

  public static String address(LocalInitiative one) {
    return LocalInitiativesController.address(one);
  }

  public static String chip(InitiativeStage stage) {
    return switch (stage) {
      case PROPOSED -> "idle";
      case ON_TRIAL, MEASURED -> "wait";
      case RECOGNISED -> "ok";
      case DROPPED -> "idle";
    };
  }
}
