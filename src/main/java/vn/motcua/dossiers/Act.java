package vn.motcua.dossiers;

/** What an officer does to a dossier. */
public enum Act {
  /** Tiếp nhận. */
  RECEIVE,
  /** Chuyển bước. */
  HAND_OVER,
  /** Trả lại bước trước, with a reason. */
  SEND_BACK,
  /** Phê duyệt. */
  APPROVE,
  /** Từ chối giải quyết bằng văn bản, with a reason. */
  REFUSE,
  /** Vào sổ, đóng dấu. */
  SEAL,
  /** Trả kết quả. */
  RETURN,
  /** Rút hồ sơ, at the citizen's request. */
  WITHDRAW,
  /** Đổi người giữ, within the same step. */
  REASSIGN,
  /** Sửa sai sót khi nhập, for instance a name mistyped. */
  CORRECT,
  /** In lại giấy tiếp nhận. */
  REPRINT
}
