package vn.motcua.procedures;

/** How a dossier comes in; time and fee belong to it. */
public enum Channel {
  /** Trực tiếp, at the Centre. */
  DIRECT,
  /** Qua bưu chính công ích. */
  POST,
  /** Trực tuyến. */
  ONLINE
}
