package vn.motcua.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gap in a letter that is filled for each person; in the text it stands as {word}. */
public enum LetterSlot {
  /** To whom the letter goes. */
  RECIPIENT,
  /** Whom it is about: the child, the couple, the deceased. */
  ABOUT,
  /** The procedure. */
  MATTER,
  CODE,
  DAY,
  UNIT;

  private static final Pattern SLOT = Pattern.compile("\\{([^{}\\n]*)}");

  /** How the slot is written in a template, with its braces. */
  public String written() {
    return "{" + word() + "}";
  }

  private String word() {
    return Wording.of("letter-1").say("slot." + name());
  }

  /** A text with its slots filled; what is not known becomes dots to write on. */
  static String fill(String text, Map<LetterSlot, String> values) {
    String filled = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (LetterSlot slot : values()) {
      String value = values.getOrDefault(slot, "");
      filled = filled.replace(slot.written(), Wording.of("letter-1").orDots(value));
    }
    return filled;
  }

  /** Slots in a text that nothing could fill, as they are written. */
  static List<String> unknownIn(String text) {
    List<String> known = Arrays.stream(values()).map(LetterSlot::word).toList();
    List<String> unknown = new ArrayList<>();
    Matcher slot = SLOT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (slot.find()) {
      if (!known.contains(slot.group(1))) {
        unknown.add(slot.group());
      }
    }
    return unknown;
  }
}
