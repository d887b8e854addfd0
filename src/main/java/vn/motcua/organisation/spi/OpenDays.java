package vn.motcua.organisation.spi;

import java.time.LocalDate;
import vn.motcua.shared.UnitId;

/**
 * Days on which a unit is open, for saying when an absent officer is back.
 *
 * <p>The calendar implements it; without one Monday to Friday are open.
 */
public interface OpenDays {
  boolean isOpen(UnitId unit, LocalDate day);
}
