package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.DossierMark;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.documents.RefusalForm;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * Refusing to receive, in writing (Phiếu từ chối tiếp nhận giải quyết hồ sơ, form 03 of TT
 * 03/2025/TT-VPCP). No dossier comes to be; a refusal after receipt is another act.
 */
@Component
public class RefusedIntakes {
  private static final int LONGEST_REASON = 2000;
  private static final int LATEST = 100;

  private final RefusedIntakeStore store;
  private final Procedures procedures;
  private final SlipParts parts;
  private final Papers papers;
  private final Clock clock;

  RefusedIntakes(
      RefusedIntakeStore store,
      Procedures procedures,
      SlipParts parts,
      Papers papers,
      Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.parts = parts;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * Refuses to receive.
   *
   * @param key of the request; the same key again gives the same refusal
   * @throws IntakeRejected when a field is missing or not readable
   */
  @Transactional
  public RefusedIntake refuse(
      Actor actor, UUID key, String procedureCode, Applicant applicant, String reason) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("dossiers.refusal.not-intake");
    }
    Map<String, Message> errors =
        new HashMap<>(IntakeRules.brokenByPerson(applicant, LocalDate.now(clock)));
    String words = reason.strip();
    if (words.isEmpty()) {
      errors.put("lyDo", Message.of("dossiers.refused.reason-missing"));
    } else if (words.length() > LONGEST_REASON) {
      errors.put(
          "lyDo", Message.of("dossiers.intake.error.too-long", LONGEST_REASON, words.length()));
    } else if (words.chars().anyMatch(ActDesk::isInvisible)) {
      errors.put("lyDo", Message.of("dossiers.intake.error.control"));
    }
    if (!errors.isEmpty()) {
      throw new IntakeRejected(errors);
    }
    ProcedureVersion procedure = refusable(actor.unit(), procedureCode);
    return store.insert(
        actor,
        key,
        procedure.code(),
        procedure.id(),
        applicant,
        words,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * The procedure as it stands here today, whether it is received here or not: that it is not is
   * the commonest reason of all.
   */
  public ProcedureVersion refusable(UnitId unit, String procedureCode) {
    return procedures
        .inForce(unit, procedureCode, LocalDate.now(clock))
        .orElseThrow(() -> new Refusal("dossiers.refusal.procedure-unknown", procedureCode));
  }

  public boolean isKnown(UnitId unit, String procedureCode) {
    return procedures.inForce(unit, procedureCode, LocalDate.now(clock)).isPresent();
  }

  /** The refusal within the unit; another unit's is not found. */
  public RefusedIntake byId(UnitId unit, UUID id) {
    return store
        .find(unit, id)
        .orElseThrow(() -> new NotFound("refusal to receive " + id + " of unit " + unit));
  }

  public List<RefusedIntake> latest(UnitId unit) {
    return store.latest(unit, LATEST);
  }

  /**
   * Form 03 as PDF.
   *
   * @param site address people reach this installation under
   */
  public byte[] print(RefusedIntake refused, String site) {
    String phone = parts.settings(refused.unit()).dutyPhone();
    return papers.render(
        refused.unit(),
        new RefusalForm(
            parts.letterhead(refused.unit()),
            DossierMark.NONE,
            OfficeTime.date(refused.at()),
            new ReceiptForm.Person(refused.name(), refused.address(), refused.phone(), "", ""),
            refused.procedure(),
            refused.procedureCode(),
            refused.reason(),
            new ReceiptForm.Contact(
                site + "/co-quan/" + refused.unit(), phone, refused.officerName()),
            refused.officerName()));
  }
}
