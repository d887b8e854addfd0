package vn.motcua.feedback;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;

/** Whose names must not stand in what everybody reads of a feedback. */
@Component
class PeopleAround {
  private final FeedbackSearch search;
  private final Officers officers;
  private final Dossiers dossiers;
  private final Desk desk;

  PeopleAround(FeedbackSearch search, Officers officers, Dossiers dossiers, Desk desk) {
    this.search = search;
    this.officers = officers;
    this.dossiers = dossiers;
    this.desk = desk;
  }

  /**
   * Who sent it, the officers of the unit, whom it is about though they left, and the people of the
   * dossier it is about.
   */
  Set<String> namesOf(Feedback feedback) {
    Set<String> names = new LinkedHashSet<>();
    search.sender(feedback).map(FeedbackSearch.Sender::name).ifPresent(names::add);
    officers.active(feedback.unit()).stream().map(Officer::name).forEach(names::add);
    feedback.about().stream()
        .flatMap(id -> officers.find(feedback.unit(), id).stream())
        .map(Officer::name)
        .forEach(names::add);
    feedback.dossier().flatMap(id -> desk.applicant(dossiers.byId(feedback.unit(), id))).stream()
        .flatMap(PeopleAround::namesOf)
        .forEach(names::add);
    names.removeIf(String::isBlank);
    return names;
  }

  private static Stream<String> namesOf(Applicant applicant) {
    return Stream.of(applicant.name(), applicant.submitter());
  }
}
