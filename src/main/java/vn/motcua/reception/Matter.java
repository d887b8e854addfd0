package vn.motcua.reception;

/** What a citizen comes with, as the register sorts it (form 03/TCD column 6). */
public enum Matter {
  /** Khiếu nại. */
  COMPLAINT,
  /** Tố cáo; who brings it is kept secret. */
  DENUNCIATION,
  /** Kiến nghị. */
  PETITION,
  /** Phản ánh. */
  REFLECTION
}
