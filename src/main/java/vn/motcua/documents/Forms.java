package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms of the one-stop mechanism by the day they are in force. */
@Component
public class Forms {

  private final FormStore store;

  Forms(FormStore store) {
    this.store = store;
  }

  /** The ordinary form of this number on a day; a number means different forms over time. */
  public Optional<FormTemplate> inForce(String formNo, LocalDate day) {
    return allInForce(day).stream()
        .filter(form -> form.formNo().equals(formNo) && form.variant().isEmpty())
        .findFirst();
  }

  /** The ordinary form for this purpose on a day. */
  public Optional<FormTemplate> inForce(FormKind kind, LocalDate day) {
    return allInForce(day).stream()
        .filter(form -> form.kind() == kind && form.variant().isEmpty())
        .findFirst();
  }

  /** All forms in force on a day, variants included, by number. */
  public List<FormTemplate> allInForce(LocalDate day) {
    return store.inForce(day);
  }
}
