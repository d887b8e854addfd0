package vn.motcua.recognition.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.recognition.FoundPhotos;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentForm;

/** A photo the program has already becomes evidence of a criterion. */
@Controller
@RequestMapping(PeriodsController.BASE + PeriodsController.ONE + "/{unit:[0-9]{5}}/anh-da-co")
class FoundPhotoController {
  private final RecognitionPeriods periods;
  private final FoundPhotos photos;

  FoundPhotoController(RecognitionPeriods periods, FoundPhotos photos) {
    this.periods = periods;
    this.photos = photos;
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    RecognitionPeriod period = periods.byId(actor, new UnitId(province), id);
    photos.keep(actor, period, new UnitId(unit), typed.text("choTieuChi"), typed.text("anhDaCo"));
    return new ModelAndView(
        "redirect:" + PeriodsController.address(period) + "/" + unit + "#minh-chung");
  }
}
