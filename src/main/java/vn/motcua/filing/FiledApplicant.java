package vn.motcua.filing;

import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.consents.Consent;
import vn.motcua.declarations.Answers;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.dossiers.Applicant;

/**
 * Who a dossier filed online is for: whoever the form names. Where that is not the account's own
 * person, the account's person is who handed it in. By a consent it is for whoever gave it, and for
 * nobody else the form may name.
 */
final class FiledApplicant {
  private FiledApplicant() {}

  static Applicant of(Filling filling, Citizen citizen, Optional<Consent> acting) {
    Optional<IdCard> named = filling.applicant();
    boolean own = named.map(card -> isOwn(card, citizen)).orElse(true);
    String phone = phone(filling).orElse(citizen.phone());
    if (acting.isPresent()) {
      Consent.Person person = acting.get().person();
      return new Applicant(
          person.name(),
          iso(person.birth()),
          person.number(),
          phone,
          "",
          named.map(IdCard::address).orElse(""),
          citizen.name(),
          citizen.number());
    }
    return own
        ? new Applicant(
            citizen.name(),
            citizen.birth(),
            citizen.number(),
            phone,
            "",
            named.map(IdCard::address).orElse(""),
            "")
        : new Applicant(
            named.get().name(),
            iso(named.get().birth()),
            named.get().number(),
            phone,
            "",
            named.get().address(),
            citizen.name(),
            citizen.number());
  }

  private static boolean isOwn(IdCard card, Citizen citizen) {
    return card.number().equals(citizen.number())
        || citizen.number().isEmpty() && card.name().equalsIgnoreCase(citizen.name());
  }

  private static Optional<String> phone(Filling filling) {
    Answers answers = filling.answers();
    return filling.asked().stream()
        .flatMap(question -> filling.asked(question).stream())
        .filter(field -> field.kind() == Field.Kind.PHONE)
        .map(field -> answers.of(field.id()))
        .filter(typed -> !typed.isEmpty())
        .findFirst();
  }

  /** From dd/MM/yyyy; a year, and what is written so already, stay. */
  private static String iso(String birth) {
    if (birth.matches("\\d{4}(-\\d{2}-\\d{2})?")) {
      return birth;
    }
    String[] parts = birth.split("[/.-]", -1);
    return parts.length == 3
        ? "%4s-%2s-%2s".formatted(parts[2], parts[1], parts[0]).replace(' ', '0')
        : "";
  }
}
