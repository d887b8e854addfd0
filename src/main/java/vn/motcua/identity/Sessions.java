package vn.motcua.identity;

import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.OfficerChanged;

/** The open sessions of officers, on whichever node; ended when what they rest on has changed. */
@Component
class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> repository;
  private final AccountStore accounts;

  Sessions(FindByIndexNameSessionRepository<? extends Session> repository, AccountStore accounts) {
    this.repository = repository;
    this.accounts = accounts;
  }

  void endAll(String userName) {
    end(userName, id -> true);
  }

  void endOthers(String userName, String keptId) {
    end(userName, id -> !id.equals(keptId));
  }

  private void end(String userName, Predicate<String> which) {
    repository.findByPrincipalName(userName).keySet().stream()
        .filter(which)
        .forEach(repository::deleteById);
  }

  /** Roles are read at sign-in: an officer who lost one, or left, signs in again or not at all. */
  @EventListener
  void officerChanged(OfficerChanged changed) {
    accounts
        .byOfficer(changed.unit(), changed.officer())
        .ifPresent(kept -> endAll(kept.account().userName()));
  }
}
