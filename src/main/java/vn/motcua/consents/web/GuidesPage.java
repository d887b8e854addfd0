package vn.motcua.consents.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Guide;
import vn.motcua.web.Message;
import vn.motcua.web.SentForm;

/** Guides the commune trusts, and the consents that hold in it. */
public record GuidesPage(
    List<Guide> guides,
    List<Consent> consents,
    SentForm typed,
    Map<String, Message> errors,
    Instant now) {
  static final String ADDRESS = "/ban-lam-viec/nguoi-giup";

  public GuidesPage {
    guides = List.copyOf(guides);
    consents = List.copyOf(consents);
    errors = Map.copyOf(errors);
  }

  public String address() {
    return ADDRESS;
  }

  public List<Consent> holding() {
    return consents.stream().filter(one -> one.holds(now)).toList();
  }
}
