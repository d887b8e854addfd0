package vn.motcua.democracy.web;

import java.time.LocalDate;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.ConsultationMatter;
import vn.motcua.organisation.Unit;

/**
 * One consultation for everybody.
 *
 * @param sent a comment was taken in a moment ago
 */
public record PublicConsultationPage(
    Unit unit,
    Consultation asked,
    ConsultationMatter matter,
    LocalDate today,
    boolean sent,
    Typed form) {
  public String list() {
    return "/co-quan/" + unit.id().code() + "/dan-chu" + ConsultationsController.PATH;
  }

  public String address() {
    return list() + "/" + asked.id();
  }

  public boolean takesComments() {
    return asked.isOpen(today) && asked.forms().contains(Consultation.Form.WEBSITE);
  }
}
