package vn.motcua.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** A post has a title and a department, each of a printable length. */
final class PostRules {
  private static final int LONGEST = 120;

  private PostRules() {}

  static Map<String, Message> broken(String title, String department) {
    Map<String, Message> broken = new LinkedHashMap<>();
    if (!isPrintable(title)) {
      broken.put("title", Message.of("organisation.refusal.title", LONGEST, title.length()));
    }
    if (!isPrintable(department)) {
      broken.put(
          "department",
          Message.of("organisation.refusal.department", LONGEST, department.length()));
    }
    return broken;
  }

  private static boolean isPrintable(String text) {
    return !text.isBlank() && text.length() <= LONGEST && !OfficerCardRules.hasControls(text);
  }
}
