package vn.motcua.inspections.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.inspections.CheckItem;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.Target;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** One inspection: held, found, told about, looked at again. */
@Controller
@RequestMapping(InspectionsController.BASE + InspectionsController.ONE + "/{number:[0-9]{1,3}}")
class TargetController {
  private static final String FINDING = "/{finding:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Inspections inspections;

  TargetController(Inspections inspections) {
    this.inspections = inspections;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable int number) {
    return page(actor, id, number, Map.of());
  }

  private ModelAndView page(Actor actor, UUID id, int number, Map<String, Message> errors) {
    InspectionPlan plan = inspections.plan(actor, id);
    Target target = plan.at(number);
    ModelAndView page =
        new ModelAndView(
            "inspections/web/target",
            "model",
            new TargetPage(
                plan,
                target,
                inspections.items(actor),
                Inspections.mayInspect(actor),
                (finding, next) -> Inspections.mayBecome(actor, target, finding, next),
                inspections.today(),
                UUID.randomUUID().toString(),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private ModelAndView done(Actor actor, UUID id, int number, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + InspectionsController.BASE + "/" + id + "/" + number);
    } catch (RejectedForm rejected) {
      return page(actor, id, number, rejected.errors());
    } catch (Refusal refusal) {
      return page(
          actor, id, number, Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @PostMapping("/da-kiem-tra")
  ModelAndView hold(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    Map<String, Target.Verdict> checks = new HashMap<>();
    for (CheckItem item : inspections.items(actor)) {
      typed
          .choice(Target.Verdict.class, "muc-" + item.code())
          .ifPresent(verdict -> checks.put(item.code(), verdict));
    }
    return done(
        actor,
        id,
        number,
        () ->
            inspections.hold(actor, id, number, typed.day("ngay"), typed.text("ketLuan"), checks));
  }

  @PostMapping("/ton-tai")
  ModelAndView find(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "anh", required = false) @Nullable MultipartFile photo)
      throws IOException {
    SentForm typed = new SentForm(fields);
    LocalDate due = typed.day("han");
    Finding finding =
        new Finding(
            typed.key(),
            typed.text("mucSai"),
            typed.choice(Finding.Severity.class, "mucDo").orElse(Finding.Severity.MEDIUM),
            typed.text("noiDung"),
            typed.text("khacPhuc"),
            due == null ? LocalDate.EPOCH : due,
            false,
            List.of());
    byte[] sent = bytes(photo);
    return done(actor, id, number, () -> inspections.find(actor, id, number, finding, due, sent));
  }

  @PostMapping(FINDING + "/dien-bien")
  ModelAndView tell(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @PathVariable UUID finding,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "anh", required = false) @Nullable MultipartFile photo)
      throws IOException {
    SentForm typed = new SentForm(fields);
    Finding.Act act =
        new Finding.Act(
            typed.number("lan") + 1,
            typed.choice(Finding.Standing.class, "tinhTrang").orElse(Finding.Standing.OPEN),
            typed.text("loi"),
            false,
            actor.name(),
            Instant.EPOCH);
    byte[] sent = bytes(photo);
    return done(actor, id, number, () -> inspections.tell(actor, id, number, finding, act, sent));
  }

  @GetMapping(FINDING + "/{version:[0-9]{1,3}}/anh")
  ResponseEntity<byte[]> photo(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @PathVariable UUID finding,
      @PathVariable int version) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", "inline; filename=\"anh.jpg\"")
        .body(inspections.photo(actor, id, number, finding, version));
  }

  private static byte[] bytes(@Nullable MultipartFile photo) throws IOException {
    return photo == null ? new byte[0] : photo.getBytes();
  }
}
