package vn.motcua.feedback.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackStage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The feedback somebody may read. */
public record ListPage(
    String base,
    Actor actor,
    List<FeedbackDesk.Line> lines,
    boolean closed,
    String query,
    Instant now) {
  public ListPage {
    lines = List.copyOf(lines);
  }

  public String href(Feedback feedback) {
    return base + "/" + feedback.unit() + "/" + feedback.id();
  }

  /** Whether the commune has to be named: the province reads those of many. */
  public boolean isOfMany() {
    return actor.unit().isProvince();
  }

  /** What communes sent down its legal path is watched by the province. */
  public boolean seesPetitions() {
    return actor.has(Role.PROVINCE_OBSERVER);
  }

  public String petitionsHref() {
    return AboveController.PATH;
  }

  public boolean mayRecord() {
    return !actor.onlyWatches() && !actor.unit().isProvince();
  }

  public boolean isMine(Feedback feedback) {
    return feedback.holder().officer().equals(actor.officer());
  }

  public String chip(Feedback feedback) {
    return chip(feedback, now);
  }

  static String chip(Feedback feedback, Instant now) {
    FeedbackStage stage = feedback.stage();
    return feedback.isLate(now)
        ? "late"
        : switch (stage) {
          case RECEIVED, ASSIGNED -> "soon";
          case ASKED, DIVERTED, ACCEPTED, MERGED, REFUSED -> "wait";
          case ANSWERED, PUBLISHED, SETTLED -> "ok";
        };
  }
}
