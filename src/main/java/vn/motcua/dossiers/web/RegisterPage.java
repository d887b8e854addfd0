package vn.motcua.dossiers.web;

import vn.motcua.dossiers.Registers;

/** A page of the register for a stretch of days. */
public record RegisterPage(Registers.Extract extract) {
  static final String BASE = "/ban-lam-viec/so-theo-doi";

  public String next() {
    return BASE + days() + "&trang=" + (extract.page() + 1);
  }

  public String previous() {
    return BASE + days() + "&trang=" + (extract.page() - 1);
  }

  public String pdf() {
    return BASE + ".pdf" + days();
  }

  private String days() {
    return "?tu=" + extract.from() + "&den=" + extract.to();
  }
}
