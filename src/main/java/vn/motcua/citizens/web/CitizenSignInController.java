package vn.motcua.citizens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.Citizens;
import vn.motcua.citizens.Provider;
import vn.motcua.citizens.Providers;
import vn.motcua.citizens.SignInFault;
import vn.motcua.shared.NotFound;
import vn.motcua.web.OfficeBrowser;

/** Where a citizen chooses who vouches for him or her, and where trouble with it is told. */
@Controller
class CitizenSignInController {
  private final Providers providers;
  private final Citizens citizens;
  private final OfficeBrowser office;

  CitizenSignInController(Providers providers, Citizens citizens, OfficeBrowser office) {
    this.providers = providers;
    this.citizens = citizens;
    this.office = office;
  }

  @GetMapping(Arrivals.SIGN_IN)
  ModelAndView form(
      @RequestParam(name = "ve", defaultValue = "") String goingTo,
      @RequestParam(name = "loi", defaultValue = "") String fault,
      HttpServletRequest request) {
    if (!goingTo.isEmpty()) {
      Arrivals.goingTo(request, goingTo);
    }
    return office.isOne(request)
        ? page(Optional.of(SignInFault.MAY_CO_QUAN), true)
        : page(SignInFault.of(fault), false);
  }

  /** On to the provider, when it answers. */
  @GetMapping(Arrivals.SIGN_IN + "/{provider:[a-z][a-z0-9-]{0,29}}")
  ModelAndView out(@PathVariable("provider") String id, HttpServletRequest request) {
    Provider provider = providers.of(id).orElseThrow(() -> new NotFound("provider " + id));
    if (office.isOne(request)) {
      return page(Optional.of(SignInFault.MAY_CO_QUAN), true);
    }
    if (!providers.isReachable(provider)) {
      ModelAndView down = page(Optional.of(SignInFault.KHONG_TOI), false);
      down.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
      return down;
    }
    return to("/cong-dan/cua/" + provider.id());
  }

  /** Seconds until the visit ends unless somebody uses it. */
  @GetMapping("/cong-dan/con-lai")
  ResponseEntity<String> left(HttpServletRequest request) {
    return seconds(request);
  }

  /** Somebody is still there. */
  @PostMapping("/cong-dan/o-lai")
  ResponseEntity<String> stay(HttpServletRequest request) {
    citizens.visiting(request);
    return seconds(request);
  }

  private ResponseEntity<String> seconds(HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .cacheControl(CacheControl.noStore())
        .body(String.valueOf(citizens.left(request).toSeconds()));
  }

  @PostMapping("/cong-dan/dang-xuat")
  ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
    citizens.end(request, response);
    return to("/");
  }

  private ModelAndView page(Optional<SignInFault> fault, boolean closed) {
    return new ModelAndView(
        "citizens/web/sign_in", "model", new SignInPage(providers.all(), fault, closed));
  }

  private static ModelAndView to(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
