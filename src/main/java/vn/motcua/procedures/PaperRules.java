package vn.motcua.procedures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the wording of the published paper lists is read: which lines are conditional.
 *
 * <p>Only the head of a line decides, up to the first full stop or semicolon: "Giấy chứng sinh;
 * trường hợp không có … thì nộp …" is a required paper with a substitute. A line under a heading
 * that itself names one of several cases is conditional too. In doubt a line is conditional,
 * because a desk must be able to say "không thuộc trường hợp" and never send a person home for a
 * paper that is not theirs to bring.
 */
final class PaperRules {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-+•*–—.;:,)\\]]+\\s*|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]+\\s+|[a-zđ][.)]+\\s*(?=\\p{Lu}))");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  private static final Pattern END_OF_HEAD =
      Pattern.compile("[.;:]\\s+(?=\\p{Lu}|[-+]|trường|nếu)");
  private static final Pattern CONDITION =
      Pattern.compile("(?U)\\b(nếu|trường hợp|đối với|tùy từng|tuỳ từng|khi có yêu cầu)\\b");
  private static final List<String> PLAIN_HEADINGS =
      List.of(
          "giấy tờ phải",
          "thành phần hồ sơ",
          "lưu ý",
          "hồ sơ gồm",
          "hồ sơ bao gồm",
          "một bộ hồ sơ",
          "người yêu cầu",
          "xuất trình",
          "hiểu biết chung",
          "trong phiếu",
          "hồ sơ của");

  private PaperRules() {}

  /** Without control and invisible characters, in NFC, with single spaces. */
  static String tidy(String text) {
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }

  /** The published wording, tidy and without the bullets of the source's list. */
  static String withoutBullet(String published) {
    String text = tidy(published);
    String bare = BULLET.matcher(text).replaceFirst("").strip();
    while (!bare.equals(text) && !bare.isEmpty()) {
      text = bare;
      bare = BULLET.matcher(text).replaceFirst("").strip();
    }
    return text;
  }

  static Paper.Kind kindOf(String name, String group, boolean oneOfSeveralGroups, boolean note) {
    if (note) {
      return Paper.Kind.GUIDANCE;
    }
    boolean conditional = depends(headOf(name)) || isCase(group, oneOfSeveralGroups);
    return conditional ? Paper.Kind.CONDITIONAL : Paper.Kind.REQUIRED;
  }

  static String headOf(String name) {
    var end = END_OF_HEAD.matcher(name);
    return end.find() && end.start() > 3 ? name.substring(0, end.start()) : name;
  }

  private static boolean isCase(String group, boolean oneOfSeveralGroups) {
    String heading = group.toLowerCase(Locale.ROOT);
    if (heading.isEmpty() || PLAIN_HEADINGS.stream().anyMatch(heading::startsWith)) {
      return false;
    }
    return oneOfSeveralGroups || depends(heading);
  }

  private static boolean depends(String text) {
    return CONDITION.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
