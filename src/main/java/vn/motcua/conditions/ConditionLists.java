package vn.motcua.conditions;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * What the offices of a province are to have: the shipped list, and what whoever steers it added.
 * What is new is missing everywhere until somebody told.
 */
@Component
public class ConditionLists {
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SOURCE = 300;

  private final ConditionStore store;
  private final ConditionSearch search;
  private final Clock clock;

  ConditionLists(ConditionStore store, ConditionSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  public static boolean mayAdd(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  /** The list of the own province, to whoever may add to it. */
  public List<Condition> of(Actor actor) {
    requireKeeper(actor);
    return search.of(actor.unit(), actor.unit());
  }

  /** Adds a thing at the end, with where it is asked for. */
  @Transactional
  public void add(Actor actor, String name, String source) {
    requireKeeper(actor);
    String code = FoldedText.code(name, LONGEST_CODE);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (code.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("ten", Message.of("conditions.error.name", LONGEST_NAME, name.length()));
    }
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      errors.put("nguon", Message.of("conditions.error.name", LONGEST_SOURCE, source.length()));
    }
    RejectedForm.unless(errors);
    if (!store.item(actor, code, name, source, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      RejectedForm.unless(Map.of("ten", Message.of("conditions.error.item", name)));
    }
  }

  private static void requireKeeper(Actor actor) {
    if (!mayAdd(actor)) {
      throw new NotFound("conditions of another");
    }
  }
}
