package vn.motcua.commendation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.commendation.Commendations;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form of a proposal.
 *
 * @param whom unit, or unit and officer, chosen in the first step; empty before
 * @param basis what the program counts for whoever was chosen
 */
public record NewCommendationPage(
    UUID key,
    String whom,
    List<Unit> subjects,
    List<Officer> people,
    Optional<Commendations.Basis> basis,
    Map<String, Message> errors) {
  /** A choice of the first step. */
  public record Choice(String value, String name) {}

  public List<Choice> choices() {
    return java.util.stream.Stream.concat(
            subjects.stream().map(unit -> new Choice(unit.id().code(), unit.fullName())),
            people.stream()
                .map(one ->
                    new Choice(
                        one.unit().code() + ":" + one.id(), one.name() + ", " + one.title())))
        .toList();
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
