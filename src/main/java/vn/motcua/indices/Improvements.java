package vn.motcua.indices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.Plans;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Which activities of the province's plans are to make which part of an index better. */
@Component
public class Improvements {
  private final IndexCatalogue catalogue;
  private final Indices indices;
  private final IndexStore store;
  private final IndexSearch search;
  private final Plans plans;
  private final Clock clock;

  Improvements(
      IndexCatalogue catalogue,
      Indices indices,
      IndexStore store,
      IndexSearch search,
      Plans plans,
      Clock clock) {
    this.catalogue = catalogue;
    this.indices = indices;
    this.store = store;
    this.search = search;
    this.plans = plans;
    this.clock = clock;
  }

  /** Every activity that is linked now, with how it stands now. */
  public List<Improvement> all(Actor actor) {
    UnitId keeper = indices.keeper(actor);
    List<Plan> known = plans(actor);
    List<Improvement> all = new ArrayList<>();
    for (IndexSearch.Linked link : search.links(keeper)) {
      if (link.holds()) {
        known.stream()
            .filter(plan -> plan.id().equals(link.plan()))
            .findFirst()
            .ifPresent(plan ->
                all.add(
                    new Improvement(
                        link.index(), link.part(), plan, link.place(), link.version())));
      }
    }
    return all;
  }

  /** The plans of the province whose activities can be linked. */
  public List<Plan> plans(Actor actor) {
    UnitId keeper = indices.keeper(actor);
    return plans.plans(actor).stream().filter(plan -> plan.unit().equals(keeper)).toList();
  }

  /** Links an activity to a part; what is linked already stays as it is. */
  @Transactional
  public void link(Actor actor, String index, String part, UUID plan, String place) {
    int last = last(actor, index, part, plan, place);
    if (last % 2 == 0) {
      say(actor, new IndexStore.Linking(index, part, last + 1), plan, place);
    }
  }

  /** Takes an activity off a part; that it was there stays written. */
  @Transactional
  public void unlink(Actor actor, String index, String part, UUID plan, String place) {
    int last = last(actor, index, part, plan, place);
    if (last % 2 == 1) {
      say(actor, new IndexStore.Linking(index, part, last + 1), plan, place);
    }
  }

  private int last(Actor actor, String index, String part, UUID plan, String place) {
    if (!Indices.mayWrite(actor)) {
      throw new NotFound("indices of another");
    }
    catalogue.index(index).part(part);
    return search.links(actor.unit()).stream()
        .filter(link -> link.isOf(index, part))
        .filter(link -> link.plan().equals(plan) && link.place().equals(place))
        .findFirst()
        .map(IndexSearch.Linked::version)
        .orElse(0);
  }

  private void say(Actor actor, IndexStore.Linking linking, UUID id, String place) {
    Optional<Plan> plan = plans(actor).stream().filter(one -> one.id().equals(id)).findFirst();
    PlanActivity activity =
        plan.map(one -> one.at(place)).orElseThrow(() -> new NotFound("plan " + id));
    if (!store.link(actor, linking, id, activity, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("indices.refusal.overtaken");
    }
  }
}
