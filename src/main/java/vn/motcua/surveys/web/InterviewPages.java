package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.Contact;
import vn.motcua.surveys.Interviews;
import vn.motcua.surveys.Slot;
import vn.motcua.web.Message;

/** Puts the interviewer's pages together. */
@Component
class InterviewPages {
  private final Units units;

  InterviewPages(Units units) {
    this.units = units;
  }

  static ModelAndView typing(String problem) {
    return typing(problem, false);
  }

  static ModelAndView typing(String problem, boolean over) {
    return new ModelAndView("surveys/web/enter", "model", new EnterPage(problem, over));
  }

  /** Answers for this number came from elsewhere before. */
  static ModelAndView before(int number) {
    return new ModelAndView("surveys/web/before", "model", number);
  }

  ModelAndView list(Interviews.Entered at, List<Slot> slots, String chosen, String done) {
    Map<UnitId, String> names = new TreeMap<>();
    slots.forEach(slot -> names.computeIfAbsent(slot.unit(), this::name));
    return new ModelAndView(
        "surveys/web/interviews",
        "model",
        new InterviewListPage(at.round(), at.interviewer(), slots, names, chosen, done));
  }

  ModelAndView interview(
      Interviews.Entered at,
      Contact contact,
      UUID key,
      Map<String, List<String>> typed,
      Map<String, Message> errors) {
    return new ModelAndView(
        "surveys/web/interview",
        "model",
        new InterviewPage(
            at.round(), contact, name(contact.slot().unit()), key.toString(), typed, errors));
  }

  private String name(UnitId unit) {
    return units.find(unit).map(Unit::fullName).orElse(unit.code());
  }
}
