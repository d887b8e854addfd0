package vn.motcua.identity.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccessEntry;
import vn.motcua.identity.AccessLog;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;

/** The unit's access log, for its administrator. */
@Controller
class AccessLogController {
  private static final int PER_PAGE = 100;

  private final AccessLog log;
  private final Officers officers;
  private final Clock clock;

  AccessLogController(AccessLog log, Officers officers, Clock clock) {
    this.log = log;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/quan-tri/nhat-ky")
  ModelAndView index(
      Actor actor, @RequestParam(name = "truoc", required = false) @Nullable String before) {
    List<AccessEntry> entries = log.before(actor, moment(before), PER_PAGE);
    String older =
        entries.size() < PER_PAGE ? null : "/quan-tri/nhat-ky?truoc=" + entries.getLast().at();
    return new ModelAndView(
        "identity/web/access_log", "model", new AccessLogPage(entries, names(actor), older));
  }

  private Instant moment(@Nullable String text) {
    try {
      return text == null ? clock.instant().plusSeconds(60) : Instant.parse(text);
    } catch (DateTimeException notAMoment) {
      return clock.instant().plusSeconds(60);
    }
  }

  private Map<UUID, String> names(Actor actor) {
    Map<UUID, String> names = new HashMap<>();
    officers.transferred(actor.unit()).forEach(one -> names.put(one.id(), one.name()));
    for (Officer officer : officers.active(actor.unit())) {
      names.put(officer.id(), officer.name());
    }
    return names;
  }
}
