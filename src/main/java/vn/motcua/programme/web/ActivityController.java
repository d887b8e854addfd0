package vn.motcua.programme.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.KeptFile;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanEvidences;
import vn.motcua.programme.PlanPart;
import vn.motcua.programme.PlanRejected;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;

/** One activity of a plan: read, told of part by part, shown by evidence. */
@Controller
@RequestMapping(PlansController.BASE + PlansController.ONE + "/{place:[0-9]{1,3}\\.[0-9]{1,3}}")
class ActivityController {
  private static final String OF = "/{of:[0-9]{2}|[0-9]{5}}";

  private final Plans plans;
  private final PlanEvidences evidences;

  ActivityController(Plans plans, PlanEvidences evidences) {
    this.plans = plans;
    this.evidences = evidences;
  }

  @GetMapping
  ModelAndView activity(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @PathVariable String place,
      @RequestParam(defaultValue = "") String xa) {
    return activity(actor, plans.plan(actor, new UnitId(unit), id), place, xa, Map.of());
  }

  private ModelAndView activity(
      Actor actor, Plan plan, String place, String of, Map<String, Message> errors) {
    PlanActivity activity = plan.at(place);
    Optional<PlanPart> chosen =
        activity.parts().stream()
            .filter(part -> of.isEmpty() || part.unit().code().equals(of))
            .filter(part -> plans.mayTell(actor, plan, part))
            .findFirst();
    ModelAndView page =
        new ModelAndView(
            "programme/web/activity",
            "model",
            new ActivityPage(
                plan,
                activity,
                plans.acts(plan, activity),
                evidences.of(plan, activity),
                chosen,
                plans.owns(actor, plan),
                (part, next) -> plans.mayBecome(actor, plan, part, next),
                plans.today(),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping(OF)
  ModelAndView tell(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @PathVariable String place,
      @PathVariable String of,
      @RequestParam Map<String, String> fields) {
    Plan plan = plans.plan(actor, new UnitId(unit), id);
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<Standing> standing =
        Arrays.stream(Standing.values())
            .filter(one -> one.name().equals(PlansController.text(fields, "tinhTrang")))
            .findFirst();
    if (standing.isEmpty()) {
      errors.put("tinhTrang", Message.of("programme.error.standing"));
    }
    LocalDate due = PlansController.day(PlansController.text(fields, "han"));
    PlanPart part = plan.at(place).of(new UnitId(of)).orElseThrow(() -> new NotFound("part " + of));
    try {
      if (errors.isEmpty()) {
        plans.tell(
            actor,
            plan.unit(),
            plan.id(),
            place,
            part.unit(),
            new Plans.Telling(
                PlansController.number(PlansController.text(fields, "lan")),
                standing.orElseThrow(),
                due == null ? part.due() : due,
                PlansController.text(fields, "loi")));
        return new ModelAndView(
            "redirect:" + PlansController.address(plan) + "/" + place + "?xa=" + of);
      }
    } catch (PlanRejected rejected) {
      errors.putAll(rejected.errors());
    } catch (Refusal refusal) {
      errors.put("noi-dung", new Message(refusal.key(), refusal.arguments()));
    }
    return activity(actor, plan, place, of, errors);
  }

  @PostMapping(OF + "/tep")
  ModelAndView send(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @PathVariable String place,
      @PathVariable String of,
      @RequestParam("tep") MultipartFile file)
      throws IOException {
    Plan plan = plans.plan(actor, new UnitId(unit), id);
    if (file.isEmpty()) {
      return activity(
          actor, plan, place, of, Map.of("tep", Message.of("programme.error.evidence")));
    }
    try {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      evidences.send(actor, plan, place, new UnitId(of), KeptFile.of(name, file.getBytes()));
      return new ModelAndView(
          "redirect:" + PlansController.address(plan) + "/" + place + "?xa=" + of + "#minh-chung");
    } catch (Refusal refusal) {
      return activity(
          actor, plan, place, of, Map.of("tep", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @GetMapping("/tep/{file:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @PathVariable String place,
      @PathVariable UUID file) {
    KeptFile kept = evidences.file(plans.plan(actor, new UnitId(unit), id), place, file);
    return Attachment.of(kept.name(), kept.media(), kept.content());
  }
}
