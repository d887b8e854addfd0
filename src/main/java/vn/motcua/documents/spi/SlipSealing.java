package vn.motcua.documents.spi;

import vn.motcua.shared.UnitId;

/** Puts the agency's own signature on a slip that leaves the desk, where the agency has a key. */
public interface SlipSealing {
  /**
   * The slip with the signature; as it was where there is none, or it cannot be had now. A citizen
   * at the counter waits for no key.
   *
   * @param agency as the head of the slip names it
   */
  byte[] sealed(UnitId unit, String agency, byte[] slip);
}
