package vn.motcua.citizens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names a provider tells what we keep; the defaults are those of the national portal
 * where they are known (interfaces seen in public code), else of OpenID Connect.
 *
 * @param levelTwo what stands under {@code level} for somebody identified on level 2
 */
public record ClaimNames(
    @DefaultValue("HoVaTen") String name,
    @DefaultValue("SoDinhDanh") String number,
    @DefaultValue("birthdate") String birth,
    @DefaultValue("SoDienThoai") String phone,
    @DefaultValue("acr") String level,
    @DefaultValue("2") List<String> levelTwo) {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  public ClaimNames {
    levelTwo = List.copyOf(levelTwo);
  }

  /** What is told; anything that cannot be read counts as not told. */
  Told read(Map<String, Object> claims) {
    return new Told(
        levelTwo.contains(text(claims, level)) ? 2 : 1,
        text(claims, name),
        fitting(text(claims, number).replace(" ", ""), "\\d{12}|\\d{9}"),
        day(text(claims, birth)),
        fitting(text(claims, phone), "\\+?[0-9 .]{8,18}"));
  }

  /** What a provider tells of somebody, in our form. */
  record Told(int level, String name, String number, String birth, String phone) {}

  private static String text(Map<String, Object> claims, String name) {
    Object value = claims.get(name);
    return value == null
        ? ""
        : java.text.Normalizer.normalize(value.toString(), java.text.Normalizer.Form.NFC)
            .replaceAll("\\p{Cntrl}", " ")
            .strip();
  }

  private static String fitting(String value, String pattern) {
    return value.matches(pattern) ? value : "";
  }

  private static String day(String value) {
    if (value.matches("\\d{4}")) {
      return value;
    }
    try {
      Matcher parts = DAY.matcher(value);
      return parts.matches()
          ? LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1)).toString()
          : LocalDate.parse(value).toString();
    } catch (DateTimeException _) {
      return "";
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
