package vn.motcua.dossiers;

/**
 * A fact of the history with the names people know.
 *
 * @param words the reason or remark, empty when there was none or it was erased by law
 */
public record TimelineEntry(
    DossierEvent event, String actorName, String holderName, String words) {}
