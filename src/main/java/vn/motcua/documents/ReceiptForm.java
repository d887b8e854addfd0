package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on a receipt (form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả). Times are local
 * times of the office; an empty text means "not given" and prints as a dash.
 *
 * @param copies the copies to print, one after the other in one file
 * @param reprint 0 for the first print, n for "IN LẠI LẦN n"
 * @param sample true prints "KHÔNG CÓ GIÁ TRỊ – BẢN MẪU" across every page
 * @param reception the desk or department that received
 * @param helpers by which authority somebody files for another, who helped; usually empty
 * @param channel "Trực tiếp", "Trực tuyến", "Bưu chính công ích"
 * @param legalTime such as "3 ngày làm việc"
 * @param promise the sooner time the unit promises beside the law, as a sentence; usually empty
 * @param laterStages further stages with their own clock; usually none
 * @param explanation the reckoning of the due date, one or two sentences
 * @param receiver the officer who received and signs
 * @param pledge what the office promises, one line in small type; usually empty
 */
public record ReceiptForm(
    Letterhead letterhead,
    DossierMark dossier,
    List<Copy> copies,
    int reprint,
    boolean sample,
    String reception,
    Person owner,
    Person submitter,
    String helpers,
    String channel,
    String procedureName,
    String procedureCode,
    List<Paper> papers,
    int sets,
    String legalTime,
    LocalDateTime receivedAt,
    LocalDateTime dueAt,
    String promise,
    List<Stage> laterStages,
    List<String> explanation,
    String collectAt,
    Contact contact,
    String receiver,
    String pledge)
    implements PrintedForm {

  public ReceiptForm {
    copies = List.copyOf(copies);
    papers = List.copyOf(papers);
    laterStages = List.copyOf(laterStages);
    explanation = List.copyOf(explanation);
  }

  /** A receipt that says nothing of the office's promises. */
  public ReceiptForm(
      Letterhead letterhead,
      DossierMark dossier,
      List<Copy> copies,
      int reprint,
      boolean sample,
      String reception,
      Person owner,
      Person submitter,
      String helpers,
      String channel,
      String procedureName,
      String procedureCode,
      List<Paper> papers,
      int sets,
      String legalTime,
      LocalDateTime receivedAt,
      LocalDateTime dueAt,
      String promise,
      List<Stage> laterStages,
      List<String> explanation,
      String collectAt,
      Contact contact,
      String receiver) {
    this(
        letterhead,
        dossier,
        copies,
        reprint,
        sample,
        reception,
        owner,
        submitter,
        helpers,
        channel,
        procedureName,
        procedureCode,
        papers,
        sets,
        legalTime,
        receivedAt,
        dueAt,
        promise,
        laterStages,
        explanation,
        collectAt,
        contact,
        receiver,
        "");
  }

  /** Which copy (liên) this is. */
  public enum Copy {
    OFFICE,
    APPLICANT
  }

  /** A person on the receipt; every text but the name may be empty. */
  public record Person(String name, String address, String phone, String email, String idNumber) {}

  /** One paper handed in and in how many originals, certified copies and photocopies. */
  public record Paper(String name, int originals, int certifiedCopies, int photocopies) {}

  /** A stage after the first, with its own receipt and due time. */
  public record Stage(LocalDateTime receivedAt, LocalDateTime dueAt) {}

  /**
   * Whom to ask.
   *
   * @param lookUp where to look the dossier up, such as "motcua.nahy.gov.vn/tra-cuu"
   * @param dutyPhone the duty number of the centre
   * @param holder the officer now accountable, with title and public phone
   */
  public record Contact(String lookUp, String dutyPhone, String holder) {}

  @Override
  public FormKind kind() {
    return FormKind.RECEIPT;
  }

  @Override
  public LocalDate ruledBy() {
    return receivedAt.toLocalDate();
  }
}
