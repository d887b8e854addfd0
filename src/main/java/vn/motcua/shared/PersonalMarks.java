package vn.motcua.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Likely personal data in a text that is about to be read by everybody (Luật 91/2025/QH15):
 * telephone numbers, identity numbers, e-mail addresses, and names one knows of. It helps the
 * person who reads the text; it does not replace that.
 */
public final class PersonalMarks {
  /** Nine digits or more, however people part them. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d){8,}");

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern CODE = Pattern.compile("\\b\\d{5}-\\d{6}-\\d{4}\\b");

  /** An amount, its thousands parted by dots, with its unit: as long as a number, and nobody's. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\d+.\\-])[1-9]\\d{0,2}(?:\\.\\d{3})+ ?(?=đồng|vn[đd]|đ(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int SHORTEST_NAME = 4;

  private PersonalMarks() {}

  /** What must not stand there: numbers and addresses that lead to a person. */
  public static List<String> numbers(String text) {
    String open = MONEY.matcher(text).replaceAll("");
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(NUMBER, EMAIL, CODE)) {
      Matcher matcher = pattern.matcher(open);
      while (matcher.find()) {
        found.add(matcher.group().strip());
      }
    }
    return found;
  }

  /** Those of the names that stand in the text, however they are typed. */
  public static List<String> names(String text, Collection<String> names) {
    String folded = " " + FoldedText.of(text) + " ";
    return names.stream()
        .filter(name -> FoldedText.of(name).length() >= SHORTEST_NAME)
        .filter(name -> folded.contains(" " + FoldedText.of(name) + " "))
        .distinct()
        .toList();
  }
}
