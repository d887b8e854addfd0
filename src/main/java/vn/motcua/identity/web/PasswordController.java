package vn.motcua.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** The officer's own password. */
@Controller
@RequestMapping("/tai-khoan/mat-khau")
class PasswordController {
  private final Accounts accounts;

  PasswordController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  ModelAndView edit(
      Actor actor, @RequestParam(name = "da-doi", required = false) @Nullable String changed) {
    return page(actor, changed != null, Map.of());
  }

  @PostMapping
  ModelAndView update(
      Actor actor,
      @RequestParam(name = "matKhauCu", defaultValue = "") String current,
      @RequestParam(name = "matKhauMoi", defaultValue = "") String chosen,
      @RequestParam(name = "matKhauMoiLai", defaultValue = "") String again) {
    boolean first =
        accounts.of(actor.unit(), actor.officer()).filter(Account::mustChange).isPresent();
    Map<String, Message> errors =
        chosen.equals(again)
            ? accounts.change(actor, current, chosen)
            : Map.of("again", Message.of("identity.refusal.password-again"));
    if (!errors.isEmpty()) {
      ModelAndView page = page(actor, false, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return new ModelAndView(
        first ? "redirect:/ban-lam-viec" : "redirect:/tai-khoan/mat-khau?da-doi");
  }

  private ModelAndView page(Actor actor, boolean changed, Map<String, Message> errors) {
    boolean mustChange =
        accounts.of(actor.unit(), actor.officer()).filter(Account::mustChange).isPresent();
    return new ModelAndView(
        "identity/web/password", "model", new PasswordPage(mustChange, changed, errors));
  }
}
