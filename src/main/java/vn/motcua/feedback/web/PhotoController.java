package vn.motcua.feedback.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.feedback.FeedbackPhotos;
import vn.motcua.shared.Actor;

/** The photos of a feedback, for those who may read it; kept by no browser. */
@Controller
class PhotoController {
  private final FeedbackPhotos photos;

  PhotoController(FeedbackPhotos photos) {
    this.photos = photos;
  }

  @GetMapping({
    DeskController.DESK + "/{unit}/{id}/anh/{number:\\d}",
    DeskController.WATCH + "/{unit}/{id}/anh/{number:\\d}"
  })
  ResponseEntity<byte[]> show(
      Actor actor, @PathVariable String unit, @PathVariable String id, @PathVariable int number) {
    byte[] jpeg = photos.of(actor, DeskController.unit(unit), DeskController.id(id), number);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", "inline; filename=\"anh.jpg\"")
        .body(jpeg);
  }
}
