package vn.motcua.integrity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.integrity.DayRoot;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.EventProof;
import vn.motcua.integrity.Proof;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/**
 * The inclusion proofs of a dossier's events for a program to check: fingerprints only, nothing
 * about a person, the procedure or an officer.
 */
@RestController
class ProofsApi {
  private final DayRoots roots;
  private final SlipDossiers slips;

  ProofsApi(DayRoots roots, SlipDossiers slips) {
    this.roots = roots;
    this.slips = slips;
  }

  /** All proofs and how they are reckoned. */
  record Answer(String leaf, String node, String seal, List<Event> events) {}

  /** One event; no day and no proof while its day is not sealed. */
  record Event(int seq, String hash, @Nullable Day day, @Nullable Path proof, boolean holds) {}

  /** What was published of the day. */
  record Day(LocalDate day, int layout, long events, String root, String previous, String seal) {
    static Day of(DayRoot root) {
      return new Day(
          root.day(),
          root.layout(),
          root.events(),
          root.root().toString(),
          root.previous().toString(),
          root.seal().toString());
    }
  }

  /** The way up: place of the leaf from 0, then what is joined on which side. */
  record Path(int index, int leaves, List<Step> steps) {
    static Path of(Proof proof) {
      return new Path(
          proof.index(),
          proof.leaves(),
          proof.steps().stream()
              .map(step -> new Step(step.left() ? "left" : "right", step.beside().toString()))
              .toList());
    }
  }

  /** A fingerprint and its side. */
  record Step(String side, String hash) {}

  @GetMapping("/api/v1/integrity/{unit}/{secret}")
  Answer show(
      @PathVariable String unit, @PathVariable String secret, HttpServletResponse response) {
    keepToYourself(response);
    return answer(roots.proofs(slips.of(unit, secret)));
  }

  /** The same for a number of a register, as it stands on the paper. */
  @GetMapping("/api/v1/integrity/{unit:\\d{5}}/registers/{kind}/{year:\\d{4}}/{number:\\d{1,9}}")
  Answer register(
      @PathVariable String unit,
      @PathVariable String kind,
      @PathVariable int year,
      @PathVariable int number) {
    List<EventProof> proofs = roots.proofs(new UnitId(unit), kind, year, number);
    if (proofs.isEmpty()) {
      throw new NotFound("number of a register");
    }
    return answer(proofs);
  }

  private static Answer answer(List<EventProof> proofs) {
    return new Answer(
        "SHA-256(0x00 || hash)",
        "SHA-256(0x01 || left || right)",
        "SHA-256(0x02 || previous || unit || yyyy-mm-dd || events as 8 bytes || root)",
        proofs.stream().map(ProofsApi::event).toList());
  }

  private static Event event(EventProof proof) {
    Optional<DayRoot> day = proof.day();
    return new Event(
        proof.seq(),
        proof.event().toString(),
        day.map(Day::of).orElse(null),
        proof.proof().map(Path::of).orElse(null),
        proof.holds());
  }

  /** The address is the key to the dossier: it goes to no search engine and no other site. */
  static void keepToYourself(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
