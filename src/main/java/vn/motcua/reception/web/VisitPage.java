package vn.motcua.reception.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.Visit;
import vn.motcua.reception.VisitAbouts;
import vn.motcua.reception.Visits;
import vn.motcua.web.Message;

/**
 * One visit at the desk: who, what about, papers, minutes, what follows.
 *
 * @param versions every version of the minutes, the newest first
 * @param looks who of the office opened it; for the leader alone
 */
public record VisitPage(
    ReceptionDay day,
    Visit visit,
    List<Visit.Minutes> versions,
    Optional<VisitAbouts.About> about,
    List<Commitment> promises,
    List<Visits.Seen> looks,
    boolean mayRefuse,
    List<Officer> officers,
    LocalDateTime now,
    UUID request,
    Map<String, Message> errors) {
  public VisitPage {
    versions = List.copyOf(versions);
    promises = List.copyOf(promises);
    looks = List.copyOf(looks);
    officers = List.copyOf(officers);
  }

  public String base() {
    return "/ban-lam-viec/tiep-cong-dan/luot/" + visit.id();
  }

  public List<Choice> keepers() {
    return OfficerChoices.of(officers);
  }
}
