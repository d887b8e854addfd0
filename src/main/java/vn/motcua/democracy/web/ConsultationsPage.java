package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.ConsultationMatter;
import vn.motcua.organisation.Officer;

/** What people are and were asked, with the form for one more. */
public record ConsultationsPage(
    String base,
    boolean mayWrite,
    List<Consultation> asked,
    List<ConsultationMatter> matters,
    List<Officer> answerers,
    LocalDate today,
    Typed form) {
  public ConsultationsPage {
    asked = List.copyOf(asked);
    matters = List.copyOf(matters);
    answerers = List.copyOf(answerers);
  }

  public String address() {
    return base + ConsultationsController.PATH;
  }

  public long late() {
    return asked.stream().filter(one -> one.isLate(today)).count();
  }
}
