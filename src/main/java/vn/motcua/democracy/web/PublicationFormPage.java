package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.PublicationItem;

/** The form for something that has to be made known. */
public record PublicationFormPage(List<PublicationItem> items, int within, Typed form) {
  public PublicationFormPage {
    items = List.copyOf(items);
  }

  public boolean isChosen(PublicationItem item) {
    return String.valueOf(item.no()).equals(form.value("muc"));
  }
}
