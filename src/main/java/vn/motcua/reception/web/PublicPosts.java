package vn.motcua.reception.web;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;

/** Limits how many turns and questions one address may send: ten, then one every two minutes. */
@Component
class PublicPosts {
  static final int AT_ONCE = 10;

  private final Allowance posts = new Allowance(AT_ONCE, Duration.ofMinutes(20));

  boolean areTooMany(String address) {
    return !posts.take(address);
  }

  static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }
}
