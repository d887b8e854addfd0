package vn.motcua.shared;

/** What an officer may do at the one-stop desk; one officer often has several roles. */
public enum Role {
  /** Tiếp nhận: receives dossiers at the Centre. */
  INTAKE,
  /** Phân công: the head of a division who gives a dossier to an appraiser. */
  ASSIGNMENT,
  /** Thụ lý, thẩm định. */
  APPRAISAL,
  /** Thẩm tra: reviews the draft result before it goes to the approver. */
  REVIEW,
  /** Phê duyệt: signs, or refuses in writing. */
  APPROVAL,
  /** Văn thư: registers and seals. */
  CLERK,
  /** Trả kết quả. */
  RETURN,
  /** Lãnh đạo: sees the whole unit and what awaits a signature. */
  LEADER,
  /** Quản trị: officers, calendar, procedures of the unit. */
  ADMINISTRATOR,
  /** Người theo dõi của tỉnh: reads the figures of the communes of one province. */
  PROVINCE_OBSERVER,
  /** Thường trực Ban Chỉ đạo of a province: keeps the plans of the movement and follows them. */
  STEERING,
  /** Mặt trận Tổ quốc: supervises and criticises; sees figures, never a person's dossier. */
  FRONT,
  /** Bí thư Đảng ủy: hears difficulties first; sees figures, never a person's dossier. */
  PARTY_SECRETARY;

  /**
   * Whether the role only watches over the office: it opens the pages below {@code /giam-sat} and
   * no page of the desk.
   */
  public boolean watches() {
    return this == FRONT || this == PARTY_SECRETARY;
  }

  /** The name Spring Security knows this role by. */
  public String authority() {
    return "ROLE_" + name();
  }
}
