package vn.motcua.filing.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form: the page to look at next, which may be reloaded without sending again. */
final class SeeOther {
  private SeeOther() {}

  static ModelAndView page(String address) {
    return new ModelAndView(to(address));
  }

  static RedirectView to(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
