package vn.motcua.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** What may be received at a unit's counter on a day; a kind refusal for the rest. */
@Component
class Counter {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final Procedures procedures;

  Counter(Procedures procedures) {
    this.procedures = procedures;
  }

  OpenProcedure open(UnitId unit, String procedureCode, LocalDate day) {
    return switch (procedures.openForIntake(unit, procedureCode, day)) {
      case IntakeAnswer.Open open -> open.procedure();
      case IntakeAnswer.Unknown unknown ->
          throw new Refusal("dossiers.refusal.procedure-unknown", unknown.code());
      case IntakeAnswer.Moved moved ->
          throw new Refusal(
              "dossiers.refusal.procedure-moved",
              moved.code(),
              moved.name(),
              DATE.format(moved.move().from()),
              moved.move().place(),
              moved.move().basis());
      case IntakeAnswer.NotOfferedHere notOffered ->
          throw new Refusal(
              "dossiers.refusal.procedure-not-offered", notOffered.code(), notOffered.name());
      case IntakeAnswer.Incomplete incomplete ->
          throw new Refusal(
              "dossiers.refusal.procedure-incomplete", incomplete.code(), incomplete.name());
    };
  }
}
