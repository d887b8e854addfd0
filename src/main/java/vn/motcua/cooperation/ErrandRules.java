package vn.motcua.cooperation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.dossiers.Dossier;
import vn.motcua.web.Message;

/** What a question to another office must hold. */
final class ErrandRules {
  private static final int LONGEST_BODY = 300;
  private static final int LONGEST_WORDS = 2_000;

  private ErrandRules() {}

  /** What is wrong with a question, by field. */
  static Map<String, Message> broken(
      Errands.Question question, Instant due, Dossier dossier, Instant now) {
    Map<String, Message> errors = new LinkedHashMap<>();
    text(errors, "coQuan", question.body(), LONGEST_BODY);
    text(errors, "noiDung", question.words(), LONGEST_WORDS);
    // An answer later than our own promise would help nobody, unless that is broken already.
    if (due.isAfter(dossier.dueAt()) && !now.isAfter(dossier.dueAt())) {
      errors.put("so", Message.of("cooperation.error.after-due"));
    }
    return errors;
  }

  private static void text(Map<String, Message> errors, String field, String typed, int longest) {
    if (typed.isBlank()) {
      errors.put(field, Message.of("cooperation.error.missing"));
    } else if (typed.strip().length() > longest) {
      errors.put(field, Message.of("cooperation.error.long", longest, typed.strip().length()));
    }
  }

  static String oneLine(String typed) {
    return typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
