package vn.motcua.demo.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.demo.DemoCitizen;
import vn.motcua.demo.DemoProvider;
import vn.motcua.shared.NotFound;

/**
 * Where the person is chosen at the provider for trying out; it leads back to us and nowhere else.
 */
@Controller
@ConditionalOnProperty(name = "motcua.demo", havingValue = "true")
class DemoProviderController {
  private static final String BACK = "/cong-dan/ve/" + DemoProvider.ID;

  private final DemoProvider provider;

  DemoProviderController(DemoProvider provider) {
    this.provider = provider;
  }

  @GetMapping(DemoProvider.PAGE)
  ModelAndView form(@RequestParam Map<String, String> asked) {
    return new ModelAndView(
        "demo/web/choose_citizen",
        "model",
        new ChooseCitizenPage(
            provider.people(),
            asked.getOrDefault("state", ""),
            asked.getOrDefault("nonce", ""),
            asked.getOrDefault("code_challenge", "")));
  }

  @PostMapping(DemoProvider.PAGE)
  ModelAndView choose(
      @RequestParam(name = "nguoi", defaultValue = "") String subject,
      @RequestParam("state") String state,
      @RequestParam("nonce") String nonce,
      @RequestParam("code_challenge") String challenge) {
    UriComponentsBuilder back = UriComponentsBuilder.fromPath(BACK).queryParam("state", "{state}");
    if (subject.isEmpty()) {
      return to(back.queryParam("error", "access_denied").build(state).toString());
    }
    DemoCitizen person =
        provider.people().stream()
            .filter(one -> one.subject().equals(subject))
            .findFirst()
            .orElseThrow(() -> new NotFound("person of the demonstration"));
    return to(
        back.queryParam("code", "{code}")
            .build(state, provider.code(person, nonce, challenge))
            .toString());
  }

  private static ModelAndView to(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
