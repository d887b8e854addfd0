package vn.motcua.committees.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.committees.Committee;
import vn.motcua.committees.Committees;
import vn.motcua.committees.Conclusions;
import vn.motcua.committees.Launch;
import vn.motcua.committees.MovementPlace;
import vn.motcua.committees.Movements;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** One place of the movement: founding a committee, its people, its decisions, its launches. */
@Controller
@RequestMapping(CommitteesController.BASE + "/{place:[0-9]{2}|[0-9]{5}|c[1-9][0-9]{0,3}}")
class PlaceController {
  private static final String COMMITTEE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Committees committees;
  private final Movements movements;
  private final Conclusions conclusions;

  PlaceController(Committees committees, Movements movements, Conclusions conclusions) {
    this.conclusions = conclusions;
    this.committees = committees;
    this.movements = movements;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String place) {
    return page(actor, place, Map.of());
  }

  private ModelAndView page(Actor actor, String code, Map<String, Message> errors) {
    UnitId province = movements.province(actor);
    MovementPlace place = movements.place(province, code);
    ModelAndView page =
        new ModelAndView(
            "committees/web/place",
            "model",
            new PlacePage(
                place,
                movements.models(province),
                movements.committees(province, place),
                movements.launches(province, place),
                place.unit().map(unit -> conclusions.openIn(actor, unit)).orElse(List.of()),
                Committees.mayWrite(actor, place),
                movements.today(),
                UUID.randomUUID().toString(),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** Does it and shows the place again, or tells what is wrong with what was typed. */
  private ModelAndView done(Actor actor, String place, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + CommitteesController.BASE + "/" + place);
    } catch (RejectedForm rejected) {
      return page(actor, place, rejected.errors());
    } catch (Refusal refusal) {
      return page(
          actor, place, Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @PostMapping("/ban")
  ModelAndView create(
      Actor actor,
      @PathVariable String place,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "moHinh", required = false) @Nullable List<String> models,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
      throws IOException {
    SentForm typed = new SentForm(fields);
    Committees.Founding founding =
        new Committees.Founding(
            typed.key(),
            typed.text("ten"),
            models == null ? List.of() : models,
            paper(typed, "soQuyetDinh", "ngayQuyetDinh", file));
    return done(actor, place, () -> committees.found(actor, place, founding));
  }

  private static Committees.Paper paper(
      SentForm typed, String number, String day, @Nullable MultipartFile file) throws IOException {
    return new Committees.Paper(
        typed.text(number), typed.day(day), file == null ? new byte[0] : file.getBytes());
  }

  @PostMapping(COMMITTEE + "/quyet-dinh")
  ModelAndView decide(
      Actor actor,
      @PathVariable String place,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
      throws IOException {
    SentForm typed = new SentForm(fields);
    Committees.Paper paper = paper(typed, "soQuyetDinh", "ngayQuyetDinh", file);
    Committee.Kind kind =
        typed.choice(Committee.Kind.class, "loai").orElse(Committee.Kind.FOUNDING);
    return done(actor, place, () -> committees.decide(actor, id, kind, paper));
  }

  @PostMapping(COMMITTEE + "/thanh-vien")
  ModelAndView join(
      Actor actor,
      @PathVariable String place,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    return done(
        actor,
        place,
        () ->
            committees.join(
                actor,
                id,
                typed.text("hoTen"),
                typed.text("chucVu"),
                typed.choice(Committee.Seat.class, "vaiTro"),
                typed.day("tuNgay")));
  }

  @PostMapping(COMMITTEE + "/thanh-vien/{seq:[0-9]{1,3}}/thoi")
  ModelAndView leave(
      Actor actor,
      @PathVariable String place,
      @PathVariable UUID id,
      @PathVariable int seq,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    return done(
        actor,
        place,
        () -> committees.leave(actor, id, seq, typed.day("thoiNgay"), typed.text("viSao")));
  }

  @PostMapping("/phat-dong")
  ModelAndView launch(
      Actor actor, @PathVariable String place, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    LocalDate day = typed.day("ngayPhatDong");
    Launch told =
        new Launch(
            place,
            typed.text("moHinhPhatDong"),
            typed.number("lan") + 1,
            typed.choice(Launch.Standing.class, "tinhTrang").orElse(Launch.Standing.PLANNED),
            typed.choice(Launch.Wave.class, "dot").orElse(Launch.Wave.ROLL_OUT),
            day == null ? LocalDate.EPOCH : day,
            typed.text("ghiChu"),
            actor.name(),
            Instant.EPOCH);
    return done(actor, place, () -> committees.launch(actor, place, told, day));
  }

  @GetMapping(COMMITTEE + "/quyet-dinh/{seq:[0-9]{1,3}}/tep")
  ResponseEntity<byte[]> paper(
      Actor actor, @PathVariable String place, @PathVariable UUID id, @PathVariable int seq) {
    KeptFile file = committees.paper(actor, id, seq);
    return Attachment.of(file.name(), file.media(), file.content());
  }
}
