package vn.motcua.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.FoldedText;

/**
 * The names of former units inside a resolution's sentence on a merger.
 *
 * <p>The sentences are not uniform ("phần còn lại của các Phường Hàng Bông, …"), so whatever stands
 * before the proper name is cut off and what holds no proper name is dropped.
 */
final class FormerNames {
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)?");
  private static final Pattern PARTS = Pattern.compile("[,;.)]| và (?=[\\p{L} ]*\\p{Lu})");
  private static final Pattern TAIL = Pattern.compile("\\s+(sau khi|thuộc)\\s.*$");
  private static final Pattern KIND =
      Pattern.compile(
          "(?<!\\p{L})(?:[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Qq]uận)"
              + "\\s+(?=[\\p{Lu}\\d])");
  private static final Pattern PROPER = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d'’ –-]{0,39}");
  private static final Pattern WHOLE_OR_PART =
      Pattern.compile("(Một|Toàn|Phần|Quy|Sắp|Thôn|Xóm)\\s.*");

  private FormerNames() {}

  /** Former names without their kind, in the order of the sentence, each once. */
  static List<String> of(String mergedFrom) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : PARTS.split(withoutParentheses(mergedFrom))) {
      String name = properName(part.strip());
      if (!name.isEmpty()) {
        names.putIfAbsent(FoldedText.of(name), name);
      }
    }
    return List.copyOf(names.values());
  }

  private static String withoutParentheses(String text) {
    String less = PARENTHESES.matcher(text).replaceAll(" ");
    return less.equals(text) ? less : withoutParentheses(less);
  }

  private static String properName(String part) {
    String text = TAIL.matcher(part).replaceFirst("");
    Matcher kind = KIND.matcher(text);
    int from = 0;
    while (kind.find()) {
      from = kind.end();
    }
    String name = text.substring(from).strip();
    boolean proper = PROPER.matcher(name).matches() && !WHOLE_OR_PART.matcher(name).matches();
    return proper ? name : "";
  }
}
