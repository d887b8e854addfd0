package vn.motcua.democracy.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.EvidencePhotos;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Photos of what hangs: taken by who hung it, seen by the office and by those who watch. */
@Controller
class EvidencePhotosController {
  private static final String PUBLICATION = "/cong-khai/{id}";
  private static final String PHOTOS = PUBLICATION + "/noi-cong-khai/{showing}/anh";

  private final EvidencePhotos photos;
  private final Disclosures publications;
  private final Units units;

  EvidencePhotosController(EvidencePhotos photos, Disclosures publications, Units units) {
    this.photos = photos;
    this.publications = publications;
    this.units = units;
  }

  @GetMapping(DutiesController.DESK + PUBLICATION + "/anh")
  ModelAndView index(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.DESK, List.of());
  }

  @GetMapping(DutiesController.WATCH + PUBLICATION + "/anh")
  ModelAndView watch(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.WATCH, List.of());
  }

  @PostMapping(DutiesController.DESK + PHOTOS)
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @PathVariable String showing,
      @RequestParam("anh") MultipartFile photo)
      throws IOException {
    byte[] sent = photo.getBytes();
    try {
      photos.add(actor, Typed.id(id), Typed.id(showing), sent);
    } catch (Refusal refusal) {
      ModelAndView again =
          page(
              actor,
              id,
              DutiesController.DESK,
              List.of(new Message(refusal.key(), refusal.arguments())));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return new ModelAndView(
        "redirect:" + DutiesController.DESK + "/cong-khai/" + Typed.id(id) + "/anh");
  }

  @GetMapping({
    DutiesController.DESK + PHOTOS + "/{number:\\d}",
    DutiesController.WATCH + PHOTOS + "/{number:\\d}"
  })
  ResponseEntity<byte[]> show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String showing,
      @PathVariable int number) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", "inline; filename=\"anh.jpg\"")
        .body(photos.photo(actor.unit(), Typed.id(id), Typed.id(showing), number));
  }

  private ModelAndView page(Actor actor, String id, String base, List<Message> wrong) {
    return new ModelAndView(
        "democracy/web/evidence_photos",
        "model",
        new EvidencePhotosPage(
            units.byId(actor.unit()),
            base,
            publications.byId(actor.unit(), Typed.id(id)).publication(),
            photos.of(actor.unit(), Typed.id(id)),
            base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor),
            wrong));
  }
}
