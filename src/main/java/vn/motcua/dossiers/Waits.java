package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedures.ClockRule;
import vn.motcua.procedures.PauseLaws;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * The other reasons for which the clock may stand still: verification by another body, and a
 * financial duty; each only where the procedure's own law allows it.
 */
@Component
public class Waits {
  private static final int LONGEST_BODY = 200;

  private final ActDesk acts;
  private final PauseLaws laws;
  private final Clock clock;

  Waits(ActDesk acts, PauseLaws laws, Clock clock) {
    this.acts = acts;
    this.laws = laws;
    this.clock = clock;
  }

  /** The legal basis for stopping the clock on this dossier, if there is one. */
  public Optional<String> basis(Dossier dossier, PauseLaws.Kind kind) {
    return laws.basis(
        dossier.unit(),
        dossier.filing().procedureCode(),
        kind,
        OfficeTime.date(dossier.filing().receivedAt()));
  }

  /**
   * Xác minh: asks another body; the clock stops.
   *
   * @param body who is asked
   * @param expected the day by which the answer was asked for; when it is over, the holder is told
   */
  @Transactional
  public Dossier askVerification(
      Actor actor, Dossiers.Seen seen, String body, LocalDate expected, String reason) {
    Dossier dossier = acts.current(actor, seen);
    String basis = require(dossier, PauseLaws.Kind.VERIFICATION);
    if (body.isBlank() || body.strip().length() > LONGEST_BODY) {
      throw new Refusal("dossiers.refusal.verification-body", LONGEST_BODY, body.strip().length());
    }
    Instant over = AwaitedDay.over(expected, clock.instant());
    EventData data =
        new EventData()
            .put("rule", ClockRule.SUBTRACT)
            .put("basis", basis)
            .put("body", body.strip().replaceAll("[\\s\\p{Cntrl}]+", " "))
            .put("expected", expected.toString());
    return acts.act(
        actor, dossier, new ActDesk.Order(Act.ASK_VERIFICATION, null, over, reason, data));
  }

  /** Nhận kết quả xác minh: the clock runs again. */
  @Transactional
  public Dossier endVerification(Actor actor, Dossiers.Seen seen, String words) {
    return acts.act(actor, seen, ActDesk.Order.of(Act.END_VERIFICATION, null, words));
  }

  /** Chờ nghĩa vụ tài chính: the clock stops until the citizen has paid. */
  @Transactional
  public Dossier openFinancialDuty(Actor actor, Dossiers.Seen seen, String reason) {
    Dossier dossier = acts.current(actor, seen);
    EventData data =
        new EventData()
            .put("rule", ClockRule.SUBTRACT)
            .put("basis", require(dossier, PauseLaws.Kind.FINANCIAL_DUTY));
    return acts.act(
        actor, dossier, new ActDesk.Order(Act.OPEN_FINANCIAL_DUTY, null, null, reason, data));
  }

  /** Đã hoàn thành nghĩa vụ tài chính: the clock runs again. */
  @Transactional
  public Dossier settleFinancialDuty(Actor actor, Dossiers.Seen seen, String words) {
    return acts.act(actor, seen, ActDesk.Order.of(Act.SETTLE_FINANCIAL_DUTY, null, words));
  }

  private String require(Dossier dossier, PauseLaws.Kind kind) {
    return basis(dossier, kind)
        .orElseThrow(() ->
            new Refusal(
                "dossiers.refusal.no-law." + kind,
                dossier.code(),
                dossier.filing().procedureCode()));
  }
}
