package vn.motcua.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.Question;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * The door to what a person told of himself and is offered again (Luật 91/2025/QH15: to see,
 * correct, delete; điều: đang đối chiếu). Only answers to who files are kept, and only of somebody
 * who filed for himself.
 */
@Component
public class KnownAnswers {
  private static final int LONGEST = 4_000;

  private final KnownAnswerStore store;
  private final Clock clock;

  KnownAnswers(KnownAnswerStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public List<KnownAnswer> of(Citizen citizen) {
    return store.of(citizen.id());
  }

  /** Keeps what was told of oneself in a filing. */
  void keep(Citizen citizen, Filed filed, Filling filling) {
    Instant now = filed.filedAt();
    filling
        .declaration()
        .question(filling.declaration().applicant())
        .map(filling::asked)
        .orElse(List.of())
        .forEach(field -> {
          String value = filling.answers().of(field.id());
          if (!value.isEmpty() && field.kind() != Field.Kind.CHOICE) {
            store.keep(
                citizen.id(),
                new KnownAnswer(asked(field), field.label(), value, filed.code(), now));
          }
        });
  }

  /** What is known for a question and not answered there yet, by field. */
  public Map<String, KnownAnswer> offered(Citizen citizen, Filling filling, Question question) {
    Map<String, KnownAnswer> offered = new TreeMap<>();
    if (!question.id().equals(filling.declaration().applicant())) {
      return offered;
    }
    List<KnownAnswer> known = of(citizen);
    for (Field field : filling.asked(question)) {
      known.stream()
          .filter(one -> one.asked().equals(asked(field)))
          .filter(_ -> filling.answers().of(field.id()).isEmpty())
          .findFirst()
          .ifPresent(one -> offered.put(field.id(), one));
    }
    return offered;
  }

  /** Forms ask for the same by the card's part, else by the words of the paper. */
  private static String asked(Field field) {
    return field
        .card()
        .map(part -> "card:" + part)
        .orElseGet(() -> field.kind() + ":" + field.legal().toLowerCase(Locale.ROOT).strip());
  }

  @Transactional
  public void correct(Citizen citizen, String asked, String value) {
    KnownAnswer known =
        of(citizen).stream()
            .filter(one -> one.asked().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound("known answer"));
    String clean = value.replace("\0", "").strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw new Refusal("filing.refusal.known");
    }
    store.keep(
        citizen.id(),
        new KnownAnswer(
            asked, known.label(), clean, "", clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  public void delete(Citizen citizen, String asked) {
    store.delete(citizen.id(), asked);
  }

  void deleteAll(Citizen citizen) {
    store.deleteAll(citizen.id());
  }
}
