package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** One dossier at the desk and the acts on it; an act that fails keeps what was typed. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}")
class DossiersController {
  private static final Set<String> FIELDS =
      Set.of("loi", "nguoiNhan", "coQuan", "ngay", "gio", "canCu");

  private final ActDoors doors;
  private final DossierPages pages;
  private final Scope scope;

  DossiersController(ActDoors doors, DossierPages pages, Scope scope) {
    this.doors = doors;
    this.pages = pages;
    this.scope = scope;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable String id, HttpServletRequest request, Locale locale) {
    Dossier dossier = scope.dossier(actor, id, Look.What.OPENED);
    boolean fresh = request.getParameter("moi") != null;
    return page(actor, dossier, locale, fresh, null, typed(request));
  }

  @PostMapping("/{noun}")
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @PathVariable String noun,
      @RequestParam int phienBan,
      HttpServletRequest request,
      Locale locale) {
    ActSlug slug = ActSlug.of(noun).orElseThrow(() -> new NotFound("act " + noun));
    Map<String, String> typed = typed(request);
    typed.put("viec", noun);
    Dossier dossier = scope.dossier(actor, id);
    try {
      doors.act(actor, slug, new Dossiers.Seen(dossier.id(), phienBan), typed);
      return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id());
    } catch (Overtaken overtaken) {
      scope.shown(actor, overtaken.now(), Look.What.OPENED);
      ModelAndView page =
          page(actor, overtaken.now(), locale, false, Message.of("dossiers.show.overtaken"), typed);
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    } catch (Refusal refusal) {
      scope.shown(actor, dossier, Look.What.OPENED);
      ModelAndView page =
          page(
              actor,
              dossier,
              locale,
              false,
              new Message(refusal.key(), refusal.arguments()),
              typed);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor,
      Dossier dossier,
      Locale locale,
      boolean fresh,
      @org.jspecify.annotations.Nullable Message notice,
      Map<String, String> typed) {
    return new ModelAndView(
        "dossiers/web/show", "model", pages.of(actor, dossier, locale, fresh, notice, typed));
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach((field, values) -> {
          if (FIELDS.contains(field)
              || field.startsWith(ActDoors.PAPER)
              || field.startsWith(ActDoors.UNREAD)) {
            typed.put(field, values[0]);
          }
        });
    return typed;
  }
}
