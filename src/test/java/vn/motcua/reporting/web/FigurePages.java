package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page that shows figures, as text without them: what digits remain, nobody has defined. */
public final class FigurePages {
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b.*?</main>");
  private static final Pattern FIGURE = Pattern.compile("(?s)<data\\b[^>]*data-figure.*?</data>");

  /** Words of a rule: its numbers are the rule itself, not what was counted. */
  private static final Pattern RULE =
      Pattern.compile("(?s)<(p|section|dl|caption)\\b[^>]*data-rule.*?</\\1>");

  private static final Pattern NOT_READ =
      Pattern.compile("(?s)<(svg|script|style|time|code|select|textarea)\\b.*?</\\1>|<[^>]*>");

  /** Dates, times, months, codes of dossiers and procedures, numbers of laws and forms. */
  private static final List<Pattern> NAMES_OF_THINGS =
      List.of(
          Pattern.compile("\\d{1,2}:\\d{2}"),
          Pattern.compile("\\(\\d{1,2}\\) \\p{L}"),
          Pattern.compile("\\b[1-9]\\. \\p{Lu}"),
          Pattern.compile("\\d{5}-\\d{6}-\\d{4}"),
          Pattern.compile("H10\\.[\\d-]+"),
          Pattern.compile("\\d{1,2}/(\\d{1,2}/)?\\d{4}"),
          Pattern.compile("\\d{1,2}/\\d{1,2}"),
          Pattern.compile("\\d+/\\d{4}/[A-ZĐ-]+|(QĐ|NĐ|TT|Decision|Decree|Circular) \\d+(/\\d+)?"),
          Pattern.compile(
              "(Điều|Art\\.|mẫu|form|trạng thái|state|tháng|Tháng|month|năm|Năm|Quý|Quarter|Year) \\d+"),
          Pattern.compile("(?i)(Biểu|form) II\\.\\d+[ab]"),
          Pattern.compile("(còn|trễ|left) \\d+ (ngày|giờ|phút)( \\d+ phút)?"),
          Pattern.compile("\\d+ (giờ|ngày làm việc)( \\d+)?"));

  private static final Pattern DIGITS = Pattern.compile(".{0,40}\\d.{0,40}");

  private FigurePages() {}

  /** What stands on the page with a digit in it and is no figure and no name of a thing. */
  public static List<String> undefined(String page) {
    Matcher main = MAIN.matcher(page);
    String text = main.find() ? main.group() : page;
    text = FIGURE.matcher(text).replaceAll(" # ");
    text = RULE.matcher(text).replaceAll(" ");
    text = HtmlUtils.htmlUnescape(NOT_READ.matcher(text).replaceAll(" "));
    text = text.replaceAll("\\s+", " ");
    for (Pattern name : NAMES_OF_THINGS) {
      text = name.matcher(text).replaceAll(" ");
    }
    List<String> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      found.add(digits.group().strip());
    }
    return found;
  }
}
