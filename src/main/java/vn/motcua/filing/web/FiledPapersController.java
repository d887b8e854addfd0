package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.filing.OnlineDesk;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.ShownPapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** What was photographed for a filing, before the officer who answers it; each look is kept. */
@Controller
@RequestMapping(
    OnlineController.BASE + "/{id:[0-9a-f-]{36}}/giay-to/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}")
class FiledPapersController {
  private final OnlineDesk desk;
  private final ShownPapers shown;

  FiledPapersController(OnlineDesk desk, ShownPapers shown) {
    this.desk = desk;
    this.shown = shown;
  }

  private PaperCopy copy(Actor actor, UUID id, UUID copy) {
    return desk.papers(desk.open(actor, id)).stream()
        .filter(one -> one.id().equals(copy))
        .findFirst()
        .orElseThrow(() -> new NotFound("copy of a paper"));
  }

  @GetMapping("/trang-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> page(
      Actor actor, @PathVariable UUID id, @PathVariable UUID copy, @PathVariable int number) {
    return shown.page(copy(actor, id, copy), number);
  }

  @GetMapping("/nho-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> thumb(
      Actor actor, @PathVariable UUID id, @PathVariable UUID copy, @PathVariable int number) {
    return shown.thumb(copy(actor, id, copy), number);
  }

  @GetMapping("/giay-to.pdf")
  void pdf(Actor actor, @PathVariable UUID id, @PathVariable UUID copy, HttpServletResponse answer)
      throws IOException {
    shown.pdf(copy(actor, id, copy), answer);
  }
}
