package vn.motcua.results.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.results.ResultFiles;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;

/** Whoever holds the slip takes the signed result home, after it was given. */
@Controller
class GivenResultController {
  private final Allowance looks = new Allowance(30, Duration.ofMinutes(1));
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Tracking tracking;
  private final ResultFiles results;

  GivenResultController(Tracking tracking, ResultFiles results) {
    this.tracking = tracking;
    this.results = results;
  }

  @GetMapping("/hs/{unit}/{secret}/ket-qua.pdf")
  ResponseEntity<byte[]> show(
      @PathVariable String unit,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    String address = request.getRemoteAddr();
    if (misses.isUsedUp(address) || !looks.take(address)) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    Optional<Dossier> found =
        UnitId.isWellFormed(unit) ? tracking.bySecret(new UnitId(unit), secret) : Optional.empty();
    if (found.isEmpty()) {
      misses.take(address);
    }
    Dossier dossier = found.orElseThrow(() -> new NotFound("secret of a slip"));
    return Pdfs.taken(
        results.content(results.given(dossier).orElseThrow(() -> new NotFound("result as a file"))),
        dossier.code());
  }
}
