package vn.motcua.procedures;

import java.util.List;

/** What a dated rule on a procedure is about. */
public enum LawKind {
  /** Whether the clock may stop while another body verifies. */
  VERIFICATION(LawChoice.ALLOWED, LawChoice.NOT_ALLOWED),
  /** Whether the clock may stop while tax or another financial duty is fulfilled. */
  FINANCIAL_DUTY(LawChoice.ALLOWED, LawChoice.NOT_ALLOWED),
  /** How waiting for a supplement counts; one rule for all procedures. */
  SUPPLEMENT(LawChoice.SUBTRACT, LawChoice.RESTART),
  /** How long a closed file is kept. */
  RETENTION(LawChoice.YEARS, LawChoice.PERMANENT),
  /** Where the procedure is received instead. */
  MOVE(LawChoice.PROVINCE, LawChoice.OTHER_COMMUNE, LawChoice.OTHER_AGENCY),
  /** Whether it goes before everything else. */
  URGENT(LawChoice.URGENT, LawChoice.NOT_URGENT);

  /** Stands for every procedure. */
  static final String EVERY_PROCEDURE = "*";

  private final List<LawChoice> choices;

  LawKind(LawChoice... choices) {
    this.choices = List.of(choices);
  }

  public List<LawChoice> choices() {
    return choices;
  }

  /** Holds for all procedures of a unit, not for one. */
  public boolean isForEveryProcedure() {
    return this == SUPPLEMENT;
  }

  /**
   * Changes due dates of what is received while it holds, so it cannot begin or end in the past.
   */
  public boolean movesDueDates() {
    return this == SUPPLEMENT || this == MOVE || this == URGENT;
  }
}
