package vn.motcua.dossiers.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossiers.Archive;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Helpers;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.dossiers.Tracking;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Presence;
import vn.motcua.procedures.WorkflowStep;

/**
 * A dossier as the citizen sees it with the slip's secret; never the applicant's name.
 *
 * @param phone of the holder now, or of the Centre
 */
public record TrackPage(
    Dossier dossier,
    String place,
    String procedure,
    Officer holder,
    String phone,
    Presence presence,
    TimeLeft timeLeft,
    List<String> explanation,
    List<WorkflowStep> steps,
    List<Tracking.Step> done,
    List<DossierPanel.Panel> panels) {
  public TrackPage {
    explanation = List.copyOf(explanation);
    steps = List.copyOf(steps);
    done = List.copyOf(done);
    panels = List.copyOf(panels);
  }

  /** The steps still ahead; while another agency has the file, those behind its part. */
  public List<WorkflowStep> ahead() {
    boolean outside = dossier.stage() == Stage.OUTSIDE;
    return steps.stream()
        .filter(step -> step.order() > dossier.standing().step() && !(outside && step.outside()))
        .toList();
  }

  /** From where somebody came who helped at the counter. */
  public Optional<Helpers.Kind> guide() {
    return done.isEmpty() ? Optional.empty() : Helpers.guideIn(done.getFirst().event());
  }

  /** When the file goes to the archive, once it is closed. */
  public Optional<Archive> archive() {
    return done.isEmpty() ? Optional.empty() : Archive.in(done.getLast().event());
  }

  /** Kind of the chip that says how it goes, and its message. */
  public String verdict() {
    return switch (dossier.stage()) {
      case READY -> "READY";
      case RETURNED -> "RETURNED";
      case WITHDRAWN -> "WITHDRAWN";
      case STOPPED -> "STOPPED";
      case AWAITING_SUPPLEMENT, VERIFYING, FINANCIAL_DUTY -> "PAUSED";
      default -> timeLeft.late() ? "LATE" : "ON_TRACK";
    };
  }

  public String verdictKind() {
    return switch (verdict()) {
      case "LATE" -> "late";
      case "WITHDRAWN", "STOPPED", "PAUSED" -> "wait";
      default -> "ok";
    };
  }
}
