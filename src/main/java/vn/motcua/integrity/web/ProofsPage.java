package vn.motcua.integrity.web;

import java.util.List;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.Fingerprint;

/** The way of each event of a citizen's dossier to the root of its day. */
public record ProofsPage(
    String unit, String unitName, String secret, String code, List<DayRoots.EventProof> events) {
  public ProofsPage {
    events = List.copyOf(events);
  }

  /** What is reckoned on the way, first the leaf, last the root. */
  public List<Fingerprint> way(DayRoots.EventProof event) {
    return event.proof().map(proof -> proof.way(event.event().bytes())).orElse(List.of());
  }

  /** OK, WAITING while the day is not over, BROKEN. */
  public String verdict(DayRoots.EventProof event) {
    return event.holds() ? "OK" : event.day().isEmpty() ? "WAITING" : "BROKEN";
  }

  public String chip(DayRoots.EventProof event) {
    return switch (verdict(event)) {
      case "OK" -> "ok";
      case "WAITING" -> "wait";
      default -> "late";
    };
  }
}
