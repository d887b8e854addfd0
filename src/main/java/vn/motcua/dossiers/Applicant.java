package vn.motcua.dossiers;

import java.util.List;

/**
 * The person the dossier is for, and who handed it in, as entered at the desk. Empty text means not
 * given.
 *
 * @param birth a year, or an ISO date; many old people have no known day
 * @param submitter name of whoever handed it in, when it is somebody else
 * @param submitterId number on the submitter's own paper
 */
public record Applicant(
    String name,
    String birth,
    String idNumber,
    String phone,
    String email,
    String address,
    String submitter,
    String submitterId) {

  /** Somebody whose submitter, if there is one, showed no paper. */
  public Applicant(
      String name,
      String birth,
      String idNumber,
      String phone,
      String email,
      String address,
      String submitter) {
    this(name, birth, idNumber, phone, email, address, submitter, "");
  }

  /** Stands where the applicant was erased by law. */
  static final Applicant ERASED = new Applicant("—", "", "", "", "", "", "");

  /**
   * The fields in the order in which their digest is made; the last only when it is given, so that
   * digests from before it was asked for still hold.
   */
  List<String> words() {
    return submitterId.isEmpty()
        ? List.of(name, birth, idNumber, phone, email, address, submitter)
        : List.of(name, birth, idNumber, phone, email, address, submitter, submitterId);
  }
}
