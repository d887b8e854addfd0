package vn.motcua.consents.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.consents.Consent;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;
import vn.motcua.web.SentForm;

/**
 * For whom somebody acts, and who acts for him or her.
 *
 * @param code just made, to be read out; empty otherwise
 */
public record ConsentsPage(
    List<Consent> helped,
    List<Consent> helping,
    List<Unit> units,
    Optional<String> code,
    SentForm typed,
    Map<String, Message> errors,
    Instant now) {
  static final String ADDRESS = "/cong-dan/nguoi-giup";

  public ConsentsPage {
    helped = List.copyOf(helped);
    helping = List.copyOf(helping);
    units = List.copyOf(units);
    errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
  }

  public String address() {
    return ADDRESS;
  }

  public String end(Consent consent) {
    return ADDRESS + "/" + consent.unit() + "/" + consent.id() + "/thoi";
  }

  public boolean holds(Consent consent) {
    return consent.holds(now);
  }

  public String place(Consent consent) {
    return units.stream()
        .filter(unit -> unit.id().equals(consent.unit()))
        .map(Unit::fullName)
        .findFirst()
        .orElse(consent.unit().code());
  }

  public boolean isTyped(String field, String value) {
    return typed.text(field).equals(value);
  }
}
