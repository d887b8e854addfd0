package vn.motcua.democracy;

import java.time.LocalDate;

/** That the list of a quarter was sent to those the law names. */
public record PublicationReport(Quarter quarter, To to, String number, LocalDate sentOn) {
  /** Who gets the list. */
  public enum To {
    /** Hội đồng nhân dân cùng cấp, at its next session. */
    COUNCIL,
    /** Ủy ban MTTQ cùng cấp. */
    FRONT
  }
}
