package vn.motcua.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Letters;
import vn.motcua.documents.PaperSize;
import vn.motcua.documents.Signatory;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Texts;

/** The certificate for the wall (giấy khen), A4: what was decided, by whom, for what. */
@Component
public class PrintedCommendation {
  private final Letters letters;
  private final Units units;
  private final Texts texts;

  PrintedCommendation(Letters letters, Units units, Texts texts) {
    this.letters = letters;
    this.units = units;
    this.texts = texts;
  }

  /** The PDF of what was decided; of anything else there is none. */
  public byte[] of(Commendation commendation) {
    CommendationStep.Decision decision =
        commendation
            .decided()
            .flatMap(CommendationStep::decision)
            .orElseThrow(() -> new NotFound("nothing decided"));
    Unit unit = units.byId(commendation.unit());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words("commendation.paper.to", commendation.whom()));
    paragraphs.add(commendation.reason());
    paragraphs.add(words("commendation.paper.decision", decision.number(), decision.day()));
    return letters.print(
        new LetterForm(
            Letterhead.of(unit.fullName(), words("commendation.paper.agency"), unit.name()),
            decision.day(),
            commendation.form().toUpperCase(Locale.of("vi")),
            paragraphs,
            new Signatory("", "", decision.signer()),
            PaperSize.A4));
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
