package vn.motcua.dossiers;

/**
 * A fact of the history with the names people know.
 *
 * @param words the reason or remark, empty when there was none or it was erased by law
 */
public record TimelineEntry(DossierEvent event, String actorName, String holderName, String words) {

  /** Message key that tells the fact; a recorded fact brings its own. */
  public String key() {
    return event.kind() == DossierEvent.Kind.RECORDED
            && EventData.read(event.data()).get("topic") instanceof String topic
        ? topic
        : "dossiers.event." + event.kind();
  }
}
