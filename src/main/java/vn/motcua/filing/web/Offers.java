package vn.motcua.filing.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.consents.Consent;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.declarations.Question;
import vn.motcua.filing.KnownAnswer;

/**
 * What is known already and offered, so that nobody writes it twice: answers given before, and to
 * the question who files what the account tells. Nothing typed is written over.
 */
final class Offers {
  private Offers() {}

  static Visit to(Visit visit, Question question, Map<String, KnownAnswer> before) {
    Filling offered = visit.filling().offering(question);
    Map<String, String> known = new HashMap<>();
    if (question.id().equals(offered.declaration().applicant())) {
      card(visit)
          .ifPresent(card ->
              offered
                  .from(question, card)
                  .forEach((field, value) -> {
                    if (offered.answers().of(field).isEmpty()) {
                      known.put(field, value);
                    }
                  }));
    }
    before.forEach((field, one) -> known.putIfAbsent(field, one.value()));
    return visit.with(visit.draft(), offered).showing(known);
  }

  /** Whoever it is for, where somebody acts for another; else whose account it is. */
  private static Optional<IdCard> card(Visit visit) {
    return visit.acting().isPresent()
        ? visit
            .acting()
            .map(Consent::person)
            .map(one -> card(one.number(), one.name(), one.birth()))
        : visit.citizen().map(one -> card(one.number(), one.name(), one.birth()));
  }

  private static IdCard card(String number, String name, String born) {
    String[] birth = born.split("-", -1);
    return new IdCard(
        number,
        "",
        name,
        birth.length == 3
            ? birth[2] + "/" + birth[1] + "/" + birth[0]
            : born.contains("/") ? born : "",
        "",
        "");
  }
}
