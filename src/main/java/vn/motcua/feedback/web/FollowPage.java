package vn.motcua.feedback.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackStage;
import vn.motcua.feedback.FollowCode;
import vn.motcua.feedback.Followers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.web.Message;

/**
 * A feedback as its sender reads it.
 *
 * @param fresh sent a moment ago: the code has to be written down
 * @param address the page's own, for the QR code
 * @param refusal why what was typed could not be taken
 */
public record FollowPage(
    FollowCode code,
    Unit place,
    UnitSettings settings,
    Followers.Followed followed,
    boolean fresh,
    String address,
    @Nullable Message refusal,
    String typed,
    int photos,
    boolean mayAddPhoto) {

  public Feedback feedback() {
    return followed.feedback();
  }

  /** The stage to tell: that of the one it is answered in, where there is one. */
  public FeedbackStage stage() {
    return followed.answeredIn().orElse(feedback().stage());
  }

  public String chip() {
    return switch (stage()) {
      case RECEIVED, ASSIGNED, DIVERTED, ACCEPTED -> "wait";
      case ASKED -> "soon";
      case ANSWERED, PUBLISHED, SETTLED -> "ok";
      case REFUSED, MERGED -> "late";
    };
  }

  public boolean mayTell() {
    return feedback().stage() == FeedbackStage.ASKED;
  }

  /** Who does not read it, by name and post. */
  public String keptFrom() {
    return followed.keptFrom().stream()
        .map(one -> one.name() + " (" + one.title() + ")")
        .collect(Collectors.joining(", "));
  }
}
