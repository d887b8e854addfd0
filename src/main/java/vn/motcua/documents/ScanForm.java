package vn.motcua.documents;

/**
 * A page to hang where people wait: what it is for, the QR code and the address it holds.
 *
 * @param place whose office it is, such as "Xã Nà Hỳ, tỉnh Điện Biên"
 * @param spot desk it hangs at; empty for the whole office
 * @param foot last line, such as whom to call; may be empty
 */
public record ScanForm(
    String place,
    String office,
    String title,
    String spot,
    String how,
    String address,
    String promise,
    String nameless,
    String foot) {}
