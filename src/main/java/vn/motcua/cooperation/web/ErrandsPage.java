package vn.motcua.cooperation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.LinkedPart;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/**
 * Who else works on one dossier.
 *
 * @param opensHere parts whose turn has come and that become dossiers here, by their order
 * @param followers officers who can follow up an errand now
 */
public record ErrandsPage(
    Dossier dossier,
    List<LinkedPart> parts,
    Set<Integer> opensHere,
    List<Errand> errands,
    List<Officer> followers,
    Officer self,
    Instant now,
    ErrandForm form,
    Map<String, Message> errors) {
  public ErrandsPage {
    parts = List.copyOf(parts);
    opensHere = Set.copyOf(opensHere);
    errands = List.copyOf(errands);
    followers = List.copyOf(followers);
  }

  public String base() {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  public boolean isOpen() {
    return !dossier.stage().isClosed();
  }

  public boolean isSelected(Officer officer, String field) {
    String typed = form.typed(field);
    return typed.isEmpty() ? officer.id().equals(self.id()) : typed.equals(officer.id().toString());
  }
}
