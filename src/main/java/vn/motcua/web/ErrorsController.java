package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages shown for errors that no controller answered itself. */
@Controller
class ErrorsController implements ErrorController {
  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    Resend stale = status == 403 ? StaleForm.of(request) : null;
    ErrorPage model = stale == null ? ErrorPage.of(status) : ErrorPage.staleForm(stale);
    ModelAndView page = new ModelAndView("web/error", "model", model);
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
