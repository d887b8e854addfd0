package vn.motcua.indices.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.indices.Improvements;
import vn.motcua.indices.IndexCatalogue;
import vn.motcua.indices.IndexTarget;
import vn.motcua.indices.Indices;
import vn.motcua.indices.PublicIndex;
import vn.motcua.indices.TargetDraft;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** One part of an index: its history, its targets, the activities that are to make it better. */
@Controller
@RequestMapping(IndicesController.BASE + "/{index:[A-Z0-9]{3,8}}/{part:[0-9][a-z]?}")
class PartsController {
  private static final String CHOICE = "[0-9a-f]{8}-[0-9a-f-]{27}/[0-9]{1,3}\\.[0-9]{1,3}";

  private final IndexCatalogue catalogue;
  private final Indices indices;
  private final Improvements improvements;

  PartsController(IndexCatalogue catalogue, Indices indices, Improvements improvements) {
    this.catalogue = catalogue;
    this.indices = indices;
    this.improvements = improvements;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable String index,
      @PathVariable String part,
      @RequestParam(defaultValue = "") String donVi) {
    Unit of = IndicesController.unit(indices, actor, donVi);
    return show(actor, of, index, part, Map.of());
  }

  private ModelAndView show(
      Actor actor, Unit of, String code, String partCode, Map<String, Message> errors) {
    PublicIndex index = catalogue.index(code);
    PublicIndex.Part part = index.part(partCode);
    boolean own = of.id().isProvince();
    List<IndexTarget> targets = own ? indices.targets(actor, code, partCode) : List.of();
    ModelAndView page =
        new ModelAndView(
            "indices/web/part",
            "model",
            new PartPage(
                of,
                index,
                part,
                indices.history(actor, of, code, partCode),
                targets,
                improvements.all(actor).stream()
                    .filter(one -> one.index().equals(code) && one.part().equals(partCode))
                    .toList(),
                Indices.mayWrite(actor) ? improvements.plans(actor) : List.of(),
                indices.thisYear(),
                own && Indices.mayWrite(actor),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping("/muc-tieu")
  ModelAndView aim(
      Actor actor,
      @PathVariable String index,
      @PathVariable String part,
      @RequestParam Map<String, String> fields) {
    SentForm form = new SentForm(fields);
    TargetDraft draft =
        new TargetDraft(
            form.number("nam"), form.text("mucTieu"), form.text("vanBan").replaceAll("\\s+", " "));
    return after(actor, index, part, "nam", () -> indices.aim(actor, index, part, draft));
  }

  @PostMapping("/hoat-dong")
  ModelAndView link(
      Actor actor,
      @PathVariable String index,
      @PathVariable String part,
      @RequestParam Map<String, String> fields) {
    return after(
        actor,
        index,
        part,
        "hoatDong",
        () -> {
          Chosen chosen = chosen(fields);
          improvements.link(actor, index, part, chosen.plan(), chosen.place());
        });
  }

  @PostMapping("/hoat-dong/bo")
  ModelAndView unlink(
      Actor actor,
      @PathVariable String index,
      @PathVariable String part,
      @RequestParam Map<String, String> fields) {
    return after(
        actor,
        index,
        part,
        "hoatDong",
        () -> {
          Chosen chosen = chosen(fields);
          improvements.unlink(actor, index, part, chosen.plan(), chosen.place());
        });
  }

  private record Chosen(UUID plan, String place) {}

  private static Chosen chosen(Map<String, String> fields) {
    String typed = new SentForm(fields).text("hoatDong");
    Map<String, Message> errors = new LinkedHashMap<>();
    if (!typed.matches(CHOICE)) {
      errors.put("hoatDong", Message.of("indices.error.activity"));
    }
    RejectedForm.unless(errors);
    int slash = typed.indexOf('/');
    return new Chosen(UUID.fromString(typed.substring(0, slash)), typed.substring(slash + 1));
  }

  private ModelAndView after(Actor actor, String index, String part, String field, Runnable act) {
    Unit own = IndicesController.unit(indices, actor, "");
    try {
      act.run();
      return new ModelAndView(
          "redirect:"
              + IndicesController.address(
                  catalogue.index(index), catalogue.index(index).part(part), own));
    } catch (RejectedForm rejected) {
      return show(actor, own, index, part, rejected.errors());
    } catch (Refusal refusal) {
      Message said = new Message(refusal.key(), refusal.arguments());
      return show(actor, own, index, part, Map.of(field, said));
    }
  }
}
