package vn.motcua.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * How a unit writes its dossier codes, for instance {@code {unit}-{yymmdd}-{nnnn}} as
 * 03169-261102-0007, or {@code 000.01.12.H18-{yymmdd}-{nnnn}} once the province's agency code is
 * known (TT 01/2018 Điều 19; from 05/08/2026 Bộ Công an sets the rule, NĐ 309/2026 Điều 12).
 */
record CodePattern(String text) {
  static final CodePattern DEFAULT = new CodePattern("{unit}-{yymmdd}-{nnnn}");

  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyyMMdd");

  CodePattern {
    if (text.length() > 40
        || !text.matches("[A-Za-z0-9.\\-/{}]+")
        || !text.contains("{nnnn}")
        || !(text.contains("{yymmdd}") || text.contains("{yyyymmdd}"))) {
      throw new Refusal("dossiers.refusal.code-pattern", text);
    }
  }

  String code(UnitId unit, LocalDate day, int number) {
    Matcher gaps = GAP.matcher(text);
    StringBuilder code = new StringBuilder();
    while (gaps.find()) {
      gaps.appendReplacement(
          code,
          switch (gaps.group(1)) {
            case "unit" -> unit.code();
            case "yymmdd" -> SHORT.format(day);
            case "yyyymmdd" -> LONG.format(day);
            case "nnnn" -> "%04d".formatted(number);
            default -> throw new Refusal("dossiers.refusal.code-pattern", text);
          });
    }
    return gaps.appendTail(code).toString();
  }

  /** Whether the text reads like a code this pattern may give one day. */
  boolean couldGive(UnitId unit, String code) {
    String shape =
        GAP.matcher(Pattern.quote(text))
            .replaceAll(gap ->
                Matcher.quoteReplacement(
                    switch (gap.group(1)) {
                      case "unit" -> "\\E" + unit.code() + "\\Q";
                      case "yymmdd" -> "\\E[0-9]{6}\\Q";
                      case "yyyymmdd" -> "\\E[0-9]{8}\\Q";
                      default -> "\\E[0-9]{4,}\\Q";
                    }));
    return code.matches(shape);
  }
}
