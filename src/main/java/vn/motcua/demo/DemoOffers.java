package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.Councils;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.LinkedProcedures;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.ProcedureHit;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureSearch;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.ReceivedAt;
import vn.motcua.shared.Actor;

/** Opens what a commune's desk usually offers, and settles certification on the spot. */
@Component
class DemoOffers {
  private static final List<String> FIELDS =
      List.of(
          "HO_TICH",
          "CHUNG_THUC",
          "BAO_TRO_XA_HOI",
          "NGUOI_CO_CONG",
          "DAT_DAI",
          "HO_KINH_DOANH",
          "NUOI_CON_NUOI",
          "TRE_EM");

  private final ProcedureSearch search;
  private final Procedures procedures;
  private final LinkedProcedures linked;
  private final Councils councils;
  private final Clock clock;

  DemoOffers(
      ProcedureSearch search,
      Procedures procedures,
      LinkedProcedures linked,
      Councils councils,
      Clock clock) {
    this.search = search;
    this.procedures = procedures;
    this.linked = linked;
    this.councils = councils;
    this.clock = clock;
  }

  /**
   * Returns the codes that can be received at the counter and need no other agency and no council.
   */
  List<String> open(Actor administrator) {
    List<String> codes = new ArrayList<>();
    for (String field : FIELDS) {
      for (ProcedureHit hit : search.find(ProcedureQuery.all("").inField(field), 60)) {
        if (hit.receivedAt() == ReceivedAt.COMMUNE_ONE_STOP) {
          codes.add(hit.code());
        }
      }
    }
    procedures.offer(administrator, codes);
    List<String> open = codes.stream().filter(code -> isOpen(administrator, code)).toList();
    open.stream()
        .filter(code -> code.startsWith("2.0008") || code.equals("1.001193"))
        .forEach(code -> procedures.settleOnTheSpot(administrator, code, true));
    return open;
  }

  private boolean isOpen(Actor actor, String code) {
    return procedures.openForIntake(actor.unit(), code, LocalDate.now(clock))
            instanceof IntakeAnswer.Open(OpenProcedure procedure)
        && !procedure.workflow().hasOutside()
        && !linked.isLinked(code, LocalDate.now(clock))
        && councils.of(code, LocalDate.now(clock)).isEmpty()
        && procedure.channels().stream()
            .anyMatch(row -> row.channel() == Channel.DIRECT && row.time().isPresent());
  }
}
