package vn.motcua.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** What a feedback must say before it can be taken: little, so that it takes a minute. */
final class FeedbackRules {
  static final int LONGEST_WORDS = 5_000;
  static final int LONGEST_LINE = 200;
  static final int LONGEST_PLACE = 300;
  private static final int SHORTEST_WORDS = 10;

  private FeedbackRules() {}

  /** Reasons by form field; empty when it can be taken. */
  static Map<String, Message> broken(FeedbackDraft draft) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (draft.topic() == null) {
      errors.put("loai", Message.of("feedback.error.topic"));
    }
    int length = draft.words().strip().length();
    if (length < SHORTEST_WORDS) {
      errors.put("noiDung", Message.of("feedback.error.words"));
    }
    longest(errors, "noiDung", draft.words(), LONGEST_WORDS);
    longest(errors, "noi", draft.place(), LONGEST_PLACE);
    longest(errors, "hoSo", draft.dossierCode(), LONGEST_LINE);
    longest(errors, "hoTen", draft.name(), LONGEST_LINE);
    longest(errors, "lienHe", draft.contact(), LONGEST_LINE);
    return errors;
  }

  private static void longest(
      Map<String, Message> errors, String field, String typed, int longest) {
    if (typed.strip().length() > longest) {
      errors.put(field, Message.of("feedback.error.long", longest, typed.strip().length()));
    }
  }

  /** Words must be there, and not too many. */
  static void requireWords(String words) {
    int length = words.strip().length();
    if (length == 0) {
      throw new Refusal("feedback.refusal.words-missing");
    }
    requireShort(words, LONGEST_WORDS);
  }

  static void requireShort(String words, int longest) {
    int length = words.strip().length();
    if (length > longest) {
      throw new Refusal("feedback.refusal.words-long", longest, length);
    }
  }

  /** As it is kept: no control signs but line ends, one kind of line end, no space around. */
  static String kept(String typed) {
    return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
  }

  /** The same on one line. */
  static String line(String typed) {
    return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
