package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The forms of the one-stop mechanism by the day they are in force. */
@Component
public class Forms {

  private final FormStore store;

  Forms(FormStore store) {
    this.store = store;
  }

  /** The ordinary form of this number on a day; a number means different forms over time. */
  public Optional<FormTemplate> inForce(UnitId unit, String formNo, LocalDate day) {
    return allInForce(unit, day).stream()
        .filter(form -> form.formNo().equals(formNo) && form.variant().isEmpty())
        .findFirst();
  }

  /** The ordinary form for this purpose on a day. */
  public Optional<FormTemplate> inForce(UnitId unit, FormKind kind, LocalDate day) {
    return inForce(unit, kind, "", day);
  }

  /** The form for this purpose in this variant on a day. */
  public Optional<FormTemplate> inForce(UnitId unit, FormKind kind, String variant, LocalDate day) {
    return allInForce(unit, day).stream()
        .filter(form -> form.kind() == kind && form.variant().equals(variant))
        .findFirst();
  }

  /**
   * All forms in force on a day, variants included, by number; where the unit prints another number
   * or title than the circular (as provinces did in December 2025), with that.
   */
  public List<FormTemplate> allInForce(UnitId unit, LocalDate day) {
    return store.inForce(unit, day);
  }
}
