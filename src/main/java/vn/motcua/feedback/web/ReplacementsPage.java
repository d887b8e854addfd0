package vn.motcua.feedback.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Replacement;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * Requests for another officer at a desk somebody has to do with.
 *
 * @param desks whom the director can name; nobody for everybody else
 * @param which the one whose form was refused; "moi" for a new one
 */
public record ReplacementsPage(
    Actor actor,
    List<Line> lines,
    boolean mayAsk,
    List<Officer> desks,
    String request,
    Instant now,
    LocalDate today,
    String which,
    @Nullable Message refusal,
    Map<String, String> typed) {
  static final UUID NOBODY = new UUID(0, 0);

  public ReplacementsPage {
    lines = List.copyOf(lines);
    desks = List.copyOf(desks);
  }

  /**
   * One request.
   *
   * @param others who could work there instead, for who decides
   */
  public record Line(
      Replacement replacement, boolean decides, List<Officer> others, String unitName) {
    public Line {
      others = List.copyOf(others);
    }

    public String id() {
      return replacement.id().toString();
    }
  }

  static String base(Actor actor) {
    return actor.onlyWatches() ? "/giam-sat/thay-nguoi" : "/ban-lam-viec/thay-nguoi";
  }

  public String base() {
    return base(actor);
  }

  public String reviewsHref() {
    return ReviewsPage.base(actor);
  }

  public boolean isProvince() {
    return actor.unit().isProvince();
  }

  public boolean isAdministrator() {
    return actor.has(Role.ADMINISTRATOR);
  }

  /** Whether this officer is asked, and has said nothing yet. */
  public boolean mayStillSay(Replacement one) {
    return one.officer().equals(actor.officer())
        && one.unit().equals(actor.unit())
        && one.said().isEmpty()
        && one.decision().isEmpty();
  }

  public String chip(Replacement one) {
    return one.isLate(now) ? "late" : one.stage(now) == Replacement.Stage.DECIDED ? "ok" : "soon";
  }

  public List<Replacement.Outcome> outcomes() {
    return List.of(Replacement.Outcome.values());
  }

  public @Nullable Message refusal(String of) {
    return of.equals(which) ? refusal : null;
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
