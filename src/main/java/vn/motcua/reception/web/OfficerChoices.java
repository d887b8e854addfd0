package vn.motcua.reception.web;

import java.util.List;
import vn.motcua.organisation.Officer;

/** Officers as entries of a list to choose from. */
final class OfficerChoices {
  private OfficerChoices() {}

  static List<Choice> of(List<Officer> officers) {
    return officers.stream()
        .map(one -> new Choice(one.id().toString(), one.name() + ", " + one.title()))
        .toList();
  }
}
