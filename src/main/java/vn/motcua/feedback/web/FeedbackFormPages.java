package vn.motcua.feedback.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** Makes the page with the form, empty or with what was typed. */
@Component
class FeedbackFormPages {
  private final FeedbackIntake intake;
  private final Units units;
  private final Officers officers;

  FeedbackFormPages(FeedbackIntake intake, Units units, Officers officers) {
    this.intake = intake;
    this.units = units;
    this.officers = officers;
  }

  ModelAndView page(
      UnitId unit,
      FeedbackForm form,
      Map<String, Message> errors,
      boolean recording,
      boolean flooded) {
    UnitSettings settings = units.settings(unit);
    FeedbackFormPage page =
        new FeedbackFormPage(
            units.byId(unit),
            settings,
            intake.rule(unit),
            officers.active(unit),
            form,
            errors,
            form.value("khoa").isBlank() ? UUID.randomUUID().toString() : form.value("khoa"),
            recording,
            flooded);
    return new ModelAndView(recording ? "feedback/web/record" : "feedback/web/send", "model", page);
  }

  static UnitId unit(String code) {
    if (!UnitId.isWellFormed(code)) {
      throw new NotFound("unit " + code);
    }
    return new UnitId(code);
  }
}
