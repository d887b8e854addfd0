package vn.motcua.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** What an officer's card must hold; each broken rule beside the field it is about. */
final class OfficerCardRules {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_DUTY = 300;
  private static final int MOST_LANGUAGES = 12;

  private OfficerCardRules() {}

  static Map<String, Message> broken(OfficerCard card) {
    Map<String, Message> broken = new LinkedHashMap<>();
    if (card.name().isEmpty() || card.name().length() > LONGEST_NAME || hasControls(card.name())) {
      broken.put(
          "name", Message.of("organisation.refusal.name", LONGEST_NAME, card.name().length()));
    }
    if (card.duty().length() > LONGEST_DUTY || hasControls(card.duty())) {
      broken.put(
          "duty", Message.of("organisation.refusal.duty", LONGEST_DUTY, card.duty().length()));
    }
    if (card.rank() < 0) {
      broken.put("rank", Message.of("organisation.refusal.rank"));
    }
    if (!PhoneRule.allows(card.dutyPhone())) {
      broken.put("dutyPhone", Message.of("organisation.refusal.phone", card.dutyPhone().length()));
    }
    if (!PhoneRule.allows(card.personalPhone())) {
      broken.put(
          "personalPhone", Message.of("organisation.refusal.phone", card.personalPhone().length()));
    } else if (card.phoneConsent() && card.personalPhone().isEmpty()) {
      broken.put("personalPhone", Message.of("organisation.refusal.consent-without-phone"));
    }
    if (!card.phoneFrom().isBefore(card.phoneTo())) {
      broken.put("phoneFrom", Message.of("organisation.refusal.hours"));
    }
    if (card.languages().size() > MOST_LANGUAGES
        || card.languages().stream().anyMatch(l -> l.length() > 40 || hasControls(l))) {
      broken.put(
          "languages",
          Message.of(
              "organisation.refusal.languages",
              card.languages().stream().mapToInt(String::length).max().orElse(0)));
    }
    return broken;
  }

  static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
