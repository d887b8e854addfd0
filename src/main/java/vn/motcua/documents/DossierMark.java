package vn.motcua.documents;

/**
 * How a form names its dossier.
 *
 * @param code our own code
 * @param externalCode the code the national portal or a ministry's system gave; empty when none. It
 *     is shown first; ours then stands beside it
 * @param trackingUrl what the QR code opens; carries the slip's secret; empty for no QR code
 */
public record DossierMark(String code, String externalCode, String trackingUrl) {

  /** Of a paper about something that was never received. */
  public static final DossierMark NONE = new DossierMark("", "", "");

  /** The code people quote. */
  public String shown() {
    return externalCode.isBlank() ? code : externalCode;
  }
}
