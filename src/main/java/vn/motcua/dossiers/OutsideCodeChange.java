package vn.motcua.dossiers;

import java.util.List;

/**
 * The code given elsewhere, before and after a correction; the same when nothing changes. Empty
 * stands for no code. Codes are no personal data: the history keeps both.
 */
record OutsideCodeChange(String before, String after) {
  private static final String CODE = "externalCode";
  private static final String ENTRY = "externalEntry";

  boolean isNone() {
    return before.equals(after);
  }

  /** Whatever came first: a code put right was typed at the desk. */
  Filing.CodeEntry entry() {
    return after.isEmpty() ? Filing.CodeEntry.NONE : Filing.CodeEntry.TYPED;
  }

  void tell(EventData data) {
    if (!isNone()) {
      data.put(CODE, after).put(CODE + "Before", before).put(ENTRY, entry());
    }
  }

  /** The code the history told last; empty when it told of none, or that there is none. */
  static String codeTold(List<DossierEvent> events) {
    return told(events, CODE);
  }

  static String entryTold(List<DossierEvent> events) {
    return told(events, ENTRY);
  }

  private static String told(List<DossierEvent> events, String what) {
    String last = "";
    for (DossierEvent event : events) {
      if (event.kind() == DossierEvent.Kind.RECEIVED
          || event.kind() == DossierEvent.Kind.CORRECTED) {
        last = EventData.read(event.data()).get(what) instanceof String told ? told : last;
      }
    }
    return last;
  }
}
