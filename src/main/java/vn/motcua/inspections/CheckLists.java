package vn.motcua.inspections;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * The check-list of a province (danh mục kiểm tra): the shipped lines, and those whoever steers it
 * added. A line holds for inspections written down after it was added.
 */
@Component
public class CheckLists {
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;

  private final InspectionStore store;
  private final InspectionSearch search;
  private final Clock clock;

  CheckLists(InspectionStore store, InspectionSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** The lines of the own province, to whoever may add one. */
  public List<CheckItem> of(Actor actor) {
    requireInspector(actor);
    return search.items(actor.unit());
  }

  /** Adds a line at the end. */
  @Transactional
  public void add(Actor actor, String name) {
    requireInspector(actor);
    CheckItem item = new CheckItem(FoldedText.code(name, LONGEST_CODE), name);
    if (item.code().isEmpty() || name.length() > LONGEST_NAME) {
      RejectedForm.unless(
          Map.of("ten", Message.of("inspections.error.words", LONGEST_NAME, name.length())));
    }
    if (!store.item(actor, item, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      RejectedForm.unless(Map.of("ten", Message.of("inspections.error.line", name)));
    }
  }

  private static void requireInspector(Actor actor) {
    if (!Inspections.mayInspect(actor)) {
      throw new NotFound("check-list of another");
    }
  }
}
