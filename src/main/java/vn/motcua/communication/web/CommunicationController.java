package vn.motcua.communication.web;

import java.io.IOException;
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
import vn.motcua.communication.Channel;
import vn.motcua.communication.Communication;
import vn.motcua.communication.Outreach;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** What is said about the movement: planned, told, counted. */
@Controller
@RequestMapping(CommunicationController.BASE)
class CommunicationController {
  static final String BASE = "/chuong-trinh/truyen-thong";
  private static final String UNIT = "/{unit:[0-9]{2}|[0-9]{5}}";
  private static final String ONE = UNIT + "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Communication communication;
  private final CommunicationSheets sheets;

  CommunicationController(Communication communication, CommunicationSheets sheets) {
    this.communication = communication;
    this.sheets = sheets;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String nam) {
    if (!actor.unit().isProvince()) {
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit());
    }
    int year = year(nam);
    List<Unit> units = communication.readable(actor);
    return new ModelAndView(
        "communication/web/province",
        "model",
        new ProvinceCommunicationPage(
            year,
            units,
            communication.of(units.stream().map(Unit::id).toList(), year),
            communication.today()));
  }

  @GetMapping("/truyen-thong.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @RequestParam(defaultValue = "") String nam) {
    int year = year(nam);
    List<Unit> units = communication.readable(actor);
    return sheets.of(
        units,
        communication.of(units.stream().map(Unit::id).toList(), year),
        year,
        communication.today());
  }

  @GetMapping(UNIT)
  ModelAndView show(
      Actor actor, @PathVariable String unit, @RequestParam(defaultValue = "") String nam) {
    return page(actor, communication.readable(actor, new UnitId(unit)), year(nam), "", Map.of());
  }

  private ModelAndView page(
      Actor actor, Unit of, int year, String told, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "communication/web/unit",
            "model",
            new CommunicationPage(
                of,
                year,
                communication.of(List.of(of.id()), year),
                Communication.mayPlan(actor) && of.id().equals(actor.unit()),
                communication.today(),
                UUID.randomUUID().toString(),
                told,
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    Communication.Typed plan =
        new Communication.Typed(
            typed.key(),
            typed.text("noiDung"),
            typed.choice(Channel.class, "kenh"),
            typed.day("ngay"),
            typed.text("nguoiNoi"),
            typed.text("nguoiNghe"));
    try {
      communication.plan(actor, plan);
      return done(actor, plan.planned() == null ? 0 : plan.planned().getYear(), plan.id());
    } catch (RejectedForm rejected) {
      return page(
          actor, communication.readable(actor, actor.unit()), year(""), "", rejected.errors());
    }
  }

  @PostMapping(ONE)
  ModelAndView tell(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
      throws IOException {
    SentForm typed = new SentForm(fields);
    Unit of = communication.readable(actor, new UnitId(unit));
    int year = year(typed.text("nam"));
    Communication.Telling telling =
        new Communication.Telling(
            typed.number("lan"),
            typed.choice(Outreach.Outcome.class, "ketQua"),
            typed.day("ngayLam"),
            typed.text("soNguoi"),
            typed.text("cachDem"),
            typed.text("loi"),
            file == null ? new byte[0] : file.getBytes());
    try {
      communication.tell(actor, id, telling);
      return done(actor, year, id);
    } catch (RejectedForm rejected) {
      return page(actor, of, year, id.toString(), rejected.errors());
    } catch (Refusal refusal) {
      return page(
          actor,
          of,
          year,
          id.toString(),
          Map.of("tep", new Message(refusal.key(), refusal.arguments())));
    }
  }

  private static ModelAndView done(Actor actor, int year, UUID id) {
    return new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "?nam=" + year + "#v-" + id);
  }

  @GetMapping(ONE + "/{version:[0-9]{1,3}}/tep")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable String unit, @PathVariable UUID id, @PathVariable int version) {
    KeptFile kept = communication.file(actor, new UnitId(unit), id, version);
    return Attachment.of(kept.name(), kept.media(), kept.content());
  }

  private int year(String typed) {
    return typed.matches("20[0-9]{2}") ? Integer.parseInt(typed) : communication.today().getYear();
  }
}
