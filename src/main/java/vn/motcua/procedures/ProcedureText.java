package vn.motcua.procedures;

import java.util.List;

/**
 * The published words of a version; an empty text or list means the data does not know it.
 *
 * @param field the field as published; {@code fieldGroup} is the collectors' grouping of fields
 * @param decision the decision that published the procedure
 * @param papersSource where the paper list comes from when not from the same source
 */
public record ProcedureText(
    String name,
    String field,
    String fieldGroup,
    String ministry,
    String decision,
    String handlingAgency,
    ReceivedAt receivedAt,
    String conditions,
    String timeNote,
    String papersSource,
    String source,
    String sourceUrl,
    List<String> levels,
    List<String> applicants,
    List<String> results,
    List<String> legalBasis) {
  public ProcedureText {
    levels = List.copyOf(levels);
    applicants = List.copyOf(applicants);
    results = List.copyOf(results);
    legalBasis = List.copyOf(legalBasis);
  }

  /** The same text with what an administrator may change, on the authority of a decision. */
  public ProcedureText completed(
      String newName,
      String newDecision,
      String newAgency,
      String newConditions,
      List<String> newResults,
      List<String> newLegalBasis) {
    return new ProcedureText(
        newName,
        field,
        fieldGroup,
        ministry,
        newDecision,
        newAgency,
        receivedAt,
        newConditions,
        "",
        "",
        newDecision,
        sourceUrl,
        levels,
        applicants,
        newResults,
        newLegalBasis);
  }
}
