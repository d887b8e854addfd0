package vn.motcua.commendation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.commendation.Commendations;
import vn.motcua.commendation.Nominee;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form of a proposal: first everybody who could be proposed, then whoever was chosen.
 *
 * @param whom unit, or unit and officer, chosen in the first step; empty before
 * @param name of whoever was chosen; empty before
 * @param nominees in the order of the figures; nobody once somebody is chosen
 * @param basis what the program counts for whoever was chosen
 */
public record NewCommendationPage(
    UUID key,
    String whom,
    String name,
    List<Nominee> nominees,
    Optional<Commendations.Basis> basis,
    Map<String, Message> errors) {
  /** Where somebody is proposed. */
  public static String address(Nominee one) {
    return CommendationsController.BASE
        + "/moi?ai="
        + one.unit()
        + one.officer().map(id -> ":" + id).orElse("");
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
