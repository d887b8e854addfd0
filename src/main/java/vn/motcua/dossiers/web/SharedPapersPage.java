package vn.motcua.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossiers.SharedPapers;

/** The papers of a day on which several dossiers stand. */
public record SharedPapersPage(
    LocalDate day, List<SharedPapers.Filed> filed, List<SharedPapers.HandedOver> handedOver) {
  static final String BASE = "/ban-lam-viec/in-chung";

  public SharedPapersPage {
    filed = List.copyOf(filed);
    handedOver = List.copyOf(handedOver);
  }

  public String receipt(SharedPapers.Filed one) {
    return BASE + "/" + one.first() + "/giay-tiep-nhan.pdf";
  }

  public String transfer(SharedPapers.HandedOver one) {
    return BASE
        + "/ban-giao-ket-qua.pdf?ngay="
        + day
        + "&giao="
        + one.giver()
        + "&nhan="
        + one.taker();
  }
}
