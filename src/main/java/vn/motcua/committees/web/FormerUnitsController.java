package vn.motcua.committees.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.committees.FormerUnits;
import vn.motcua.shared.Actor;

/** Units that no longer exist, entered by their province. */
@Controller
@RequestMapping(CommitteesController.BASE + "/don-vi-cu")
class FormerUnitsController {
  private final FormerUnits former;
  private final CommitteeSheets sheets;

  FormerUnitsController(FormerUnits former, CommitteeSheets sheets) {
    this.former = former;
    this.sheets = sheets;
  }

  @GetMapping("/don-vi-cu.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    return sheets.former(former.of(actor));
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, List.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam("tep") MultipartFile file) throws IOException {
    FormerUnits.Entered entered = former.enter(actor, file.getBytes());
    return entered.problems().isEmpty()
        ? new ModelAndView("redirect:" + CommitteesController.BASE + "/don-vi-cu")
        : page(actor, entered.problems());
  }

  private ModelAndView page(Actor actor, List<FormerUnits.Problem> problems) {
    ModelAndView page =
        new ModelAndView(
            "committees/web/former", "model", new FormerPage(former.of(actor), problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
