package vn.motcua.dossiers;

/**
 * A fact of the history with the names people know.
 *
 * @param words the reason or remark, empty when there was none or it was erased by law
 */
public record TimelineEntry(DossierEvent event, String actorName, String holderName, String words) {

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
    String name = event.kind() == DossierEvent.Kind.RECORDED ? "fact.body" : "sentTo";
    return EventData.read(event.data()).get(name) instanceof String body ? body : "";
  }
}
