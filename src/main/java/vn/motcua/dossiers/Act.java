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
  /** Đề nghị bổ sung: the appraiser asks the Centre to send the one request for papers. */
  PROPOSE_SUPPLEMENT,
  /** The Centre does not send the request, with a reason. */
  DECLINE_SUPPLEMENT,
  /** Gửi yêu cầu bổ sung (form 02); the clock stops. */
  SEND_SUPPLEMENT,
  /** Nhận giấy tờ bổ sung; the clock runs again. */
  RECEIVE_SUPPLEMENT,
  /** Giải quyết tiếp với giấy tờ đang có: the papers did not come. */
  END_SUPPLEMENT,
  /** Xác minh: ask another body, where the procedure's law stops the clock. */
  ASK_VERIFICATION,
  /** Nhận kết quả xác minh. */
  END_VERIFICATION,
  /** Chờ nghĩa vụ tài chính. */
  OPEN_FINANCIAL_DUTY,
  /** Đã hoàn thành nghĩa vụ tài chính. */
  SETTLE_FINANCIAL_DUTY,
  /** Ghi nhận kết quả của cơ quan khác: the file is back from the outside part of its workflow. */
  TAKE_ANSWER,
  /** Ghi nhận cơ quan khác từ chối, with its reason. */
  TAKE_REFUSAL,
  /** Ký thư xin lỗi và hẹn lại ngày trả (form 04), once. */
  APOLOGISE,
  /** Ghi nhận lỗi của cơ quan: the dossier counts as late whatever its date. */
  ADMIT_FAULT,
  /** Tính lại hạn: a change of the calendar moves the due date. */
  RECKON_AGAIN,
  /** Rút hồ sơ, at the citizen's request. */
  WITHDRAW,
  /** Dừng giải quyết, at the citizen's request, while no decision exists (form 05). */
  STOP,
  /** Đổi người giữ, within the same step. */
  REASSIGN,
  /** Sửa sai sót khi nhập, for instance a name mistyped. */
  CORRECT,
  /** Ghi nhận một việc: a fact another part of the office adds, such as a council's minutes. */
  RECORD,
  /** In lại giấy tiếp nhận. */
  REPRINT
}
