package vn.motcua.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.FileDigest;
import vn.motcua.results.ResultChecks;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Message;

/**
 * "Giấy này có thật không?": by the code on the paper, or by the file itself, which is not kept.
 */
@Controller
class CheckController {
  private static final String PAGE = "/xac-minh";
  private static final String ONE = PAGE + "/{code:[a-z2-9]{16}}";

  private final Allowance looks = new Allowance(60, Duration.ofMinutes(1));
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final ResultChecks checks;

  CheckController(ResultChecks checks) {
    this.checks = checks;
  }

  @GetMapping(PAGE)
  ModelAndView form() {
    return page(Optional.empty(), PAGE, CheckPage.Compared.NOT_YET, Map.of());
  }

  @GetMapping(ONE)
  ModelAndView show(@PathVariable String code, HttpServletRequest request) {
    return areTooMany(request)
        ? tooMany()
        : page(
            Optional.of(found(code, request)), address(code), CheckPage.Compared.NOT_YET, Map.of());
  }

  @PostMapping(PAGE)
  ModelAndView find(
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    if (areTooMany(request)) {
      return tooMany();
    }
    if (file == null || file.isEmpty()) {
      return empty(Optional.empty(), PAGE);
    }
    Optional<ResultChecks.Check> found = checks.byDigest(digest(file));
    return page(
        found,
        PAGE,
        found.isPresent() ? CheckPage.Compared.SAME : CheckPage.Compared.OTHER,
        Map.of());
  }

  @PostMapping(ONE)
  ModelAndView compare(
      @PathVariable String code,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    if (areTooMany(request)) {
      return tooMany();
    }
    ResultChecks.Check check = found(code, request);
    if (file == null || file.isEmpty()) {
      return empty(Optional.of(check), address(code));
    }
    boolean same = digest(file).equals(check.file().digest());
    return page(
        Optional.of(check),
        address(code),
        same ? CheckPage.Compared.SAME : CheckPage.Compared.OTHER,
        Map.of());
  }

  private ResultChecks.Check found(String code, HttpServletRequest request) {
    Optional<ResultChecks.Check> check = checks.byCode(code);
    if (check.isEmpty()) {
      misses.take(request.getRemoteAddr());
    }
    return check.orElseThrow(() -> new NotFound("result by its code"));
  }

  private static String address(String code) {
    return PAGE + "/" + code;
  }

  private static FileDigest digest(MultipartFile file) {
    try {
      return FileDigest.of(file.getInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException("a file that was sent cannot be read", broken);
    }
  }

  private static ModelAndView empty(Optional<ResultChecks.Check> check, String address) {
    ModelAndView page =
        page(
            check,
            address,
            CheckPage.Compared.NOT_YET,
            Map.of("tep", Message.of("results.refusal.no-file")));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(
      Optional<ResultChecks.Check> check,
      String address,
      CheckPage.Compared compared,
      Map<String, Message> errors) {
    return new ModelAndView(
        "results/web/check", "model", new CheckPage(check, address, compared, errors));
  }

  private boolean areTooMany(HttpServletRequest request) {
    return misses.isUsedUp(request.getRemoteAddr()) || !looks.take(request.getRemoteAddr());
  }

  private static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }
}
