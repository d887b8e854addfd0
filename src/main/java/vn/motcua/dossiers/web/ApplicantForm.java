package vn.motcua.dossiers.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossiers.Applicant;

/** The fields about the person, as typed. */
public record ApplicantForm(Map<String, String> typed) {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
  private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

  public ApplicantForm {
    typed = Map.copyOf(typed);
  }

  static ApplicantForm of(Applicant applicant) {
    Map<String, String> fields = new HashMap<>();
    fields.put("hoTen", applicant.name());
    fields.put("ngaySinh", shownBirth(applicant.birth()));
    fields.put("soGiayTo", applicant.idNumber());
    fields.put("dienThoai", shownPhone(applicant.phone()));
    fields.put("thuDienTu", applicant.email());
    fields.put("diaChi", applicant.address());
    fields.put("nguoiNop", applicant.submitter());
    fields.put("soNguoiNop", applicant.submitterId());
    return new ApplicantForm(fields);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  Applicant applicant() {
    return new Applicant(
        text("hoTen"),
        birth(text("ngaySinh")),
        number("soGiayTo"),
        phone(text("dienThoai")),
        text("thuDienTu"),
        text("diaChi"),
        text("nguoiNop"),
        number("soNguoiNop"));
  }

  /** The number of a paper without what is only put between its digits. */
  private String number(String field) {
    return text(field).replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
  }

  /** The digits without the spaces between them; anything else as it stands. */
  private static String phone(String typed) {
    String digits = typed.replaceAll("[ .()-]", "");
    return digits.matches("\\+?[0-9]+") ? digits : typed;
  }

  /** A year, or day/month/year in the ways people type it, as ISO; anything else as it stands. */
  static String birth(String typed) {
    Matcher day = DAY.matcher(typed);
    Matcher digits = DIGITS.matcher(typed);
    if (day.matches()) {
      return iso(day.group(3), day.group(2), day.group(1));
    }
    return digits.matches() ? iso(digits.group(3), digits.group(2), digits.group(1)) : typed;
  }

  private static String iso(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** An ISO date as people write it: 5/3/1970. */
  public static String shownBirth(String birth) {
    if (birth.length() != 10) {
      return birth;
    }
    return Integer.parseInt(birth.substring(8))
        + "/"
        + Integer.parseInt(birth.substring(5, 7))
        + "/"
        + birth.substring(0, 4);
  }

  /** A number as people read it aloud: 0912 345 678. */
  public static String shownPhone(String phone) {
    return phone.matches("0[0-9]{9}")
        ? phone.substring(0, 4) + " " + phone.substring(4, 7) + " " + phone.substring(7)
        : phone;
  }

  private String text(String field) {
    return Normalizer.normalize(value(field), Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
  }
}
