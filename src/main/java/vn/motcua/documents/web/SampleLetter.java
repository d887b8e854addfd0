package vn.motcua.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.LetterSlot;
import vn.motcua.documents.LetterTemplate;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Letters;
import vn.motcua.documents.Signatory;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Texts;

/** A letter to a made-up person, so that one sees how a template reads. */
@Component
class SampleLetter {
  private final Letters letters;
  private final Texts texts;
  private final Clock clock;

  SampleLetter(Letters letters, Texts texts, Clock clock) {
    this.letters = letters;
    this.texts = texts;
    this.clock = clock;
  }

  LetterForm of(LetterTemplate template) {
    Map<LetterSlot, String> values = new EnumMap<>(LetterSlot.class);
    for (LetterSlot slot : LetterSlot.values()) {
      values.put(slot, word("documents.letter.sample." + slot.name()));
    }
    Letterhead head =
        new Letterhead(
            word("documents.letter.sample.above"),
            word("documents.letter.sample.UNIT"),
            word("documents.letter.sample.place"));
    Signatory signatory = new Signatory("", word("documents.letter.sample.title"), "");
    LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    return letters.draft(template, head, today, values, signatory);
  }

  private String word(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
