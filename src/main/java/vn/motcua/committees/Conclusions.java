package vn.motcua.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/** The door to conclusion notices of the own unit: entered once, followed until all is done. */
@Component
public class Conclusions {
  private static final int MOST_ITEMS = 100;

  private final ConclusionStore store;
  private final ConclusionSearch search;
  private final Clock clock;

  Conclusions(ConclusionStore store, ConclusionSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /**
   * A notice as typed; id is the key that makes a form sent twice enter one.
   *
   * @param lines one thing to do a line: what; who answers for it; by when (day/month/year)
   */
  public record Typed(
      UUID id, String number, @Nullable LocalDate day, String title, String lines) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  public static boolean mayEnter(Actor actor) {
    return actor.has(actor.unit().isProvince() ? Role.STEERING : Role.LEADER);
  }

  public List<ConclusionNotice> of(Actor actor) {
    return search.of(actor.unit());
  }

  @Transactional
  public void enter(Actor actor, Typed typed) {
    requireKeeper(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "so", typed.number(), 60);
    words(errors, "ten", typed.title(), 300);
    LocalDate day = typed.day();
    if (day == null || day.isAfter(today()) || day.getYear() < 1990) {
      errors.put("ngay", Message.of("committees.error.day"));
    }
    List<ConclusionNotice.Item> items = new ArrayList<>();
    for (String line : typed.lines().split("\n")) {
      if (!line.isBlank()) {
        item(line, items, errors);
      }
    }
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      errors.putIfAbsent("viec", Message.of("committees.error.items", MOST_ITEMS));
    }
    RejectedForm.unless(errors);
    if (day != null) {
      store.enter(
          actor,
          new ConclusionNotice(typed.id(), typed.number(), day, typed.title(), items),
          now());
    }
  }

  private static void item(
      String line, List<ConclusionNotice.Item> items, Map<String, Message> errors) {
    String[] parts = line.strip().split("\\s*;\\s*");
    LocalDate due = parts.length == 3 ? FormerLine.day(parts[2]) : null;
    if (due == null
        || parts[0].isBlank()
        || parts[0].length() > 1_000
        || parts[1].isBlank()
        || parts[1].length() > 200) {
      String cut = line.strip().substring(0, Math.min(60, line.strip().length()));
      errors.putIfAbsent("viec", Message.of("committees.error.item", cut));
    } else {
      items.add(new ConclusionNotice.Item(items.size() + 1, parts[0], parts[1], due, 0, null));
    }
  }

  /** Tells what became of an item: done, or not yet and why. */
  @Transactional
  public void tell(Actor actor, UUID notice, int number, int seen, boolean done, String words) {
    requireKeeper(actor);
    boolean known =
        of(actor).stream()
            .filter(one -> one.id().equals(notice))
            .flatMap(one -> one.items().stream())
            .anyMatch(item -> item.number() == number);
    if (!known) {
      throw new NotFound("conclusion " + notice);
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "loi", words, 1_000);
    RejectedForm.unless(errors);
    if (!store.tell(actor, notice, number, seen + 1, done, words, now())) {
      throw new Refusal("committees.refusal.overtaken");
    }
  }

  private static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("committees.error.words", longest, text.length()));
    }
  }

  private static void requireKeeper(Actor actor) {
    if (!mayEnter(actor)) {
      throw new NotFound("conclusions of another");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
