package vn.motcua.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.recognition.Evidence;
import vn.motcua.recognition.FoundPhotos;
import vn.motcua.recognition.RecognitionAct;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.Rejected;
import vn.motcua.recognition.Road;
import vn.motcua.recognition.RoadActs;
import vn.motcua.recognition.Roads;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** One commune's road: read, scored, shown by files, and what the province does about it. */
@Controller
@RequestMapping(PeriodsController.BASE + PeriodsController.ONE + "/{unit:[0-9]{5}}")
class RoadController {
  private final RecognitionPeriods periods;
  private final Roads roads;
  private final RoadActs acts;
  private final FoundPhotos photos;
  private final Site site;

  RoadController(
      RecognitionPeriods periods, Roads roads, RoadActs acts, FoundPhotos photos, Site site) {
    this.photos = photos;
    this.periods = periods;
    this.roads = roads;
    this.acts = acts;
    this.site = site;
  }

  /** What stands in every address of a road. */
  record Where(String province, UUID id, String unit) {
    UnitId commune() {
      return new UnitId(unit);
    }
  }

  /** What a form does, once it was read. */
  private interface Doing {
    void with(RecognitionPeriod period);
  }

  private RecognitionPeriod period(Actor actor, Where where) {
    return periods.byId(actor, new UnitId(where.province()), where.id());
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      HttpServletRequest request) {
    return show(actor, new Where(province, id, unit), Map.of(), request);
  }

  private ModelAndView show(
      Actor actor, Where where, Map<String, Message> errors, HttpServletRequest request) {
    Road road = roads.of(actor, period(actor, where), where.commune());
    return PeriodsController.said(
        new ModelAndView(
            "recognition/web/road",
            "model",
            new RoadPage(
                road,
                RoadActs.mayScore(actor, road),
                RoadActs.maySend(actor, road),
                RoadActs.mayAppraise(actor, road),
                RecognitionAct.from(road.stage()).stream()
                    .filter(act -> RoadActs.may(actor, road, act))
                    .toList(),
                RoadActs.maySend(actor, road) ? photos.of(actor, where.commune()) : List.of(),
                roads.lastCouncil(road.period().province()),
                roads.alarms(actor, road.period(), where.commune()),
                site.of(request),
                errors)),
        errors);
  }

  @PostMapping("/tu-cham")
  ModelAndView score(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Where where = new Where(province, id, unit);
    return done(
        actor,
        where,
        "#tu-cham",
        request,
        period -> acts.score(actor, period, where.commune(), points(typed)));
  }

  @PostMapping("/tham-dinh")
  ModelAndView appraise(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Where where = new Where(province, id, unit);
    return done(
        actor,
        where,
        "#viec",
        request,
        period -> acts.appraise(actor, period, where.commune(), points(typed)));
  }

  private static Map<String, RoadActs.Typed> points(Map<String, String> typed) {
    Fields fields = new Fields(typed);
    Map<String, RoadActs.Typed> points = new LinkedHashMap<>();
    for (String field : typed.keySet()) {
      if (field.startsWith("diem-")) {
        String code = field.substring("diem-".length());
        points.put(code, new RoadActs.Typed(fields.text(field), fields.text("loi-" + code)));
      }
    }
    return points;
  }

  @PostMapping("/tep")
  ModelAndView send(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @RequestParam("cho") String subject,
      @RequestParam("tep") MultipartFile file,
      HttpServletRequest request) {
    Where where = new Where(province, id, unit);
    if (file.isEmpty()) {
      return show(actor, where, Map.of("tep", Message.of("recognition.error.file")), request);
    }
    boolean paper = subject.startsWith("giay-");
    try {
      KeptFile read =
          KeptFile.of(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
      return done(
          actor,
          where,
          "#minh-chung",
          request,
          period ->
              acts.send(
                  actor,
                  period,
                  where.commune(),
                  paper ? Evidence.Kind.PAPER : Evidence.Kind.CRITERION,
                  paper ? subject.substring("giay-".length()) : subject,
                  read));
    } catch (Refusal refusal) {
      return show(
          actor, where, Map.of("tep", new Message(refusal.key(), refusal.arguments())), request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @GetMapping("/tep/{file:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @PathVariable UUID file) {
    Where where = new Where(province, id, unit);
    KeptFile kept = roads.file(actor, period(actor, where), where.commune(), file);
    return Attachment.of(kept.name(), kept.media(), kept.content());
  }

  @GetMapping("/quyet-dinh/{version:[0-9]{1,4}}")
  ResponseEntity<byte[]> paper(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @PathVariable int version) {
    Where where = new Where(province, id, unit);
    KeptFile kept = roads.paper(actor, period(actor, where), where.commune(), version);
    return Attachment.of(kept.name(), kept.media(), kept.content());
  }

  @PostMapping("/viec")
  ModelAndView act(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @PathVariable String unit,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      HttpServletRequest request)
      throws IOException {
    Where where = new Where(province, id, unit);
    Fields fields = new Fields(typed);
    RecognitionAct chosen =
        java.util.Arrays.stream(RecognitionAct.values())
            .filter(one -> one.name().equals(fields.text("viec")))
            .findFirst()
            .orElseThrow(() -> new NotFound("no such act"));
    Map<String, Message> unreadable =
        chosen == RecognitionAct.HEAR ? CouncilFields.unreadable(fields) : new LinkedHashMap<>();
    KeptFile paper = null;
    try {
      paper = sent == null || sent.isEmpty() ? null : KeptFile.decision(sent.getBytes());
    } catch (Refusal refusal) {
      unreadable.put(
          chosen.name().toLowerCase(Locale.ROOT) + "-tep",
          new Message(refusal.key(), refusal.arguments()));
    }
    RoadActs.Doing doing =
        new RoadActs.Doing(
            chosen,
            fields.number("lan"),
            fields.text("loi"),
            fields.text("soQuyetDinh"),
            fields.day("ngayQuyetDinh"),
            paper,
            chosen == RecognitionAct.HEAR ? CouncilFields.votes(fields) : List.of());
    return done(
        actor,
        where,
        "",
        request,
        period -> {
          Rejected.unless(unreadable);
          acts.act(actor, period, where.commune(), doing);
        });
  }

  private ModelAndView done(
      Actor actor, Where where, String anchor, HttpServletRequest request, Doing doing) {
    RecognitionPeriod period = period(actor, where);
    try {
      doing.with(period);
      return new ModelAndView(
          "redirect:" + PeriodsController.address(period) + "/" + where.unit() + anchor);
    } catch (Rejected rejected) {
      return show(actor, where, rejected.errors(), request);
    } catch (Refusal refusal) {
      return show(
          actor,
          where,
          Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())),
          request);
    }
  }
}
