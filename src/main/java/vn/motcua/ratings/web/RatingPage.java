package vn.motcua.ratings.web;

import java.util.List;
import java.util.Map;
import vn.motcua.ratings.Asked;
import vn.motcua.ratings.Indicator;
import vn.motcua.ratings.Way;
import vn.motcua.web.Message;

/**
 * The form of one rating.
 *
 * @param officer who received the dossier; public on the roster anyway
 * @param asked indicators the citizen is asked
 */
public record RatingPage(
    Way way,
    String place,
    String officer,
    Asked facts,
    List<Indicator> asked,
    RatingForm form,
    Map<String, Message> errors) {
  static final String BASE = "/danh-gia";

  public RatingPage {
    asked = List.copyOf(asked);
  }

  public String home() {
    return "/co-quan/" + facts.unit();
  }

  /** Something was answered below the fold, so it is shown. */
  public boolean isMoreOpen() {
    return form.typed().keySet().stream().anyMatch(name -> name.matches("c\\d"));
  }
}
