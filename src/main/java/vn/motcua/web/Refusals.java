package vn.motcua.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Turns the kinds of refusal into pages: not found, not allowed by the rules, database away. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @ExceptionHandler
  ModelAndView notFound(NotFound exception) {
    return page(ErrorPage.of(404));
  }

  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    return page(ErrorPage.refusal(new Message(refusal.key(), refusal.arguments()), request));
  }

  /**
   * An address or a form that says nothing we can read, for instance letters where a page number
   * goes.
   */
  @ExceptionHandler
  Object unreadable(TypeMismatchException exception, HttpServletRequest request) {
    return answer(400, request);
  }

  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException exception, HttpServletRequest request) {
    return answer(413, request);
  }

  /** No such page, no such act, a field that is missing: told by the framework as a status. */
  @ExceptionHandler
  Object told(ServletException exception, HttpServletRequest request) throws ServletException {
    if (!(exception instanceof ErrorResponse told)) {
      throw exception;
    }
    return answer(told.getStatusCode().value(), request);
  }

  /** People get a page, programs a problem. */
  private static Object answer(int status, HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/")
        ? ProblemDetail.forStatus(status)
        : page(ErrorPage.of(status));
  }

  /**
   * What no rule foresaw and the database refused: nothing was changed, nothing is told of the row.
   */
  @ExceptionHandler
  ModelAndView notStored(DataIntegrityViolationException exception, HttpServletRequest request) {
    LOG.warn("the database refused: {}", exception.getClass().getSimpleName());
    return page(ErrorPage.refusal(Message.of("web.error.422.not-stored"), request));
  }

  @ExceptionHandler
  ModelAndView databaseAway(
      DataAccessException exception, HttpServletRequest request, HttpServletResponse response) {
    return away(exception, request, response);
  }

  @ExceptionHandler
  ModelAndView databaseAway(
      TransactionException exception, HttpServletRequest request, HttpServletResponse response) {
    return away(exception, request, response);
  }

  private static ModelAndView away(
      RuntimeException exception, HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted() || !DatabaseAway.isCauseOf(exception)) {
      throw exception;
    }
    LOG.warn("the database does not answer: {}", exception.getMessage());
    response.setHeader("Retry-After", "5");
    return page(ErrorPage.databaseAway(request));
  }

  private static ModelAndView page(ErrorPage model) {
    ModelAndView page = new ModelAndView("web/error", "model", model);
    page.setStatus(HttpStatus.valueOf(model.status()));
    return page;
  }
}
