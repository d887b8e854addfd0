package vn.motcua.reception.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.reception.ReceptionRejected;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** What the controllers here have in common: an act taken, or its page again with why not. */
final class Steps {
  /** Where a refusal of the rules is shown: at the heading of the page. */
  private static final String TOP = "noi-dung";

  private Steps() {}

  /**
   * Takes the act and goes where it says, or shows the page again with what was typed.
   *
   * @param act does it and returns the address to go to
   * @param again the page with the errors, by field
   */
  static ModelAndView tried(
      Typed typed, Supplier<String> act, Function<Map<String, Message>, ModelAndView> again) {
    Map<String, Message> errors = new LinkedHashMap<>(typed.errors());
    if (errors.isEmpty()) {
      try {
        return new ModelAndView("redirect:" + act.get());
      } catch (ReceptionRejected rejected) {
        errors.putAll(rejected.errors());
      } catch (Refusal refusal) {
        errors.put(TOP, new Message(refusal.key(), refusal.arguments()));
      }
    }
    ModelAndView page = again.apply(errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  static UUID id(String text) {
    return Typed.uuid(text).orElseThrow(() -> new NotFound("no id"));
  }

  static ResponseEntity<byte[]> pdf(String name, byte[] paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(paper);
  }
}
