package vn.motcua.councils.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.councils.CouncilSession;
import vn.motcua.councils.PaperMinutes;
import vn.motcua.councils.Posting;
import vn.motcua.dossiers.Dossier;
import vn.motcua.procedures.Council;
import vn.motcua.web.Message;

/**
 * The council on one dossier: its sessions, and the one form there is to fill now.
 *
 * @param mayCall nothing is called or decided yet
 * @param paperKept the unit keeps its councils on paper and none was called here
 * @param paper number, day and conclusion of minutes on paper
 * @param postBy last day to hang the conclusion; empty when there is nothing to hang
 * @param suggestedUntil until when it would hang
 */
public record CouncilPage(
    Dossier dossier,
    Council council,
    Instant sitsBy,
    List<CouncilSession> sessions,
    boolean mayCall,
    boolean paperKept,
    Optional<PaperMinutes> paper,
    Optional<LocalDate> postBy,
    LocalDate suggestedUntil,
    Optional<Posting> posting,
    CouncilForm form,
    Map<String, Message> errors) {
  public CouncilPage {
    sessions = List.copyOf(sessions);
  }

  public String base() {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  /** The session that waits for its minutes. */
  public Optional<CouncilSession> open() {
    return dossier.stage().isClosed()
        ? Optional.empty()
        : sessions.stream().filter(CouncilSession::isOpen).findFirst();
  }

  /** Nothing is decided, so the minutes on paper can be entered, or entered once more. */
  public boolean mayEnterPaper() {
    return paperKept && !dossier.stage().isClosed() && dossier.standing().outcome() == null;
  }

  public List<CouncilSession> held() {
    return sessions.stream().filter(session -> !session.isOpen()).toList();
  }
}
