package vn.motcua.cooperation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Standing;
import vn.motcua.procedures.LinkedProcedure;
import vn.motcua.procedures.LinkedProcedures;
import vn.motcua.shared.OfficeTime;

/** How far the parts of a linked filing are; changes nothing. */
@Component
public class LinkedParts {
  private final ErrandSearch search;
  private final LinkedProcedures law;

  LinkedParts(ErrandSearch search, LinkedProcedures law) {
    this.search = search;
    this.law = law;
  }

  /** The parts in their order; none for a dossier that was not filed as a linked one. */
  public List<LinkedPart> of(Dossier dossier) {
    if (!isLinked(dossier)) {
      return List.of();
    }
    Map<Integer, Errand> errands =
        search.of(dossier.unit(), dossier.id()).stream()
            .filter(errand -> !errand.isOpinion())
            .collect(Collectors.toMap(Errand::part, errand -> errand));
    Map<Integer, LinkedPart.State> states = new HashMap<>();
    List<LinkedPart> parts = new ArrayList<>();
    for (ErrandSearch.Filed filed : search.parts(dossier.unit(), dossier.id())) {
      Optional<Errand> errand = Optional.ofNullable(errands.get(filed.law().order()));
      LinkedPart.State state = state(dossier, filed, errand, states);
      states.put(filed.law().order(), state);
      parts.add(new LinkedPart(filed.law(), filed.here(), errand, state));
    }
    return parts;
  }

  /** Whether its procedure is a linked one by the law of the day of receipt; asks no database. */
  boolean isLinked(Dossier dossier) {
    return law.isLinked(
        dossier.filing().procedureCode(), OfficeTime.date(dossier.filing().receivedAt()));
  }

  /** The linked filing a dossier is a part of. */
  public Optional<UUID> parentOf(Dossier dossier) {
    return search.parent(dossier.unit(), dossier.id());
  }

  /** The filed dossier is this part itself, where the part is filed under its own code. */
  static boolean isItself(Dossier dossier, LinkedProcedure.Child part) {
    return part.code().filter(dossier.filing().procedureCode()::equals).isPresent();
  }

  private static LinkedPart.State state(
      Dossier dossier,
      ErrandSearch.Filed filed,
      Optional<Errand> errand,
      Map<Integer, LinkedPart.State> before) {
    if (isItself(dossier, filed.law())) {
      return ended(dossier.standing().outcome())
          .orElse(
              dossier.stage().isClosed() ? LinkedPart.State.STOPPED : LinkedPart.State.UNDER_WAY);
    }
    if (filed.here().isPresent()) {
      LinkedPart.Here here = filed.here().get();
      return here.ready()
          .flatMap(ready -> ended(filed.outcome().orElse(null)))
          .orElse(here.stage().isClosed() ? LinkedPart.State.STOPPED : LinkedPart.State.UNDER_WAY);
    }
    if (errand.isPresent()) {
      return errand
          .get()
          .answer()
          .map(answer ->
              answer.verdict() == Errand.Verdict.REFUSED
                  ? LinkedPart.State.REFUSED
                  : LinkedPart.State.GRANTED)
          .orElse(LinkedPart.State.UNDER_WAY);
    }
    LinkedPart.State first = before.getOrDefault(filed.law().after(), LinkedPart.State.GRANTED);
    if (first == LinkedPart.State.GRANTED) {
      return LinkedPart.State.TO_SEND;
    }
    return first.isOver() ? LinkedPart.State.NOT_NEEDED : LinkedPart.State.WAITING;
  }

  private static Optional<LinkedPart.State> ended(
      Standing.@org.jspecify.annotations.Nullable Outcome outcome) {
    return outcome == null
        ? Optional.empty()
        : Optional.of(LinkedPart.State.valueOf(outcome.name()));
  }
}
