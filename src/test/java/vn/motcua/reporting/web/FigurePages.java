package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that shows figures, as text without them: what digits remain, nobody has defined.
 *
 * <p>Two attributes say why a number is no figure: {@code data-rule} where a law or a rule speaks,
 * {@code data-entry} for what stands in one paper or one line of a register. No page is excused by
 * its name, and no sentence by its words: a length of time is a figure, a rule or an entry like any
 * other number.
 */
public final class FigurePages {
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b.*?</main>");
  private static final Pattern FIGURE =
      Pattern.compile("(?s)<(data|option)\\b[^>]*data-figure=.*?</\\1>");

  /**
   * Words of a rule or of one entry; what a field says about how to fill it in and what is wrong
   * with what stands there; what somebody wrote in his own words.
   */
  private static final Pattern SAID =
      Pattern.compile(
          "(?s)<([a-z0-9]+)\\b[^>]*( data-(rule|entry)(?=[\\s=>])|class=\"(hint|error|typed|words)(?=[ \"])|(?<!<ul) class=\"said(?=[ \"]))[^>]*>.*?</\\1>");

  private static final Pattern NOT_READ =
      Pattern.compile("(?s)<(svg|script|style|time|code|textarea)\\b.*?</\\1>|<[^>]*>");

  /** Dates, times, codes, addresses, money, numbers of laws, forms and of things in a row. */
  private static final List<Pattern> NAMES_OF_THINGS =
      patterns(
          // References nobody can guess, fingerprints, codes of procedures and dossiers, network
          // addresses, telephones, papers.
          "\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b",
          "\\b[0-9a-f]{32,64}\\b",
          "@[0-9a-f]{7,40}\\b",
          "[1-6]\\.\\d{6}(\\.[\\d.A-Z]+)?",
          "\\d{5}-N?\\d{6}-\\d{4}",
          "H10\\.[\\d-]+",
          "\\d{5}-[a-z0-9]{4}(-[a-z0-9]{4})+",
          "PKS0[1-7]",
          "\\b(UTF|windows)-\\d+\\b",
          "\\b\\d{1,3}(\\.\\d{1,3}){3}\\b",
          "(?<!\\d)0\\d{3} \\d{3} \\d{3,4}(?!\\d)",
          "(?<!\\d)0\\d{4,11}(?!\\d)",
          "\\b[VXYZM]+\\d[VXYZM\\d.-]*",
          // Money of a fee.
          "(?<![\\d.,])\\d{1,3}([.,]\\d{3})* ?(đ|đồng|VND)(?!\\p{L})",
          // Laws, circulars, forms, RFCs.
          "(số )?\\d+(\\.\\d+)?/(\\d{4}/)?(QH\\d+|[A-ZĐ]+(-[A-ZĐ]+)*(/[A-ZĐ]+)*)([–\\d.,-]*\\d)?",
          "(QĐ|NĐ|TT|NQ|RFC|Decision|Decree|Circular|Resolution) \\d+(/\\d+)*([.–]\\d+)*",
          "(Luật|Law)( \\p{L}+){1,6} \\d{4}",
          "\\(?\\d\\d/TCD\\)?",
          "(?i)(Biểu|form) II\\.\\d+[ab]",
          "(?i)\\b(Điều|khoản|điểm|Art\\.|Articles?|mẫu|mẫu số|form|Phụ lục) \\d+[a-z]?"
              + "(([.–]|, | và )\\d+)*",
          // Days, months, hours.
          "\\d{1,2}:\\d{2}",
          // A time of the day stands behind its day; alone it could be a duration.
          "\\d{1,2}/(\\d{1,2}/)?\\d{4}(, \\d{1,2} giờ( \\d\\d)?( – \\d{1,2} giờ( \\d\\d)?)?)?",
          "\\d{1,2}/\\d{1,2}",
          "(?i)\\b(năm|Quý \\d|Quarter \\d)( năm| of|,)? \\d{4}",
          "(?i)\\b(trạng thái|state|tháng|month|năm|Quý|Quarter|Year|sinh|born|thứ|ngày) \\d+",
          "\\b20\\d\\d[–-]20\\d\\d\\b",
          // The age in the name of a service.
          "(?i)\\b(dưới|từ|đủ|under) \\d+ tuổi\\b",
          // Ordinals and names with a number in them.
          "\\(\\d{1,2}\\) (?=\\p{L})",
          "\\b\\d{1,2}\\. (?=\\p{Lu})",
          "(?i)\\b(số|No\\.|bước|step|trang|page|lần|Phần|part|phiên|session|Bàn|desk|Câu|question"
              + "|phiên bản|version|Kết quả phần|bản thứ|Chỉ số|Entry) \\d+(, \\d+)*( và \\d+)?",
          "\\b(bản|Bản|thôn|Thôn|tổ|Tổ|xóm)( \\p{Lu}\\p{L}*)+ \\d+",
          "\\bA[345]\\b",
          "\\b\\d+ ?(MB|px|mm|cm|ký tự|chữ số)(?!\\p{L})");

  /** A shorter one could stand in any sentence, and would excuse its number there. */
  static final int A_WHOLE_NAME = 20;

  private static final Pattern DIGITS = Pattern.compile(".{0,40}\\d.{0,40}");

  private FigurePages() {}

  /** What stands on the page with a digit in it and is no figure and no name of a thing. */
  public static List<String> undefined(String page) {
    return undefined(page, List.of());
  }

  /**
   * The same for pages on which names with numbers in them stand.
   *
   * @param names as the catalogue gives them, whole, "Trợ cấp cho trẻ dưới 6 tuổi" for instance
   */
  public static List<String> undefined(String page, List<String> names) {
    String text = text(page);
    for (String name : names) {
      if (name.length() < A_WHOLE_NAME) {
        throw new IllegalArgumentException("too short to be the name of one thing: " + name);
      }
      text = text.replace(name, " ");
    }
    for (Pattern name : NAMES_OF_THINGS) {
      text = name.matcher(text).replaceAll(" ; ");
    }
    List<String> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      found.add(digits.group().strip());
    }
    return found;
  }

  /** What is read on the page, without figures and without what says why it is none. */
  private static String text(String page) {
    Matcher main = MAIN.matcher(page);
    String text = main.find() ? main.group() : page;
    text = FIGURE.matcher(text).replaceAll(" # ");
    text = SAID.matcher(text).replaceAll(" ");
    text = HtmlUtils.htmlUnescape(NOT_READ.matcher(text).replaceAll(" "));
    return text.replaceAll("\\s+", " ");
  }

  private static List<Pattern> patterns(String... regexes) {
    return java.util.Arrays.stream(regexes)
        .map(regex -> Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS))
        .toList();
  }
}
