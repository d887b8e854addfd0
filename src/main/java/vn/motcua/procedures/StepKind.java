package vn.motcua.procedures;

import vn.motcua.shared.Role;

/** The standard steps of an internal workflow, in their standard order. */
public enum StepKind {
  /** Tiếp nhận. */
  RECEIVE(Role.INTAKE),
  /** Phân công. */
  ASSIGN(Role.ASSIGNMENT),
  /** Thụ lý, thẩm định. */
  PROCESS(Role.APPRAISAL),
  /** Thẩm tra. */
  REVIEW(Role.REVIEW),
  /** Phê duyệt. */
  APPROVE(Role.APPROVAL),
  /** Vào sổ, đóng dấu. */
  REGISTER_AND_SEAL(Role.CLERK),
  /** Trả kết quả; not counted in the time. */
  RETURN(Role.RETURN);

  private final Role role;

  StepKind(Role role) {
    this.role = role;
  }

  /** The role that usually does this step. */
  public Role role() {
    return role;
  }
}
