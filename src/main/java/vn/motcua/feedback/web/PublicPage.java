package vn.motcua.feedback.web;

import java.util.List;
import vn.motcua.feedback.FeedbackCounts;
import vn.motcua.feedback.Published;
import vn.motcua.organisation.Unit;

/** Counts and published answers of a commune. */
public record PublicPage(Unit place, FeedbackCounts counts, List<Published> published) {
  public PublicPage {
    published = List.copyOf(published);
  }
}
