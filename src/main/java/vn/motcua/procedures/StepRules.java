package vn.motcua.procedures;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the free wording of a decision's step as one of the standard steps.
 *
 * <p>The first words decide, in this order, because "Quyết định tiếp nhận" approves and "Vào sổ,
 * chuyển kết quả" registers.
 */
final class StepRules {
  private static final Map<String, StepKind> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("trả kết quả", StepKind.RETURN);
    BEGINNINGS.put("thông báo, trả", StepKind.RETURN);
    BEGINNINGS.put("vào sổ", StepKind.REGISTER_AND_SEAL);
    BEGINNINGS.put("phân công", StepKind.ASSIGN);
    BEGINNINGS.put("phê duyệt", StepKind.APPROVE);
    BEGINNINGS.put("ký", StepKind.APPROVE);
    BEGINNINGS.put("quyết định", StepKind.APPROVE);
    BEGINNINGS.put("thẩm tra", StepKind.REVIEW);
    BEGINNINGS.put("duyệt", StepKind.REVIEW);
    BEGINNINGS.put("thụ lý", StepKind.PROCESS);
    BEGINNINGS.put("thẩm định", StepKind.PROCESS);
    BEGINNINGS.put("xử lý", StepKind.PROCESS);
    BEGINNINGS.put("kiểm tra, tiếp nhận", StepKind.RECEIVE);
    BEGINNINGS.put("hướng dẫn, tiếp nhận", StepKind.RECEIVE);
    BEGINNINGS.put("tiếp nhận", StepKind.RECEIVE);
  }

  private StepRules() {}

  static StepKind kindOf(String action) {
    String words = action.toLowerCase(Locale.ROOT).strip();
    return BEGINNINGS.entrySet().stream()
        .filter(beginning -> words.startsWith(beginning.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new IllegalArgumentException("no standard step for \"" + action + "\""));
  }
}
