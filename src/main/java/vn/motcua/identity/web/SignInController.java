package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.SignInLocked;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.KeptForm;
import vn.motcua.web.Message;
import vn.motcua.web.SignedIn;

/** The page on which officers sign in. */
@Controller
class SignInController {
  private final Clock clock;

  SignInController(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/dang-nhap")
  ModelAndView form(
      HttpServletRequest request,
      @Nullable Authentication current,
      @RequestParam(name = "het-phien", required = false) @Nullable String ended) {
    if (current != null && current.getPrincipal() instanceof SignedIn) {
      return new ModelAndView("redirect:/ban-lam-viec");
    }
    return page("", null, ended != null, KeptForm.isWaiting(request));
  }

  /** Where the security chain forwards to after a failure; not reachable from outside. */
  @PostMapping("/dang-nhap/loi")
  ModelAndView create(
      HttpServletRequest request,
      @RequestParam(name = "ten", defaultValue = "") String userName,
      @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false)
          @Nullable Exception failure) {
    boolean kept = KeptForm.isWaiting(request);
    ModelAndView page =
        page(userName.substring(0, Math.min(userName.length(), 60)), error(failure), kept, kept);
    page.setStatus(
        failure instanceof SignInLocked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED);
    return page;
  }

  private Message error(@Nullable Exception failure) {
    if (failure instanceof SignInLocked locked) {
      return Message.of("identity.sign-in.locked", time(locked.until()), minutes(locked.until()));
    }
    return Message.of(
        failure instanceof AuthenticationServiceException
            ? "identity.refusal.busy"
            : "identity.sign-in.wrong");
  }

  /** The first whole minute at which it works again. */
  private static String time(Instant until) {
    var local = OfficeTime.local(until.plusSeconds(59));
    return "%d:%02d".formatted(local.getHour(), local.getMinute());
  }

  private long minutes(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
  }

  private static ModelAndView page(
      String userName, @Nullable Message error, boolean ended, boolean kept) {
    return new ModelAndView(
        "identity/web/sign_in", "model", new SignInPage(userName, error, ended, kept));
  }
}
