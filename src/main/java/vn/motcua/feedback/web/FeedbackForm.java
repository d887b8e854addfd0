package vn.motcua.feedback.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDraft;
import vn.motcua.feedback.FeedbackTopic;

/** The form of a feedback, as typed. */
public record FeedbackForm(Map<String, String> typed) {
  public FeedbackForm {
    typed = Map.copyOf(typed);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean has(String field, String value) {
    return value(field).equals(value);
  }

  public boolean ticked(String field) {
    return !value(field).isEmpty();
  }

  FeedbackDraft draft() {
    return new FeedbackDraft(
        id("khoa").orElseGet(UUID::randomUUID),
        topic(),
        value("canBo").isBlank() ? Optional.empty() : Optional.of(id("canBo").orElse(NOBODY)),
        value("hoSo"),
        value("noi"),
        value("noiDung"),
        new Feedback.Wishes(ticked("guiMatTran"), ticked("guiTinh"), ticked("congKhai")),
        value("hoTen"),
        value("lienHe"));
  }

  /** Whoever was chosen by something that is no officer: refused as not working here. */
  private static final UUID NOBODY = new UUID(0, 0);

  private @Nullable FeedbackTopic topic() {
    return Arrays.stream(FeedbackTopic.values())
        .filter(topic -> topic.name().equals(value("loai")))
        .findFirst()
        .orElse(null);
  }

  private Optional<UUID> id(String field) {
    try {
      return Optional.of(UUID.fromString(value(field).strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
