package vn.motcua.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A fact of the history with the names people know.
 *
 * @param words the reason or remark, empty when there was none or it was erased by law
 */
public record TimelineEntry(DossierEvent event, String actorName, String holderName, String words) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  /** Message key that tells the fact; a recorded fact brings its own. */
  public String key() {
    if (event.kind() == DossierEvent.Kind.RECORDED
        && EventData.read(event.data()).get("topic") instanceof String topic) {
      return topic;
    }
    return event.stage() != Stage.OUTSIDE || sentTo().isEmpty()
        ? "dossiers.event." + event.kind()
        : "dossiers.event.OUTSIDE." + event.kind();
  }

  /** The provision a refusal rests on, where the authority named it; else empty. */
  public String ground() {
    return EventData.read(event.data()).get("ground") instanceof String ground ? ground : "";
  }

  /** The other office the fact is about: where the file went, or who was asked; else empty. */
  public String sentTo() {
    return text(
        switch (event.kind()) {
          case RECORDED -> "fact.body";
          case VERIFICATION_ASKED -> "body";
          default -> "sentTo";
        });
  }

  /** The day by which a verification is expected, as people write it; else empty. */
  public String expected() {
    String day = event.kind() == DossierEvent.Kind.VERIFICATION_ASKED ? text("expected") : "";
    return day.isEmpty() ? "" : LocalDate.parse(day).format(DAY);
  }

  private String text(String name) {
    return EventData.read(event.data()).get(name) instanceof String text ? text : "";
  }
}
