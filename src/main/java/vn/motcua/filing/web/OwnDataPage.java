package vn.motcua.filing.web;

import java.util.List;
import java.util.Map;
import vn.motcua.filing.OwnData;

/**
 * Everything kept of whoever is signed in.
 *
 * @param titles of the forms, by procedure
 */
public record OwnDataPage(OwnData.All all, Map<String, String> titles) {
  static final String ADDRESS = "/cong-dan/du-lieu";

  public OwnDataPage {
    titles = Map.copyOf(titles);
  }

  public String address() {
    return ADDRESS;
  }

  public String title(String procedure) {
    return titles.getOrDefault(procedure, procedure);
  }

  /** What the provider vouched for, by the key of its label. */
  public List<Map.Entry<String, String>> account() {
    return List.of(
        Map.entry("filing.received.name", all.citizen().name()),
        Map.entry("filing.received.id", all.citizen().number()),
        Map.entry("filing.data.birth", all.citizen().birth()),
        Map.entry("filing.received.phone", all.citizen().phone()));
  }
}
