package vn.motcua.steering.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.steering.Province;
import vn.motcua.steering.Steering;
import vn.motcua.steering.Watched;

/** Two to four communes side by side, as somebody of their province chose them. */
@Controller("steeringCompareController")
@RequestMapping(CompareController.BASE)
class CompareController {
  static final String BASE = "/chuong-trinh/so-sanh";

  private final Steering steering;

  CompareController(Steering steering) {
    this.steering = steering;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(name = "xa", required = false) List<String> typed) {
    List<String> codes =
        typed == null
            ? List.of()
            : typed.stream().filter(code -> !code.isBlank()).distinct().toList();
    Province province = steering.of(actor);
    List<Watched> chosen =
        codes.stream()
            .limit(ComparedPage.MOST)
            .map(code -> steering.commune(province, code))
            .toList();
    boolean few = typed != null && chosen.size() < 2;
    ModelAndView view =
        new ModelAndView(
            "steering/web/compared", Map.of("model", new ComparedPage(province, chosen, few)));
    if (few) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }
}
