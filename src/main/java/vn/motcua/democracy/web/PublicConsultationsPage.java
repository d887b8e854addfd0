package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.democracy.Consultation;
import vn.motcua.organisation.Unit;

/** What the people are asked, and how they were answered. */
public record PublicConsultationsPage(Unit unit, List<Consultation> asked, LocalDate today) {
  public PublicConsultationsPage {
    asked = List.copyOf(asked);
  }

  public String home() {
    return "/co-quan/" + unit.id().code() + "/dan-chu";
  }
}
