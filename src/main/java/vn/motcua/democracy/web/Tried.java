package vn.motcua.democracy.web;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Rejected;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** An act of a page: done and led on, or the page again with what was typed and why not. */
final class Tried {
  private Tried() {}

  /**
   * @param act gives the address to go on to
   * @param again makes the page with what was typed
   * @param whole the field a refusal of the whole form stands beside
   */
  static ModelAndView run(
      Typed typed, String whole, Supplier<String> act, Function<Typed, ModelAndView> again) {
    Map<String, Message> errors;
    try {
      return new ModelAndView("redirect:" + act.get());
    } catch (Rejected rejected) {
      errors = rejected.errors();
    } catch (Refusal refusal) {
      errors = Map.of(whole, new Message(refusal.key(), refusal.arguments()));
    }
    ModelAndView page = again.apply(typed.with(errors));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
