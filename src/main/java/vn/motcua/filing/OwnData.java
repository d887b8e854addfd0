package vn.motcua.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.CitizenVisit;
import vn.motcua.citizens.Citizens;

/**
 * Everything the program keeps of one person who signed in (Luật 91/2025/QH15; điều: đang đối
 * chiếu): shown, taken away as a file, deleted as far as nothing was filed of it. What was filed is
 * the office's record and stays.
 *
 * @see KnownAnswers for correcting
 */
@Component
public class OwnData {
  private final Drafts drafts;
  private final Filings filings;
  private final KnownAnswers known;
  private final Citizens citizens;

  OwnData(Drafts drafts, Filings filings, KnownAnswers known, Citizens citizens) {
    this.drafts = drafts;
    this.filings = filings;
    this.known = known;
    this.citizens = citizens;
  }

  /** All of it at one moment. */
  public record All(
      Citizen citizen,
      List<KnownAnswer> known,
      List<Draft> drafts,
      List<Filed> filed,
      List<CitizenVisit> visits) {
    public All {
      known = List.copyOf(known);
      drafts = List.copyOf(drafts);
      filed = List.copyOf(filed);
      visits = List.copyOf(visits);
    }
  }

  /** Drafts for somebody else are that person's, and not among them. */
  public All of(Citizen citizen) {
    return new All(
        citizen,
        known.of(citizen),
        drafts.open(new Owner.Account(citizen.id())).stream()
            .filter(draft -> draft.consent().isEmpty())
            .toList(),
        filings.own(citizen),
        citizens.visits(citizen));
  }

  /** Deletes what may be: kept answers, drafts never filed with their photos, open visits. */
  @Transactional
  public void delete(Citizen citizen) {
    Owner owner = new Owner.Account(citizen.id());
    of(citizen).drafts().stream()
        .filter(draft -> filings.givenBack(draft).isEmpty())
        .forEach(draft -> drafts.delete(owner, draft));
    known.deleteAll(citizen);
    citizens.endAll(citizen);
  }
}
