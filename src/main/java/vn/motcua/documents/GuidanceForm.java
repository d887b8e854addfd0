package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the guidance sheet for a citizen who goes home with papers missing although
 * nothing was received: what, why, where to get it, and when to come back.
 *
 * @param applicant may be empty: nobody has to give a name for guidance
 * @param ready papers already found in order
 * @param openingHours one line per group of days
 * @param place where to come back to
 * @param pageUrl the procedure's public page, for the QR code
 */
public record GuidanceForm(
    Letterhead letterhead,
    LocalDate day,
    String applicant,
    String procedureName,
    String procedureCode,
    List<Missing> missing,
    List<String> ready,
    List<String> openingHours,
    String place,
    String deskPhone,
    String officer,
    String pageUrl)
    implements PrintedForm {

  public GuidanceForm {
    missing = List.copyOf(missing);
    ready = List.copyOf(ready);
    openingHours = List.copyOf(openingHours);
  }

  /** One paper to bring: why it is needed, where one gets it; both may be empty. */
  public record Missing(String paper, String why, String where) {}

  @Override
  public FormKind kind() {
    return FormKind.GUIDANCE;
  }

  @Override
  public LocalDate ruledBy() {
    return day;
  }
}
