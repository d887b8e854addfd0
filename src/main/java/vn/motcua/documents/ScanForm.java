package vn.motcua.documents;

/**
 * A page to hang where people wait: what it is for, the QR code and the address it holds.
 *
 * @param spot desk it hangs at; empty for the whole office
 * @param foot last line, such as whom to call; may be empty
 */
public record ScanForm(
    String office,
    String title,
    String spot,
    String how,
    String address,
    String promise,
    String nameless,
    String foot) {}
