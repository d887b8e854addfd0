package vn.motcua.steering.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.steering.Province;
import vn.motcua.steering.Steering;
import vn.motcua.steering.Watched;

/** Two to four communes side by side, as somebody of their province chose them. */
@Controller("steeringCompareController")
class CompareController {
  static final String BASE = "/chuong-trinh/so-sanh";

  private final Steering steering;
  private final MapSheet sheet;

  CompareController(Steering steering, MapSheet sheet) {
    this.steering = steering;
    this.sheet = sheet;
  }

  @GetMapping(BASE)
  ModelAndView show(Actor actor, @RequestParam(name = "xa", required = false) List<String> typed) {
    Province province = steering.of(actor);
    List<Watched> chosen = chosen(province, typed == null ? List.of() : typed);
    boolean few = typed != null && chosen.size() < 2;
    ModelAndView view =
        new ModelAndView(
            "steering/web/compared", Map.of("model", new ComparedPage(province, chosen, few)));
    if (few) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }

  @GetMapping(BASE + ".xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor, @RequestParam(name = "xa") List<String> typed, Locale locale) {
    Province province = steering.of(actor);
    return sheet.of(province, chosen(province, typed), locale);
  }

  private List<Watched> chosen(Province province, List<String> typed) {
    return typed.stream()
        .filter(code -> !code.isBlank())
        .distinct()
        .limit(ComparedPage.MOST)
        .map(code -> steering.commune(province, code))
        .toList();
  }
}
