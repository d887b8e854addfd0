package vn.motcua.indices.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.indices.Improvement;
import vn.motcua.indices.IndexTarget;
import vn.motcua.indices.IndexValue;
import vn.motcua.indices.PublicIndex;
import vn.motcua.organisation.Unit;
import vn.motcua.programme.Plan;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** One part of an index: everything that was said of it, its targets, what is done about it. */
public record PartPage(
    Unit of,
    PublicIndex index,
    PublicIndex.Part part,
    List<IndexValue> history,
    List<IndexTarget> targets,
    List<Improvement> improvements,
    List<Plan> plans,
    int thisYear,
    boolean mayWrite,
    Map<String, Message> errors) {
  public PartPage {
    history = List.copyOf(history);
    targets = List.copyOf(targets);
    improvements = List.copyOf(improvements);
    plans = List.copyOf(plans);
  }

  public String back() {
    return IndicesController.address(of, 0);
  }

  public String targetAddress() {
    return IndicesController.BASE + "/" + index.code() + "/" + part.code() + "/muc-tieu";
  }

  public String linkAddress() {
    return IndicesController.BASE + "/" + index.code() + "/" + part.code() + "/hoat-dong";
  }

  /** Whether a later version says something else of the same year. */
  public boolean isOvertaken(IndexValue value) {
    return history.stream()
        .anyMatch(other -> other.year() == value.year() && other.version() > value.version());
  }

  public boolean isOvertaken(IndexTarget target) {
    return targets.stream()
        .anyMatch(other -> other.year() == target.year() && other.version() > target.version());
  }

  /** What a form sends to name an activity. */
  public static String key(UUID plan, String place) {
    return plan + "/" + place;
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
