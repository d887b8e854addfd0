package vn.motcua.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** An officer's account, for the administrator: open it, give a new one-time password, close it. */
@Controller
@RequestMapping("/quan-tri/can-bo/{officer}/tai-khoan")
class AccountController {
  private final Accounts accounts;
  private final Officers officers;

  AccountController(Accounts accounts, Officers officers) {
    this.accounts = accounts;
    this.officers = officers;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID officer) {
    return page(actor, officer, "", "", null);
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @PathVariable UUID officer,
      @RequestParam(name = "ten", defaultValue = "") String userName) {
    try {
      return page(actor, officer, accounts.open(actor, officer, userName), "", null);
    } catch (Refusal refusal) {
      ModelAndView page = page(actor, officer, "", userName, message(refusal));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/mat-khau-mot-lan")
  ModelAndView reset(Actor actor, @PathVariable UUID officer) {
    return page(actor, officer, accounts.reset(actor, officer), "", null);
  }

  @PostMapping("/khoa")
  String close(Actor actor, @PathVariable UUID officer) {
    accounts.disable(actor, officer);
    return "redirect:/quan-tri/can-bo/" + officer + "/tai-khoan";
  }

  @PostMapping("/mo-lai")
  String reopen(Actor actor, @PathVariable UUID officer) {
    accounts.enable(actor, officer);
    return "redirect:/quan-tri/can-bo/" + officer + "/tai-khoan";
  }

  private ModelAndView page(
      Actor actor, UUID id, String password, String typed, @Nullable Message error) {
    Officer officer = officers.byId(actor.unit(), id);
    @Nullable Account account = accounts.of(actor.unit(), id).orElse(null);
    String name = typed.isEmpty() ? suggested(officer) : typed;
    return new ModelAndView(
        "identity/web/account", "model", new AccountPage(officer, account, password, name, error));
  }

  /** "Lò Văn Inh" of 03169 is inh.lv.03169: given name, initials, unit. */
  private static String suggested(Officer officer) {
    String[] words = FoldedText.of(officer.name()).replaceAll("[^a-z0-9 ]", "").split(" ");
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.length - 1; i++) {
      initials.append(words[i].charAt(0));
    }
    return words[words.length - 1]
        + (initials.isEmpty() ? "" : "." + initials)
        + "."
        + officer.unit();
  }

  private static Message message(Refusal refusal) {
    return new Message(refusal.key(), refusal.arguments());
  }
}
