package vn.motcua.identity;

import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.spi.OfficerPanel;
import vn.motcua.web.Message;

/** What the administrator's page of an officer says about the officer's account. */
@Component
class AccountPanel implements OfficerPanel {
  private final AccountStore accounts;

  AccountPanel(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public Message state(Officer officer) {
    return accounts
        .byOfficer(officer.unit(), officer.id())
        .map(AccountStore.Kept::account)
        .map(AccountPanel::state)
        .orElse(Message.of("identity.account.none"));
  }

  private static Message state(Account account) {
    String key = account.isDisabled() ? "disabled" : account.mustChange() ? "initial" : "used";
    return Message.of("identity.account." + key, account.userName());
  }

  @Override
  public Message action() {
    return Message.of("identity.account.open-page");
  }

  @Override
  public String href(Officer officer) {
    return "/quan-tri/can-bo/" + officer.id() + "/tai-khoan";
  }
}
