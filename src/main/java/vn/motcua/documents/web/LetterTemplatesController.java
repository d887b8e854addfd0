package vn.motcua.documents.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.LetterKind;
import vn.motcua.documents.LetterRules;
import vn.motcua.documents.LetterSlot;
import vn.motcua.documents.LetterTemplate;
import vn.motcua.documents.Letters;
import vn.motcua.documents.PaperSize;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;

/** The words of the office's letters, for leader and administrator. */
@Controller
@RequestMapping("/ban-lam-viec/mau-thu")
class LetterTemplatesController {
  private final Letters letters;
  private final SampleLetter sample;

  LetterTemplatesController(Letters letters, SampleLetter sample) {
    this.letters = letters;
    this.sample = sample;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    allow(actor);
    return new ModelAndView(
        "documents/web/letter_templates",
        "model",
        new LetterTemplatesPage(letters.templates(actor.unit())));
  }

  @GetMapping("/{kind}")
  ModelAndView edit(
      Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String da) {
    LetterTemplate template = template(actor, kind);
    return page(template, List.of(), sample.of(template), "luu".equals(da));
  }

  /** The letter as it would be printed for a made-up person. */
  @GetMapping("/{kind}/ban-in.pdf")
  ResponseEntity<byte[]> show(Actor actor, @PathVariable String kind) {
    LetterTemplate template = template(actor, kind);
    String name = ContentDisposition.inline().filename(kind + ".pdf").build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(letters.print(sample.of(template)));
  }

  /** What is typed, read as a letter; nothing is kept. */
  @PostMapping("/{kind}/ban-xem")
  ModelAndView create(
      Actor actor,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String tieuDe,
      @RequestParam(defaultValue = "") String noiDung,
      @RequestParam(defaultValue = "A5") String kho) {
    LetterTemplate typed = typed(template(actor, kind), tieuDe, noiDung, kho);
    List<Message> faults = LetterRules.faults(typed.kind(), typed.title(), typed.body());
    return page(typed, faults, faults.isEmpty() ? sample.of(typed) : null, false);
  }

  @PostMapping("/{kind}")
  ModelAndView update(
      Actor actor,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String tieuDe,
      @RequestParam(defaultValue = "") String noiDung,
      @RequestParam(defaultValue = "A5") String kho) {
    LetterTemplate typed = typed(template(actor, kind), tieuDe, noiDung, kho);
    List<Message> faults = LetterRules.faults(typed.kind(), typed.title(), typed.body());
    if (!faults.isEmpty()) {
      return page(typed, faults, null, false);
    }
    letters.rewrite(actor, typed.kind(), typed.title(), typed.body(), typed.paper());
    return new ModelAndView("redirect:/ban-lam-viec/mau-thu/" + typed.kind().slug() + "?da=luu");
  }

  private LetterTemplate template(Actor actor, String slug) {
    allow(actor);
    LetterKind kind =
        Arrays.stream(LetterKind.values())
            .filter(each -> each.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotFound("letter " + slug));
    return letters.template(actor.unit(), kind);
  }

  private static LetterTemplate typed(LetterTemplate now, String title, String body, String paper) {
    PaperSize size = paper.equals("A4") ? PaperSize.A4 : PaperSize.A5;
    return new LetterTemplate(now.kind(), now.own(), now.version(), title.strip(), body, size);
  }

  private static void allow(Actor actor) {
    if (!Letters.mayRewrite(actor)) {
      throw new NotFound("letter templates");
    }
  }

  private static ModelAndView page(
      LetterTemplate template, List<Message> faults, @Nullable LetterForm sample, boolean saved) {
    List<String> slots = Arrays.stream(LetterSlot.values()).map(LetterSlot::written).toList();
    ModelAndView page =
        new ModelAndView(
            "documents/web/letter_template",
            "model",
            new LetterTemplatePage(template, slots, faults, sample, saved));
    page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
