package vn.motcua.consents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.citizens.Citizen;
import vn.motcua.web.Message;

/** What must be true of a consent; every broken rule at once. */
final class ConsentRules {
  /** The program's own rule, no article's: a consent is asked for again after a year. */
  static final int MONTHS = 12;

  private static final int LONGEST = 200;

  private final Map<String, Message> errors = new LinkedHashMap<>();

  private ConsentRules() {}

  static Map<String, Message> broken(
      NewConsent one, Citizen helper, boolean guide, LocalDate today) {
    ConsentRules rules = new ConsentRules();
    if (!helper.mayFile()) {
      rules.error("vai", "consents.error.level");
    } else if (one.kind() == Consent.Kind.GUIDE && !guide) {
      rules.error("vai", "consents.error.no-guide");
    }
    if (one.manner() != Consent.Manner.CODE) {
      rules.person(one.person(), helper);
      rules.proof(one, helper, today);
    }
    if (one.kind() != Consent.Kind.GUIDE && one.manner() == Consent.Manner.SPOKEN) {
      rules.error("cach", "consents.error.paper-needed");
    }
    if (one.last().isBefore(today) || one.last().isAfter(today.plusMonths(MONTHS))) {
      rules.error("denNgay", "consents.error.last", today, today.plusMonths(MONTHS));
    }
    return rules.errors;
  }

  private void person(Consent.Person person, Citizen helper) {
    if (person.name().isEmpty() || person.name().chars().noneMatch(Character::isLetter)) {
      error("ten", "consents.error.name");
    } else if (person.name().length() > LONGEST) {
      error("ten", "consents.error.long", LONGEST);
    }
    if (!person.number().matches("([0-9]{12}|[0-9]{9})?")) {
      error("so", "consents.error.number");
    } else if (!person.number().isEmpty() && person.number().equals(helper.number())) {
      error("so", "consents.error.oneself");
    }
    if (!person.birth().matches("([0-9]{1,2}/[0-9]{1,2}/)?[0-9]{4}|")) {
      error("sinh", "consents.error.birth");
    }
  }

  private void proof(NewConsent one, Citizen helper, LocalDate today) {
    boolean spoken = one.manner() == Consent.Manner.SPOKEN;
    if (one.proof().isEmpty()) {
      error("chungCu", spoken ? "consents.error.witness" : "consents.error.paper");
    } else if (one.proof().length() > LONGEST) {
      error("chungCu", "consents.error.long", LONGEST);
    } else if (spoken
        && (one.proof().equalsIgnoreCase(helper.name())
            || one.proof().equalsIgnoreCase(one.person().name()))) {
      error("chungCu", "consents.error.witness-other");
    }
    if (!spoken && one.proofDay().filter(day -> !day.isAfter(today)).isEmpty()) {
      error("ngayGiay", "consents.error.paper-day");
    }
  }

  private void error(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, Message.of(key, arguments));
  }
}
