package vn.motcua.committees.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.committees.Committee;
import vn.motcua.committees.ConclusionNotice;
import vn.motcua.committees.Launch;
import vn.motcua.committees.MovementModel;
import vn.motcua.committees.MovementPlace;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One place: its committees with their people and decisions, its launches, and the forms.
 *
 * @param concluded what notices ask of it and is not done; empty for who may not read it
 */
public record PlacePage(
    MovementPlace place,
    List<MovementModel> models,
    List<Committee> committees,
    List<Launch> launches,
    List<ConclusionNotice> concluded,
    boolean mayWrite,
    LocalDate today,
    String key,
    Map<String, Message> errors) {

  public String chip(ConclusionNotice.Item item) {
    return item.isLate(today) ? "late" : "wait";
  }

  public String standing(ConclusionNotice.Item item) {
    return ConclusionsPage.standing(item, today);
  }

  public String address() {
    return CommitteesController.BASE + "/" + place.code();
  }

  public String address(Committee committee) {
    return address() + "/" + committee.id();
  }

  public String name(String model) {
    return models.stream()
        .filter(one -> one.code().equals(model))
        .map(MovementModel::name)
        .findFirst()
        .orElse(model);
  }

  /** The first committee that has not ended: the one whose fields a problem leads to. */
  public @Nullable Committee open() {
    return committees.stream().filter(one -> one.end().isEmpty()).findFirst().orElse(null);
  }

  /** What was last told about a model. */
  public Optional<Launch> latest(MovementModel model) {
    return launches.stream().filter(one -> one.model().equals(model.code())).findFirst();
  }

  public boolean isFirst(MovementModel model) {
    return model.equals(models.getFirst());
  }

  /** How often something was told about a model: what a form was opened on. */
  public int version(MovementModel model) {
    return latest(model).map(Launch::version).orElse(0);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
