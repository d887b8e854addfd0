package vn.motcua.integrity.web;

import java.util.List;
import vn.motcua.integrity.EventProof;

/** The way of each event of a citizen's dossier to the root of its day. */
public record ProofsPage(
    String unit, String unitName, String secret, String code, List<EventProof> events) {
  public ProofsPage {
    events = List.copyOf(events);
  }

  public static String chip(EventProof event) {
    return switch (event.verdict()) {
      case OK -> "ok";
      case WAITING, BEFORE -> "wait";
      case BROKEN -> "late";
    };
  }
}
