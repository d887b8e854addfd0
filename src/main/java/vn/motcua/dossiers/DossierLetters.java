package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.LetterBox;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.LetterKind;
import vn.motcua.documents.LetterOccasion;
import vn.motcua.documents.LetterRules;
import vn.motcua.documents.LetterSlot;
import vn.motcua.documents.Letters;
import vn.motcua.documents.Signatory;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The letters dossiers give occasion to: congratulation on a birth or a marriage, condolence at a
 * death, drafted once the result is ready; apology and thanks when an officer asks. A draft waits
 * in the letter box until a named person has read it; who wants no letters gets none.
 */
@Component
public class DossierLetters {
  /** Results that are an occasion: registration of birth, of marriage, of death. */
  private static final Map<String, LetterKind> OCCASIONS =
      Map.of(
          "1.001193", LetterKind.BIRTH,
          "1.000894", LetterKind.MARRIAGE,
          "1.000656", LetterKind.CONDOLENCE);

  private static final List<LetterKind> OF_ITSELF =
      List.of(LetterKind.BIRTH, LetterKind.MARRIAGE, LetterKind.CONDOLENCE);

  private static final Duration NEWS = Duration.ofDays(7);

  /** Whoever is younger is no grown-up applicant but the child itself. */
  private static final int CHILD = 9;

  private final DossierLetterStore store;
  private final SlipParts parts;
  private final Desk desk;
  private final Letters letters;
  private final LetterBox box;
  private final Clock clock;

  DossierLetters(
      DossierLetterStore store,
      SlipParts parts,
      Desk desk,
      Letters letters,
      LetterBox box,
      Clock clock) {
    this.store = store;
    this.parts = parts;
    this.desk = desk;
    this.letters = letters;
    this.box = box;
    this.clock = clock;
  }

  /** Drafts what has become an occasion since; gives how many dossiers were looked at. */
  @Transactional
  public int draft() {
    if (!store.isMine()) {
      return 0;
    }
    Instant now = clock.instant();
    List<Dossier> waiting = store.waiting(OCCASIONS.keySet(), OF_ITSELF, now.minus(NEWS), now);
    for (Dossier dossier : waiting) {
      put(dossier, Objects.requireNonNull(OCCASIONS.get(dossier.filing().procedureCode())));
    }
    return waiting.size();
  }

  /** An officer asks for a letter of apology or of thanks; it too is read before it goes. */
  @Transactional
  public void ask(Actor actor, Dossier dossier, LetterKind kind) {
    if (!mayAsk(dossier).contains(kind)) {
      throw new Refusal("dossiers.letter.refusal.kind");
    }
    if (!wants(actor.unit(), dossier.filing().person())) {
      throw new Refusal("dossiers.letter.refusal.unwanted");
    }
    put(dossier, kind);
  }

  /** The kinds an officer may ask for now: an apology when late, thanks when it is returned. */
  public List<LetterKind> mayAsk(Dossier dossier) {
    List<LetterKind> there = store.of(dossier).stream().map(DossierLetter::kind).toList();
    boolean late =
        dossier.standing().mark() == Mark.LATE
            || dossier.standing().time().hasApology()
            || dossier.isOverdue(clock.instant());
    return Stream.of(LetterKind.APOLOGY, LetterKind.THANKS)
        .filter(kind -> kind == LetterKind.APOLOGY ? late : dossier.stage() == Stage.RETURNED)
        .filter(kind -> !there.contains(kind))
        .toList();
  }

  public List<DossierLetter> of(Dossier dossier) {
    return store.of(dossier);
  }

  public boolean wants(UnitId unit, UUID person) {
    return store.wants(unit, person);
  }

  /** What the person said; after a no, what lies unsent in the box is dropped. */
  @Transactional
  public void wish(Actor actor, Dossier dossier, boolean wanted) {
    UUID person = dossier.filing().person();
    store.wish(actor, person, wanted, clock.instant());
    if (!wanted) {
      String why = parts.words("dossiers.letter.declined");
      store.openOfPerson(actor.unit(), person).forEach(letter -> box.drop(actor, letter, why));
    }
  }

  private void put(Dossier dossier, LetterKind kind) {
    Applicant applicant = parts.applicant(dossier);
    boolean declined =
        !wants(dossier.unit(), dossier.filing().person()) || applicant.equals(Applicant.ERASED);
    // Who hands in a death registration is whom it is written to; else the applicant.
    String recipient =
        kind == LetterKind.CONDOLENCE && !applicant.submitter().isEmpty()
            ? applicant.submitter()
            : applicant.name();
    Optional<UUID> letter =
        box.put(
            dossier.unit(),
            occasion(kind, applicant),
            declined,
            recipient,
            form(dossier, kind, recipient));
    store.add(dossier, kind, letter.orElse(null), clock.instant());
  }

  /** Of child and mother the desk knows nothing, unless the applicant is under age herself. */
  private LetterOccasion occasion(LetterKind kind, Applicant applicant) {
    LocalDate today = LocalDate.now(clock);
    return kind == LetterKind.BIRTH
        ? new LetterOccasion.Birth(
            today,
            LetterOccasion.Known.NOT_KNOWN,
            LetterOccasion.Known.NOT_KNOWN,
            born(applicant).filter(day -> isUnderAge(day, today)))
        : new LetterOccasion.Plain(kind);
  }

  private static boolean isUnderAge(LocalDate born, LocalDate today) {
    int years = born.until(today).getYears();
    return years >= CHILD && years < LetterRules.GROWN_UP;
  }

  /** Of a year alone the last day: the youngest the applicant may be. */
  private static Optional<LocalDate> born(Applicant applicant) {
    return switch (applicant.birth().length()) {
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(applicant.birth()), 12, 31));
      case 10 -> Optional.of(LocalDate.parse(applicant.birth()));
      default -> Optional.empty();
    };
  }

  private LetterForm form(Dossier dossier, LetterKind kind, String recipient) {
    Map<LetterSlot, String> values = new EnumMap<>(LetterSlot.class);
    values.put(LetterSlot.RECIPIENT, recipient);
    values.put(LetterSlot.MATTER, desk.procedureName(dossier));
    values.put(LetterSlot.CODE, dossier.filing().shownCode());
    values.put(LetterSlot.UNIT, parts.authority(dossier.unit()));
    return letters.draft(
        letters.template(dossier.unit(), kind),
        parts.letterhead(dossier.unit()),
        OfficeTime.date(clock.instant()),
        values,
        parts
            .last(dossier, DossierEvent.Kind.APPROVED)
            .map(parts::signatory)
            .orElse(new Signatory("", "", "")));
  }
}
