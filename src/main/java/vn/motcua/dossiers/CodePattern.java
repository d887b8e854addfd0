package vn.motcua.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

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
    return OutsideCode.normal(gaps.appendTail(code).toString());
  }

  /**
   * Whether nobody else writes codes of this shape: it has the unit's own number in it. The code of
   * a real agency is given by the national portal too.
   */
  boolean isOursAlone() {
    return text.contains("{unit}");
  }

  /**
   * Taken over, a code that only we give would stand in the way of the dossier that gets it from
   * us.
   */
  void refuseOwn(UnitId unit, String external) {
    if (isOursAlone() && couldGive(unit, external)) {
      throw new IntakeRejected(
          Map.of("maNgoai", Message.of("dossiers.intake.error.external-own", external)));
    }
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
    return Pattern.compile(shape, Pattern.CASE_INSENSITIVE).matcher(code).matches();
  }
}
