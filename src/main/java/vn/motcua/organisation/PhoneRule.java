package vn.motcua.organisation;

import java.util.regex.Pattern;
import vn.motcua.shared.Refusal;

/** A phone number as people write it: digits, spaces, dots and a leading plus, or nothing. */
final class PhoneRule {
  private static final Pattern SHAPE = Pattern.compile("|\\+?[0-9][0-9 .]{1,18}");

  private PhoneRule() {}

  static boolean allows(String phone) {
    return SHAPE.matcher(phone).matches();
  }

  static void check(String phone) {
    if (!allows(phone)) {
      throw new Refusal("organisation.refusal.phone", phone.length());
    }
  }
}
