package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Something kept that goes back to be saved: never opened within our pages, never remembered. */
public final class Attachment {
  private Attachment() {}

  /** The bytes under a name. */
  public static ResponseEntity<byte[]> of(String name, String media, byte[] content) {
    boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
    ContentDisposition.Builder attachment = ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(media))
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (plain ? attachment.filename(name) : attachment.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString())
        .body(content);
  }
}
