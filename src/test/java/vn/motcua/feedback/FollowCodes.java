package vn.motcua.feedback;

import java.util.UUID;

/** What a code would be if it followed from the form. */
public final class FollowCodes {
  private FollowCodes() {}

  public static String of(String key) {
    return FollowCode.of(FeedbackWorld.NA_HY, UUID.fromString(key)).secret();
  }
}
