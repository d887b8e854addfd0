package vn.motcua.organisation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Photos;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.RosterLine;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.QrCode;

/** The public directory: who works here, for what, under which number, and whether in today. */
@Controller
@RequestMapping("/co-quan/{unit}/can-bo")
class DirectoryController {
  private final Units units;
  private final Officers officers;
  private final Photos photos;
  private final Clock clock;

  DirectoryController(Units units, Officers officers, Photos photos, Clock clock) {
    this.units = units;
    this.officers = officers;
    this.photos = photos;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(
      @PathVariable String unit, @RequestParam(name = "tieng", defaultValue = "") String language) {
    UnitSettings settings = settings(unit);
    List<OfficerView> all = officers.directory(settings.unit()).stream().map(this::view).toList();
    List<String> languages =
        all.stream()
            .flatMap(one -> one.officer().languages().stream())
            .distinct()
            .sorted()
            .toList();
    List<OfficerView> shown =
        languages.contains(language)
            ? all.stream().filter(one -> one.officer().languages().contains(language)).toList()
            : all;
    String asked = languages.contains(language) ? language : "";
    Unit place = units.byId(settings.unit());
    return new ModelAndView(
        "organisation/web/directory",
        "model",
        new DirectoryPage(place, settings, shown, languages, asked));
  }

  @GetMapping("/{officer}")
  ModelAndView show(@PathVariable String unit, @PathVariable String officer) {
    return new ModelAndView("organisation/web/officer", "model", page(unit, officer));
  }

  @GetMapping("/{officer}/bien-ten")
  ModelAndView plate(@PathVariable String unit, @PathVariable String officer) {
    return new ModelAndView("organisation/web/plate", "model", page(unit, officer));
  }

  /** The photo or the initials; never anything else an uploader might have sent. */
  @GetMapping("/{officer}/anh")
  ResponseEntity<byte[]> photo(@PathVariable String unit, @PathVariable String officer) {
    Photos.Picture picture = photos.of(settings(unit).unit(), id(officer));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
        .eTag('"' + picture.digest() + '"')
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(picture.content());
  }

  private OfficerPage page(String unit, String officer) {
    UnitSettings settings = settings(unit);
    UUID id = id(officer);
    OfficerView view =
        officers.directory(settings.unit()).stream()
            .filter(line -> line.officer().id().equals(id))
            .findFirst()
            .map(this::view)
            .orElseThrow(() -> new NotFound("officer " + id + " of unit " + unit));
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(view.officer().href())
            .toUriString();
    return new OfficerPage(units.byId(settings.unit()), settings, view, QrCode.drawing(address));
  }

  private OfficerView view(RosterLine line) {
    Officer officer = line.officer();
    Instant now = clock.instant();
    List<Post> held =
        officers.posts(officer.unit(), officer.id()).stream()
            .filter(post -> post.isHeldOn(OfficeTime.date(now)))
            .toList();
    return OfficerView.of(line, held, now);
  }

  private UnitSettings settings(String unit) {
    if (!UnitId.isWellFormed(unit)) {
      throw new NotFound("unit " + unit);
    }
    return units.settings(new UnitId(unit));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("officer " + text);
    }
  }
}
