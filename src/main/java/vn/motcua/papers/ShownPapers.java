package vn.motcua.papers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Copies as a browser gets them, shown and never run: a picture is one we made, a PDF one that can
 * do nothing, and the browser is told to believe neither more than that. Whether somebody may see
 * one is for the caller to know.
 */
@Component
public class ShownPapers {
  private static final String NOTHING_ELSE = "default-src 'none'; sandbox";

  /** The browser's own PDF viewer does not open in a sandbox. */
  private static final String VIEWER =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final PaperCopies copies;

  ShownPapers(PaperCopies copies) {
    this.copies = copies;
  }

  /** One page of photos, from 1. */
  public ResponseEntity<InputStreamResource> page(PaperCopy copy, int number) {
    return picture(copies.page(copy, number));
  }

  /** The small picture of one page of photos. */
  public ResponseEntity<InputStreamResource> thumb(PaperCopy copy, int number) {
    return picture(copies.thumb(copy, number));
  }

  private static ResponseEntity<InputStreamResource> picture(InputStream content) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("Content-Disposition", "inline; filename=\"giay-to.jpg\"")
        .body(new InputStreamResource(content));
  }

  /** The whole copy. */
  public void pdf(PaperCopy copy, HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
    response.setHeader("Content-Security-Policy", VIEWER);
    response.setHeader("Content-Disposition", "inline; filename=\"giay-to.pdf\"");
    copies.pdf(copy, response.getOutputStream());
  }
}
