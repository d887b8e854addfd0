package vn.motcua.dossiers.spi;

import vn.motcua.shared.UnitId;

/** What an outer module has the receipt say for the office: its promises, in one line. */
public interface SlipPledge {
  /** The line; empty for none. */
  String of(UnitId unit);
}
