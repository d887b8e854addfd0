package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** Opens a dossier to whoever holds its slip; guessing is counted. */
@Component
class SlipHolders {
  private final Tracking tracking;
  private final Guesses guesses;

  SlipHolders(Tracking tracking, Guesses guesses) {
    this.tracking = tracking;
    this.guesses = guesses;
  }

  boolean areTooMany(HttpServletRequest request) {
    return guesses.areTooMany(request.getRemoteAddr());
  }

  Dossier opened(
      String unit, String secret, HttpServletRequest request, HttpServletResponse response) {
    // The address is the key to the dossier: it goes to no search engine and no other site.
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (!UnitId.isWellFormed(unit)) {
      throw new NotFound("unit of a slip");
    }
    Optional<Dossier> found = tracking.bySecret(new UnitId(unit), secret);
    if (found.isEmpty()) {
      guesses.missed(request.getRemoteAddr());
      throw new NotFound("secret of a slip");
    }
    return found.get();
  }
}
