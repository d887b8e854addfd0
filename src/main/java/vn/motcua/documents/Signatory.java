package vn.motcua.documents;

/**
 * Who signs for an authority. All texts may be empty: what is not known stays blank to be written.
 *
 * @param capacity such as "TM. ỦY BAN NHÂN DÂN" or "KT. CHỦ TỊCH"
 * @param title such as "PHÓ CHỦ TỊCH"
 */
public record Signatory(String capacity, String title, String name) {
  /** Nobody has signed yet. */
  public static final Signatory NOBODY = new Signatory("", "", "");
}
