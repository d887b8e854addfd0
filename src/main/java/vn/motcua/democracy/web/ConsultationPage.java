package vn.motcua.democracy.web;

import java.time.LocalDate;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.ConsultationMatter;

/** One consultation with its comments, for the office or for those who watch. */
public record ConsultationPage(
    String base,
    boolean mayWrite,
    boolean mayAnswer,
    Consultation asked,
    ConsultationMatter matter,
    LocalDate today,
    Typed form) {
  public String address() {
    return base + ConsultationsController.PATH + "/" + asked.id();
  }

  public String address(Consultation.Comment comment) {
    return address() + "/y-kien/" + comment.id();
  }

  public boolean maySum() {
    return mayAnswer
        && asked.summary().isEmpty()
        && asked.owed() == 0
        && today.isAfter(asked.until());
  }
}
