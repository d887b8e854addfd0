package vn.motcua.democracy.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Supervision;
import vn.motcua.democracy.SupervisionBoard;
import vn.motcua.shared.Actor;

/** The Front at work: sessions, remarks, criticism of drafts; others who watch read along. */
@Controller
class FrontController {
  static final String BASE = "/giam-sat/mat-tran";
  private static final String SESSION = BASE + "/giam-sat/{id}";
  private static final Pattern CITED = Pattern.compile("[0-9a-f-]{36}");
  private static final String DRAFT = BASE + "/phan-bien/{id}";

  private final Supervision supervision;
  private final SupervisionPages pages;

  FrontController(Supervision supervision, SupervisionPages pages) {
    this.supervision = supervision;
    this.pages = pages;
  }

  @GetMapping(BASE)
  ModelAndView index(Actor actor, @RequestParam(name = "hoSo", defaultValue = "") String cited) {
    return pages.index(actor, BASE, pages.fresh(cited));
  }

  @PostMapping(BASE + "/ban")
  ModelAndView found(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return onIndex(
        actor,
        typed,
        "tenBan",
        () -> {
          supervision.found(
              actor,
              typed.key(),
              typed
                  .choice(SupervisionBoard.Kind.class, "loai")
                  .orElse(SupervisionBoard.Kind.INSPECTION),
              typed.text("tenBan"),
              typed.text("thanhVien"),
              typed.day("nhiemKyTu"),
              typed.day("nhiemKyDen"));
          return BASE;
        });
  }

  @PostMapping(BASE + "/giam-sat")
  ModelAndView hold(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return onIndex(
        actor,
        typed,
        "noiDung",
        () -> {
          String board = typed.text("ban");
          UUID id =
              supervision.hold(
                  actor,
                  new Supervision.Session(
                      typed.key(),
                      board.isEmpty() ? null : Typed.id(board),
                      typed.text("noiDung"),
                      typed.day("ngay"),
                      typed.text("thanhPhan"),
                      typed.text("ketQua")));
          String cited = typed.text("hoSo");
          return BASE
              + "/giam-sat/"
              + id
              + (CITED.matcher(cited).matches() ? "?hoSo=" + cited : "");
        });
  }

  @GetMapping(SESSION)
  ModelAndView session(
      Actor actor,
      @PathVariable String id,
      @RequestParam(name = "hoSo", defaultValue = "") String cited) {
    return pages.session(actor, BASE, id, pages.fresh(cited));
  }

  @PostMapping(SESSION + "/kien-nghi")
  ModelAndView remark(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "kienNghi",
        () -> {
          String officer = typed.text("nguoi");
          supervision.remark(
              actor,
              new Supervision.Draft(
                  typed.key(),
                  Typed.id(id),
                  typed.text("kienNghi"),
                  typed.text("hoSo"),
                  officer.isEmpty() ? null : Typed.id(officer),
                  typed.day("han")));
          return BASE + "/giam-sat/" + Typed.id(id);
        },
        again -> pages.session(actor, BASE, id, again));
  }

  @GetMapping(DRAFT)
  ModelAndView draft(Actor actor, @PathVariable String id) {
    return pages.draft(actor, BASE, id, pages.fresh());
  }

  @PostMapping(DRAFT + "/y-kien")
  ModelAndView criticise(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "phanBien",
        () -> {
          supervision.criticise(actor, typed.key(), Typed.id(id), typed.text("phanBien"));
          return BASE + "/phan-bien/" + Typed.id(id);
        },
        again -> pages.draft(actor, BASE, id, again));
  }

  private ModelAndView onIndex(Actor actor, Typed typed, String whole, Supplier<String> act) {
    return Tried.run(typed, whole, act, again -> pages.index(actor, BASE, again));
  }
}
