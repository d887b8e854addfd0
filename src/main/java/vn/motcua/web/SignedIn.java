package vn.motcua.web;

import vn.motcua.shared.Actor;

/** The principal of a signed-in officer, as the shell needs it; supplied by identity. */
public interface SignedIn {
  Actor actor();

  /** Full name of the unit, for instance "Xã Nà Hỳ". */
  String unitName();

  /** Office title, for instance "Công chức Trung tâm Phục vụ hành chính công". */
  String title();
}
