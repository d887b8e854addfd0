package vn.motcua.feedback.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Review;
import vn.motcua.feedback.ReviewCounts;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/**
 * Reviews of conduct somebody has to do with.
 *
 * @param which the one whose form was refused
 */
public record ReviewsPage(
    Actor actor,
    List<Line> lines,
    List<ReviewCounts> above,
    Instant now,
    LocalDate today,
    String which,
    @Nullable Message refusal,
    Map<String, String> typed) {
  public ReviewsPage {
    lines = List.copyOf(lines);
    above = List.copyOf(above);
  }

  /** A review, and whether this person leads it. */
  public record Line(Review review, boolean leads, String unitName) {}

  static String base(Actor actor) {
    return actor.onlyWatches() ? "/giam-sat/kiem-diem" : "/ban-lam-viec/kiem-diem";
  }

  public String base() {
    return base(actor);
  }

  public String replacementsHref() {
    return ReplacementsPage.base(actor);
  }

  public String feedbackHref(Review review) {
    return DeskPages.base(actor) + "/" + review.unit() + "/" + review.feedback();
  }

  public boolean isProvince() {
    return actor.unit().isProvince();
  }

  public boolean isOwn(Review review) {
    return review.officer().equals(actor.officer()) && review.unit().equals(actor.unit());
  }

  /** The last instant of what comes next. */
  public Instant due(Review review) {
    return review.stage() == Review.Stage.EXPLAINING ? review.explainBy() : review.dueBy();
  }

  public String chip(Review review) {
    return review.isLate(now) ? "late" : review.stage() == Review.Stage.CLOSED ? "ok" : "soon";
  }

  public List<Review.Outcome> outcomes() {
    return List.of(Review.Outcome.values());
  }

  public @Nullable Message refusal(Review review) {
    return review.id().toString().equals(which) ? refusal : null;
  }

  public String value(Review review, String field) {
    return typed.getOrDefault(field + "-" + review.id(), "");
  }
}
