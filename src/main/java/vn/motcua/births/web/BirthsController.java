package vn.motcua.births.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.births.Birth;
import vn.motcua.births.BirthEntry;
import vn.motcua.births.BirthKeepers;
import vn.motcua.births.BirthList;
import vn.motcua.births.BirthRejected;
import vn.motcua.births.BirthRemovals;
import vn.motcua.births.Births;
import vn.motcua.births.GoneReason;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** Births to invite for: imported or typed, matched by a person, families invited. */
@Controller
@RequestMapping(BirthsController.BASE)
class BirthsController {
  static final String BASE = "/ban-lam-viec/khai-sinh";

  private final Births births;
  private final BirthRemovals removals;
  private final Officers officers;
  private final BirthKeepers keepers;
  private final Clock clock;

  BirthsController(
      Births births, BirthRemovals removals, Officers officers, BirthKeepers keepers, Clock clock) {
    this.births = births;
    this.removals = removals;
    this.officers = officers;
    this.keepers = keepers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return index(actor, Optional.empty(), Map.of());
  }

  @PostMapping("/can-cu")
  ModelAndView basis(Actor actor, @RequestParam(defaultValue = "") String canCu) {
    return decided(actor, () -> births.decideBasis(actor, canCu));
  }

  @PostMapping("/nguoi-giu")
  ModelAndView keeper(Actor actor, @RequestParam(defaultValue = "") String nguoiGiu) {
    return decided(actor, () -> births.decideKeeper(actor, id(nguoiGiu)));
  }

  @PostMapping("/thoi-han")
  ModelAndView retention(Actor actor, @RequestParam(defaultValue = "") String soNgay) {
    int days = soNgay.matches("[0-9]{1,4}") ? Integer.parseInt(soNgay) : -1;
    return decided(actor, () -> births.decideRetention(actor, days));
  }

  @PostMapping("/tep")
  ModelAndView take(Actor actor, @RequestParam("tep") MultipartFile file) {
    try {
      Births.Report report = births.take(actor, file.getBytes());
      ModelAndView page = index(actor, Optional.of(report), Map.of());
      if (!report.problems().isEmpty()) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      }
      return page;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (Refusal refusal) {
      return wrong(
          errors -> index(actor, Optional.empty(), errors),
          Map.of("tep", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    BirthEntry entry = entry(fields);
    String back = fields.getOrDefault("troLai", "");
    return decided(
        actor,
        () -> {
          if (back.isBlank()) {
            births.add(actor, entry);
          } else {
            removals.bringBack(actor, entry, back);
          }
        });
  }

  private static BirthEntry entry(Map<String, String> fields) {
    String twin = fields.getOrDefault("sinhDoi", "1").strip();
    return new BirthEntry(
        day(fields.getOrDefault("ngaySinh", "")),
        choice(BirthEntry.Sex.values(), fields.getOrDefault("gioiTinh", "UNKNOWN")),
        line(fields, "hoTenMe"),
        line(fields, "ban"),
        twin.matches("[1-9]") ? Integer.parseInt(twin) : 1,
        line(fields, "nguon"));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    return show(actor, id, Map.of());
  }

  @PostMapping("/{id}/ho-so")
  ModelAndView confirm(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String hoSo) {
    return acted(actor, id, () -> births.confirm(actor, id(id), id(hoSo)));
  }

  @PostMapping("/{id}/ket-luan")
  ModelAndView decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String ketLuan,
      @RequestParam(defaultValue = "") String loi) {
    return acted(
        actor,
        id,
        () -> births.decide(actor, id(id), choice(Birth.Verdict.values(), ketLuan), loi));
  }

  @PostMapping("/{id}/moi")
  ModelAndView invite(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String nguoiMoi,
      @RequestParam(defaultValue = "") String ketQua,
      @RequestParam(defaultValue = "") String loi) {
    return acted(
        actor,
        id,
        () ->
            births.invite(actor, id(id), id(nguoiMoi), choice(Birth.Result.values(), ketQua), loi));
  }

  @PostMapping("/{id}/xoa")
  ModelAndView destroy(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String lyDo) {
    return tried(
        () -> removals.remove(actor, id(id), choice(GoneReason.values(), lyDo)),
        BASE,
        errors -> show(actor, id, errors));
  }

  private ModelAndView decided(Actor actor, Runnable act) {
    return tried(act, BASE, errors -> index(actor, Optional.empty(), errors));
  }

  private ModelAndView acted(Actor actor, String id, Runnable act) {
    return tried(act, BASE + "/" + id(id), errors -> show(actor, id, errors));
  }

  private static ModelAndView tried(
      Runnable act, String to, Function<Map<String, Message>, ModelAndView> again) {
    try {
      act.run();
      return new ModelAndView("redirect:" + to);
    } catch (BirthRejected rejected) {
      return wrong(again, rejected.errors());
    } catch (Refusal refusal) {
      Map<String, Message> errors = new LinkedHashMap<>();
      // Who was taken off may come back, with a reason: the form asks for it now.
      boolean gone = refusal.key().startsWith("births.refusal.gone.");
      errors.put(gone ? "troLai" : "noi-dung", new Message(refusal.key(), refusal.arguments()));
      return wrong(again, errors);
    }
  }

  private static ModelAndView wrong(
      Function<Map<String, Message>, ModelAndView> again, Map<String, Message> errors) {
    ModelAndView page = again.apply(errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView index(
      Actor actor, Optional<Births.Report> report, Map<String, Message> errors) {
    boolean keeper = births.isKeeper(actor);
    return new ModelAndView(
        "births/web/births",
        "model",
        new BirthsPage(
            births.keeping(actor.unit()),
            keeper,
            actor.has(Role.LEADER),
            keeper ? births.list(actor) : BirthList.NONE,
            births.villages(actor.unit()),
            births.looks(actor),
            removals.returns(actor),
            keepers.offered(actor.unit()),
            OfficeTime.date(clock.instant()),
            report,
            errors));
  }

  private ModelAndView show(Actor actor, String id, Map<String, Message> errors) {
    Birth birth = births.open(actor, id(id));
    return new ModelAndView(
        "births/web/birth",
        "model",
        new BirthPage(
            birth,
            birth.isRegistered() ? List.of() : births.matches(actor, birth),
            removals.returns(actor, birth),
            officers.active(actor.unit()),
            OfficeTime.date(clock.instant()),
            errors));
  }

  private static String line(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
  }

  /** A day that cannot be read is refused as one long ago. */
  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException _) {
      return LocalDate.EPOCH;
    }
  }

  private static <T extends Enum<T>> T choice(T[] all, String typed) {
    return Arrays.stream(all)
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new NotFound("no such choice"));
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id");
    }
  }
}
