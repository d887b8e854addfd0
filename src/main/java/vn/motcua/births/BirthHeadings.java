package vn.motcua.births;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * What the health station here calls its columns: written by the administrator beside the headings
 * shipped, so that no file has to be typed anew. A name stands for one column.
 */
@Component
public class BirthHeadings {
  /** The columns that are read; nothing else of a file is. */
  public static final List<String> FIELDS =
      List.of("born", "mother", "village", "sex", "twin", "source");

  private static final int LONGEST = 500;

  private final BirthHeadingStore store;
  private final Clock clock;

  BirthHeadings(BirthHeadingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The names of the unit as typed, by column; those parted by semicolons. */
  public Map<String, String> of(UnitId unit) {
    return store.names(unit);
  }

  /** Column by folded heading: the unit's own, added to what is shipped. */
  Map<String, String> folded(UnitId unit) {
    Map<String, String> columns = new HashMap<>();
    store
        .names(unit)
        .forEach((field, names) -> parts(names).forEach(name -> columns.put(name, field)));
    return columns;
  }

  /** Đặt tên cột: what is left out of the map is left as it was. */
  @Transactional
  public void set(Actor actor, Map<String, String> names) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("headings of the births file");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Map<String, String> taken = new HashMap<>(BirthFile.shipped());
    for (String field : FIELDS) {
      String typed = names.getOrDefault(field, "").strip();
      if (typed.length() > LONGEST) {
        errors.put(field, Message.of("births.error.long", LONGEST));
        continue;
      }
      for (String name : parts(typed)) {
        String before = taken.putIfAbsent(name, field);
        if (before != null && !before.equals(field)) {
          errors.put(field, Message.of("births.headings.taken", name));
        }
      }
    }
    BirthRejected.unless(errors);
    store.lock(actor.unit());
    Map<String, String> now = store.names(actor.unit());
    for (String field : FIELDS) {
      String typed = names.getOrDefault(field, "").strip();
      if (!typed.equals(now.getOrDefault(field, ""))) {
        store.add(actor, field, typed, clock.instant().truncatedTo(ChronoUnit.MICROS));
      }
    }
  }

  private static List<String> parts(String names) {
    return Arrays.stream(names.split(";"))
        .map(FoldedText::of)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toList());
  }
}
