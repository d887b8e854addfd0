package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.Measure;

/** One dossier as a row of a list at the desk. */
public record DossierLine(
    UUID id,
    String code,
    @Nullable String externalCode,
    String procedure,
    String applicant,
    Stage stage,
    Instant receivedAt,
    Instant dueAt,
    Measure measure,
    Instant stepDueAt,
    UUID holder,
    String holderName,
    @Nullable Mark mark,
    Standing.@Nullable Outcome outcome,
    boolean urgent,
    @Nullable Instant quickAt) {

  public String shownCode() {
    return externalCode == null ? code : externalCode;
  }

  /** The end of the code, enough within a list: "…-0007". */
  public String shortCode() {
    String shown = shownCode();
    int dash = shown.lastIndexOf('-');
    return dash < 0 ? shown : "…" + shown.substring(dash);
  }
}
