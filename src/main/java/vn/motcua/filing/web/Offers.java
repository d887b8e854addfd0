package vn.motcua.filing.web;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.declarations.Question;

/**
 * What is known already and offered, so that nobody writes it twice: answers given before, and to
 * the question who files what the account tells. Nothing typed is written over.
 */
final class Offers {
  private Offers() {}

  static Visit to(Visit visit, Question question) {
    Filling offered = visit.filling().offering(question);
    Map<String, String> known = new HashMap<>();
    if (question.id().equals(offered.declaration().applicant())) {
      visit
          .citizen()
          .ifPresent(citizen ->
              offered
                  .from(question, card(citizen))
                  .forEach((field, value) -> {
                    if (offered.answers().of(field).isEmpty()) {
                      known.put(field, value);
                    }
                  }));
    }
    return visit.with(visit.draft(), offered).showing(known);
  }

  private static IdCard card(Citizen citizen) {
    String[] birth = citizen.birth().split("-", -1);
    return new IdCard(
        citizen.number(),
        "",
        citizen.name(),
        birth.length == 3 ? birth[2] + "/" + birth[1] + "/" + birth[0] : "",
        "",
        "");
  }
}
