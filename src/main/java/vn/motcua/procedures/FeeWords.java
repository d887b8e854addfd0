package vn.motcua.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.web.Message;

/** A fee as people say it: "Không mất tiền", "50.000 đồng/giao dịch". */
public final class FeeWords {
  private FeeWords() {}

  public static Message of(Fee fee) {
    if (fee.isFree()) {
      return Message.of("procedures.fee.free");
    }
    return Message.of("procedures.fee." + fee.currency(), grouped(fee.amount()), per(fee));
  }

  /** A short note as "/trang" belongs to the amount; a long one stands below it. */
  private static String per(Fee fee) {
    return fee.note().startsWith("/") ? fee.note() : "";
  }

  /** 1234567 as 1.234.567. */
  public static String grouped(BigDecimal amount) {
    String digits = amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    return digits.replaceAll("\\B(?=(\\d{3})+$)", ".");
  }
}
