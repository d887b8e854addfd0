package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.MinutesForm;
import vn.motcua.documents.PaperFigure;
import vn.motcua.documents.Papers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Site;
import vn.motcua.web.Texts;

/** Biên bản đối thoại on paper: what everybody may read, and nothing else. */
@Component
public class PrintedDialogues {
  private final Dialogues dialogues;
  private final DialogueQuestions questions;
  private final Commitments commitments;
  private final Papers papers;
  private final Units units;
  private final Texts texts;
  private final Site site;

  PrintedDialogues(
      Dialogues dialogues,
      DialogueQuestions questions,
      Commitments commitments,
      Papers papers,
      Units units,
      Texts texts,
      Site site) {
    this.dialogues = dialogues;
    this.questions = questions;
    this.commitments = commitments;
    this.papers = papers;
    this.units = units;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The PDF, with the questions as everybody reads them.
   *
   * @throws NotFound while there are no minutes
   */
  public byte[] minutes(UnitId id, UUID dialogue) {
    Dialogue held = dialogues.byId(id, dialogue);
    Dialogue.Minutes minutes =
        held.minutes().orElseThrow(() -> new NotFound("minutes of dialogue " + dialogue));
    Unit unit = units.byId(id);
    Dialogue.Plan plan = held.plan();
    List<DialogueQuestion> shown =
        questions.of(id, dialogue).stream().filter(DialogueQuestion::isShown).toList();
    return papers.minutes(
        new MinutesForm(
            new Letterhead(
                "", ("UBND " + unit.fullName()).toUpperCase(Texts.VIETNAMESE), unit.name()),
            plan.day(),
            words("reception.print.dialogue"),
            words("reception.print.dialogue-basis", date(plan.day())),
            plan.title(),
            plan.day().atTime(plan.from()),
            plan.place(),
            List.of(
                words("reception.print.dialogue-chair", held.chairName(), held.chairTitle()),
                words(
                    "reception.print.dialogue-came",
                    PaperFigure.of("reception-attendance", minutes.attendance()))),
            words("reception.audience." + plan.audience()),
            words(
                "reception.print.dialogue-counts",
                PaperFigure.of("reception-questions-shown", shown.size()),
                PaperFigure.of(
                    "reception-questions-answered",
                    shown.stream().filter(DialogueQuestion::isAnswered).count())),
            site.definitions(),
            Stream.concat(Stream.of(minutes.words()), shown.stream().map(this::said))
                .collect(Collectors.joining("\n")),
            promised(id, dialogue),
            minutes.by(),
            held.chairName()));
  }

  private String said(DialogueQuestion one) {
    String asked = words("reception.print.dialogue-asked", one.number(), one.shownWords());
    return one.isAnswered()
        ? asked + "\n" + words("reception.print.dialogue-answered", one.answer().words())
        : asked + "\n" + words("reception.print.dialogue-owed");
  }

  private String promised(UnitId unit, UUID dialogue) {
    List<Commitment> all = commitments.ofDialogue(unit, dialogue);
    return all.isEmpty()
        ? words("reception.print.dialogue-none")
        : all.stream()
            .map(one ->
                words(
                    "reception.print.next", one.words(), one.keeper().name(), date(one.firstDue())))
            .collect(Collectors.joining("\n"));
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
