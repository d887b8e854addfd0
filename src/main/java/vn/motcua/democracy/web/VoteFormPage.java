package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.Matter;

/** The form for a vote. */
public record VoteFormPage(List<Matter> matters, Typed form) {
  public VoteFormPage {
    matters = List.copyOf(matters);
  }

  public boolean isChosen(Matter matter) {
    return String.valueOf(matter.no()).equals(form.value("muc"));
  }

  public boolean isChosen(Matter.Method method) {
    return method.name().equals(form.value("cach"));
  }
}
