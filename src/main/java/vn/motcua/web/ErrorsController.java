package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages shown for errors that no controller answered itself. */
@Controller
class ErrorsController implements ErrorController {
  @RequestMapping("/error")
  @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      return null; // half an answer is on its way: nothing may be added that looks like a part of
      // it
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    Resend stale = status == 403 ? StaleForm.of(request) : null;
    ErrorPage model = stale == null ? ErrorPage.of(status) : ErrorPage.staleForm(stale);
    ModelAndView page = new ModelAndView("web/error", "model", model);
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
