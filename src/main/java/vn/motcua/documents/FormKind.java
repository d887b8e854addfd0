package vn.motcua.documents;

/** What a form is for. Its number and title change with the circular in force; this does not. */
public enum FormKind {
  /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  RECEIPT,
  /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
  SUPPLEMENT,
  /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  REFUSAL,
  /** Xin lỗi và hẹn lại. */
  APOLOGY,
  /** Thông báo dừng giải quyết hồ sơ (from 2025). */
  STOP_NOTICE,
  /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
  CONTROL_SLIP,
  /** Sổ theo dõi hồ sơ. */
  REGISTER,
  /** Văn bản thông báo không đủ điều kiện giải quyết: the refusal after receipt. */
  INELIGIBLE,
  /** Phiếu bàn giao kết quả: from who settled to the desk; in use in the provinces. */
  TRANSFER,
  /** Giấy biên nhận trả kết quả: in use in the provinces, in no circular. */
  HANDOVER,
  /** Hướng dẫn chuẩn bị hồ sơ: this program's own sheet for who goes home with papers missing. */
  GUIDANCE,
  /** Thông báo về việc từ chối tiếp công dân (NĐ 154/2026, 01/TCD). */
  VISIT_REFUSAL,
  /** Giấy biên nhận thông tin, tài liệu (02/TCD). */
  VISIT_RECEIPT,
  /** Sổ tiếp công dân (03/TCD). */
  VISIT_REGISTER,
  /** Bản ghi nội dung tiếp công dân: signed by the citizen; in no annex. */
  VISIT_MINUTES
}
