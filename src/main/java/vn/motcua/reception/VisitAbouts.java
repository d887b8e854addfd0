package vn.motcua.reception;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Tracking;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.shared.Actor;

/**
 * Finds what a visit is about. Only an officer who reads the visit hears whether there is such a
 * thing; feedback is found by those who may read it, and by nobody it is about.
 */
@Component
public class VisitAbouts {
  private final Tracking dossiers;
  private final FeedbackDesk feedbacks;

  VisitAbouts(Tracking dossiers, FeedbackDesk feedbacks) {
    this.dossiers = dossiers;
    this.feedbacks = feedbacks;
  }

  /**
   * What was quoted.
   *
   * @param href where it is; empty when nothing is found, or nothing this officer may read
   */
  public record About(String quoted, String href) {}

  /** Empty when nothing was quoted. */
  public Optional<About> of(Actor actor, Visit visit) {
    String quoted = visit.asking().about();
    return quoted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new About(quoted, feedback(actor, quoted).or(() -> dossier(actor, quoted)).orElse("")));
  }

  private Optional<String> feedback(Actor actor, String quoted) {
    return feedbacks
        .numbered(actor, quoted)
        .map(one -> "/ban-lam-viec/phan-anh/" + one.unit() + "/" + one.id());
  }

  private Optional<String> dossier(Actor actor, String quoted) {
    return dossiers.byCode(quoted, actor.unit()).map(one -> "/ban-lam-viec/ho-so/" + one.id());
  }
}
