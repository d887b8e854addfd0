package vn.motcua.committees;

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
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * The models of a province (mô hình): those every province has, and those whoever steers it added.
 * A model is never renamed or taken away: committees and launches rest on it.
 */
@Component
public class MovementModels {
  private static final int LONGEST_CODE = 40;

  private final CommitteeStore store;
  private final CommitteeSearch search;
  private final Clock clock;

  MovementModels(CommitteeStore store, CommitteeSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** The models of the own province, to whoever may add one. */
  public List<MovementModel> of(Actor actor) {
    requireKeeper(actor);
    return search.models(actor.unit());
  }

  /** Adds a model with where it comes from. */
  @Transactional
  public void add(Actor actor, String name, String source) {
    requireKeeper(actor);
    String code = FoldedText.code(name, LONGEST_CODE);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (code.isEmpty() || name.length() > 200) {
      errors.put("ten", Message.of("committees.error.words", 200, name.length()));
    }
    if (source.isBlank() || source.length() > 300) {
      errors.put("nguon", Message.of("committees.error.words", 300, source.length()));
    }
    RejectedForm.unless(errors);
    MovementModel model = new MovementModel(code, name, source);
    if (!store.model(actor, model, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      RejectedForm.unless(Map.of("ten", Message.of("committees.error.model", name)));
    }
  }

  private static void requireKeeper(Actor actor) {
    if (!FormerUnits.mayEnter(actor)) {
      throw new NotFound("models of another");
    }
  }
}
