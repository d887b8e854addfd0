package vn.motcua.ratings.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Apology;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.Indicator;
import vn.motcua.ratings.Reason;
import vn.motcua.web.Message;

/** What the citizen ticked and wrote; nothing is ticked beforehand. */
public record RatingForm(MultiValueMap<String, String> typed) {
  static final String FACE = "mat";
  static final String REASONS = "lyDo";
  static final String COMPLAINT = "c7";
  static final String APOLOGY = "xinLoi";
  static final String WORDS = "loi";

  /** What has to be mended before it can be taken. */
  Map<String, Message> errors() {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (face().isEmpty()) {
      errors.put(FACE, Message.of("ratings.error.face"));
    }
    int written = words().strip().length();
    if (written > Answer.MOST_WORDS) {
      errors.put(WORDS, Message.of("ratings.error.words", Answer.MOST_WORDS, written));
    }
    return errors;
  }

  Answer answer(List<Indicator> asked) {
    Map<Integer, Integer> points = new HashMap<>();
    for (Indicator indicator : asked) {
      indicator.points().stream()
          .filter(option -> isChosen("c" + indicator.number(), String.valueOf(option)))
          .findFirst()
          .ifPresent(option -> points.put(indicator.number(), option));
    }
    return new Answer(
        face().orElseThrow(),
        reasons(),
        points,
        complaint(),
        one(APOLOGY, Apology.values()),
        words());
  }

  public boolean isChosen(String name, String value) {
    return typed.getOrDefault(name, List.of()).contains(value);
  }

  public String words() {
    return Optional.ofNullable(typed.getFirst(WORDS)).orElse("").replace("\u0000", "");
  }

  private Optional<Face> face() {
    return one(FACE, Face.values());
  }

  private Set<Reason> reasons() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Arrays.stream(Reason.values())
        .filter(reason -> isChosen(REASONS, reason.name()))
        .forEach(reasons::add);
    return reasons;
  }

  private Optional<Boolean> complaint() {
    return isChosen(COMPLAINT, "YES")
        ? Optional.of(true)
        : isChosen(COMPLAINT, "NO") ? Optional.of(false) : Optional.empty();
  }

  private <T extends Enum<T>> Optional<T> one(String name, T[] values) {
    return Arrays.stream(values).filter(value -> isChosen(name, value.name())).findFirst();
  }
}
