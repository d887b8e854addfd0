package vn.motcua.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.documents.spi.SlipSealing;
import vn.motcua.shared.UnitId;

/**
 * The papers the desk prints, each as a PDF whose text can be read aloud, searched and copied. The
 * same values always give the same bytes, but for the agency's signature where it has a key.
 */
@Component
public class Papers {

  private final Forms forms;
  private final List<SlipSealing> sealings;

  Papers(Forms forms, List<SlipSealing> sealings) {
    this.forms = forms;
    this.sealings = List.copyOf(sealings);
  }

  /**
   * A paper of a unit by the form in force on its day, with the unit's own number and title where
   * it has them; throws when no such form can be printed on that day.
   */
  public byte[] render(UnitId unit, PrintedForm form) {
    FormTemplate template =
        forms
            .inForce(unit, form.kind(), form.variant(), form.ruledBy())
            .filter(found -> !found.template().isEmpty())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no form " + form.kind() + " to print on " + form.ruledBy()));
    return sealed(unit, form, render(form, template));
  }

  /** What the citizen takes home as the agency's word carries the agency's own signature. */
  private byte[] sealed(UnitId unit, PrintedForm form, byte[] drawn) {
    String agency =
        switch (form) {
          case ReceiptForm receipt -> receipt.letterhead().above();
          case CertificationReceiptForm receipt -> receipt.receipt().letterhead().above();
          case BulkReceiptForm receipt -> receipt.receipt().letterhead().above();
          case SupplementForm supplement -> supplement.letterhead().above();
          case VisitReceiptForm receipt -> receipt.letterhead().above();
          default -> "";
        };
    byte[] paper = drawn;
    if (!agency.isEmpty()) {
      for (SlipSealing sealing : sealings) {
        paper = sealing.sealed(unit, agency, paper);
      }
    }
    return paper;
  }

  /** The minutes of a session; they are no form of the one-stop mechanism and have no number. */
  public byte[] minutes(MinutesForm minutes) {
    return MinutesLayout.draw(minutes);
  }

  /** What hangs at the office board; no form of the one-stop mechanism either. */
  public byte[] board(BoardForm board) {
    return BoardLayout.draw(board);
  }

  /** The papers of a vote on line, one for each household. */
  public byte[] ballots(BallotForm ballots) {
    return BallotLayout.draw(ballots);
  }

  /** A citizen's own declaration, to sign. */
  public byte[] declaration(DeclarationForm declaration) {
    return DeclarationLayout.draw(declaration);
  }

  /** A report on A4. */
  public byte[] report(ReportPaper report) {
    return ReportLayout.draw(report);
  }

  /** The same report as a Word file, to be completed by whoever signs it. */
  public byte[] wordFile(ReportPaper report) {
    return ReportFile.write(report);
  }

  /** What hangs large on a wall. */
  public byte[] poster(PosterForm poster) {
    return PosterLayout.draw(poster);
  }

  /** A page with one large QR code to scan where people wait. */
  public byte[] scanned(ScanForm scan) {
    return ScanLayout.draw(scan);
  }

  static byte[] render(PrintedForm form, FormTemplate template) {
    return switch (form) {
      case ReceiptForm receipt -> ReceiptLayout.draw(receipt, template);
      case CertificationReceiptForm receipt -> ReceiptLayout.draw(receipt, template);
      case BulkReceiptForm receipt -> ReceiptLayout.draw(receipt, template);
      case SupplementForm supplement -> NoticeLayout.draw(supplement, template);
      case RefusalForm refusal -> NoticeLayout.draw(refusal, template);
      case ApologyForm apology -> DecisionLayout.draw(apology, template);
      case ApologyDraft draft -> DecisionLayout.draw(draft, template);
      case StopForm stop -> DecisionLayout.draw(stop, template);
      case IneligibleForm ineligible -> DecisionLayout.draw(ineligible, template);
      case ControlForm control -> ControlLayout.draw(control, template);
      case RegisterForm register -> RegisterLayout.draw(register, template);
      case TransferForm transfer -> TransferLayout.draw(transfer, template);
      case HandoverForm handover -> HandoverLayout.draw(handover, template);
      case GuidanceForm guidance -> GuidanceLayout.draw(guidance, template);
      case VisitRefusalForm refusal -> VisitLayout.draw(refusal, template);
      case VisitReceiptForm receipt -> VisitLayout.draw(receipt, template);
      case VisitMinutesForm minutes -> VisitLayout.draw(minutes, template);
      case VisitRegisterForm register -> VisitLayout.draw(register, template);
    };
  }
}
