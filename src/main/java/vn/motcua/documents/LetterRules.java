package vn.motcua.documents;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.documents.LetterOccasion.Known;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/**
 * When the office writes a letter, and what may stand in it. Pure: the same facts always give the
 * same answer.
 *
 * <p>No letter ever goes by itself: the best answer is a draft that a person checks. No article of
 * law asks for these letters; the rules are ours, out of decency.
 */
public final class LetterRules {

  /**
   * Years a mother has lived at the birth, at least, for a letter to be written. A child is under
   * 16, a minor under 18, and a woman marries from 18 on: the most careful of the three is taken
   * (điều: đang đối chiếu).
   */
  public static final int GROWN_UP = 18;

  /** Longest letter in characters: what a person reads on one page of A5. */
  public static final int LONGEST = 1_500;

  private static final int LONGEST_TITLE = 200;

  /** What makes a letter of condolence an advertisement, in folded text. */
  private static final Pattern ASKS_FOR_SOMETHING =
      Pattern.compile(
          "https?:|www\\.|\\bqr\\b|\\bkhao sat\\b|\\bdanh gia\\b|\\bhai long\\b|\\bbinh chon\\b"
              + "|\\bphieu hoi\\b|\\bgop y\\b|\\bcham diem\\b|\\bung ho\\b|\\bdich vu\\b"
              + "|\\bzalo\\b|\\bfacebook\\b|\\b[a-z0-9-]+\\.(vn|com|net|org)\\b");

  private LetterRules() {}

  /**
   * Whether a letter may be drafted.
   *
   * @param declined whether the person has asked for no letters
   */
  public static LetterVerdict judge(LetterOccasion occasion, boolean declined) {
    if (declined) {
      return never("declined");
    }
    return switch (occasion) {
      case LetterOccasion.Birth birth -> judge(birth);
      case LetterOccasion.Plain plain ->
          new LetterVerdict.Draft(List.of(ask(plain.kind().name().toLowerCase(Locale.ROOT))));
    };
  }

  private static LetterVerdict judge(LetterOccasion.Birth birth) {
    if (birth.childLives() == Known.NO) {
      return never("child");
    }
    if (birth.motherLives() == Known.NO) {
      return never("mother");
    }
    Optional<LocalDate> mothersBirth = birth.mothersBirth();
    if (mothersBirth.isPresent() && age(mothersBirth.get(), birth.bornOn()) < GROWN_UP) {
      return never("young-mother");
    }
    List<Message> questions = new ArrayList<>(List.of(ask("birth")));
    if (birth.childLives() == Known.NOT_KNOWN) {
      questions.add(ask("child"));
    }
    if (birth.motherLives() == Known.NOT_KNOWN) {
      questions.add(ask("mother"));
    }
    if (mothersBirth.isEmpty()) {
      questions.add(ask("mothers-age"));
    }
    return new LetterVerdict.Draft(questions);
  }

  private static int age(LocalDate bornOn, LocalDate day) {
    return Period.between(bornOn, day).getYears();
  }

  /** What is wrong with a letter's title and words; empty when nothing is. */
  public static List<Message> faults(LetterKind kind, String title, String body) {
    List<Message> faults = new ArrayList<>();
    if (title.isBlank() || body.isBlank()) {
      faults.add(Message.of("documents.letter.fault.empty"));
    }
    if (title.length() > LONGEST_TITLE) {
      faults.add(Message.of("documents.letter.fault.title", LONGEST_TITLE, title.length()));
    }
    if (body.length() > LONGEST) {
      faults.add(Message.of("documents.letter.fault.long", LONGEST, body.length()));
    }
    for (String unknown : LetterSlot.unknownIn(title + "\n" + body)) {
      faults.add(Message.of("documents.letter.fault.slot", unknown));
    }
    if (kind == LetterKind.CONDOLENCE && asksForSomething(title + " " + body)) {
      faults.add(Message.of("documents.letter.fault.survey"));
    }
    return faults;
  }

  private static boolean asksForSomething(String text) {
    return ASKS_FOR_SOMETHING.matcher(FoldedText.of(text)).find()
        || ASKS_FOR_SOMETHING.matcher(text).find();
  }

  private static LetterVerdict never(String why) {
    return new LetterVerdict.Never(Message.of("documents.letter.never." + why));
  }

  private static Message ask(String what) {
    return Message.of("documents.letter.ask." + what);
  }
}
