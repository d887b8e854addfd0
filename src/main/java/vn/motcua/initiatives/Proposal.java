package vn.motcua.initiatives;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.web.Message;

/**
 * An initiative as it is proposed.
 *
 * @param id key of the form, so that one sent twice proposes one
 * @param cost in đồng; empty when what was typed is no amount
 * @param model key of a model of the library, or empty
 */
public record Proposal(
    UUID id,
    String title,
    String problem,
    String idea,
    Optional<Long> cost,
    Optional<TrialMeasure> measure,
    String model) {
  private static final long MOST = 1_000_000_000_000L;

  /** Đồng as typed, "1.500.000" or "1500000"; less than nothing and what is no number is empty. */
  public static Optional<Long> amount(String typed) {
    String plain = typed.replaceAll("[.\\s]|đ(ồng)?$", "");
    return plain.matches("[0-9]{1,13}") && Long.parseLong(plain) <= MOST
        ? Optional.of(Long.parseLong(plain))
        : Optional.empty();
  }

  /** What is wrong with it, by field. */
  Map<String, Message> errors(ModelLibrary library) {
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "ten", title, 3, 200);
    words(errors, "vuongMac", problem, 1, 2_000);
    words(errors, "cachLam", idea, 1, 4_000);
    if (cost.isEmpty()) {
      errors.put("chiPhi", Message.of("initiatives.error.cost"));
    }
    if (measure.isEmpty()) {
      errors.put("soDo", Message.of("initiatives.error.measure"));
    }
    if (!model.isEmpty() && library.find(model).isEmpty()) {
      errors.put("moHinh", Message.of("initiatives.error.model"));
    }
    return errors;
  }

  private static void words(
      Map<String, Message> errors, String field, String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      errors.put(field, Message.of("initiatives.error.words", least, most, text.length()));
    }
  }
}
