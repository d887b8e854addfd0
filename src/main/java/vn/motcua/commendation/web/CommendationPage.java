package vn.motcua.commendation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.commendation.Alarm;
import vn.motcua.commendation.Commendation;
import vn.motcua.commendation.CommendationAct;
import vn.motcua.commendation.CouncilVote;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One proposal and what this reader may do with it now.
 *
 * @param now the alarms of this moment
 * @param council who sat in the unit's last council, with whom the form begins
 */
public record CommendationPage(
    Commendation of,
    List<Alarm> now,
    List<CommendationAct> acts,
    List<CouncilVote> council,
    Map<String, Message> errors) {
  /** So many members fit into the form of a council. */
  public static final int MEMBERS = 9;

  public String name(int at) {
    return at <= council.size() ? council.get(at - 1).name() : "";
  }

  public String post(int at) {
    return at <= council.size() ? council.get(at - 1).post() : "";
  }

  public String address() {
    return CommendationsPage.address(of);
  }

  public boolean may(CommendationAct act) {
    return acts.contains(act);
  }

  /** Acts that need words alone. */
  public List<CommendationAct> plain() {
    return acts.stream()
        .filter(act -> act != CommendationAct.HEAR && act != CommendationAct.DECIDE)
        .toList();
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
