package vn.motcua.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Following a dossier without an account. The code typed tells stage, holder and date only, because
 * neighbours can guess codes; the slip's secret opens the procedure, the reckoning and the steps.
 */
@Component
public class Tracking {
  private static final int LONGEST_CODE = 60;

  private final TrackSearch search;
  private final Desk desk;

  Tracking(TrackSearch search, Desk desk) {
    this.search = search;
    this.desk = desk;
  }

  /** A step done, with who did it; no words of the file, no name of the applicant. */
  public record Step(DossierEvent event, String officer) {}

  /**
   * The dossiers of a code as printed, typed with spaces, dashes and letters in odd ways. More than
   * one only where several units took the same code over: then the commune has to be asked for.
   */
  public List<Dossier> byCode(String typed) {
    // A code too long is looked for all the same: a miss must cost what a hit costs.
    return search.byCode(cut(plain(typed)), cut(OutsideCode.normal(plain(typed))));
  }

  /** The dossier of a code in one unit. */
  public Optional<Dossier> byCode(String typed, UnitId unit) {
    return search
        .byCode(cut(plain(typed)), cut(OutsideCode.normal(plain(typed))), unit.code())
        .stream()
        .findFirst();
  }

  private static String plain(String typed) {
    return typed.replaceAll("\\p{Cntrl}+", "").strip();
  }

  private static String cut(String code) {
    return code.substring(0, Math.min(code.length(), LONGEST_CODE));
  }

  /** Some dossier or other: after a miss the work of a hit is done on it and thrown away. */
  public Optional<Dossier> decoy() {
    return search.any();
  }

  public Optional<Dossier> bySecret(UnitId unit, String secret) {
    return search.bySecret(unit, secret.substring(0, Math.min(secret.length(), LONGEST_CODE)));
  }

  /** What has been done, without the words of the file. */
  public List<Step> steps(Dossier dossier) {
    return desk.timeline(dossier).stream()
        .filter(entry -> Redaction.isTold(entry.event()))
        .map(entry -> new Step(entry.event(), entry.actorName()))
        .toList();
  }
}
