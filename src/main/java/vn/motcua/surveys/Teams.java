package vn.motcua.surveys;

import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/**
 * Who may run a survey: those outside the office that is asked about. The province for its
 * communes; the Front of a province or a commune, as long as it does nothing but watch there. Only
 * the province draws lots among dossiers: the Front sits where the commune's own administrator
 * grants roles, and holds no personal data, so it hands forms out and learns nobody's name.
 */
public final class Teams {
  private Teams() {}

  public static boolean isOne(Actor actor) {
    return isProvince(actor) || actor.has(Role.FRONT) && actor.onlyWatches();
  }

  /** As the rounds name it: PROVINCE or FRONT. */
  static String name(Actor actor) {
    return isProvince(actor) ? "PROVINCE" : "FRONT";
  }

  /** Where the people of its rounds come from. */
  static SurveyForm.Sampled sampled(Actor actor, SurveyForm form) {
    return isProvince(actor) ? form.answerer().sampled() : SurveyForm.Sampled.HANDED_OUT;
  }

  static void require(Actor actor) {
    if (!isOne(actor)) {
      throw new NotFound("surveys are run from outside");
    }
  }

  public static boolean isProvince(Actor actor) {
    return actor.has(Role.PROVINCE_OBSERVER) && actor.unit().isProvince();
  }
}
