package vn.motcua.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.FoldedText;

/**
 * Likely personal data in a text that is about to be read by everybody (Luật 91/2025/QH15):
 * telephone numbers, identity numbers, e-mail addresses, and names one knows of. It helps the
 * person who reads the text; it does not replace that.
 */
final class PersonalMarks {
  /** Nine digits or more, however people part them. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d){8,}");

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern CODE = Pattern.compile("\\b\\d{5}-\\d{6}-\\d{4}\\b");
  private static final int SHORTEST_NAME = 4;

  private PersonalMarks() {}

  /** What must not stand there: numbers and addresses that lead to a person. */
  static List<String> numbers(String text) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(NUMBER, EMAIL, CODE)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group().strip());
      }
    }
    return found;
  }

  /** Those of the names that stand in the text, however they are typed. */
  static List<String> names(String text, Collection<String> names) {
    String folded = " " + FoldedText.of(text) + " ";
    return names.stream()
        .filter(name -> FoldedText.of(name).length() >= SHORTEST_NAME)
        .filter(name -> folded.contains(" " + FoldedText.of(name) + " "))
        .distinct()
        .toList();
  }
}
