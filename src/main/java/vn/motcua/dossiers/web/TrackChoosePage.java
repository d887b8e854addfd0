package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.organisation.Unit;

/** The communes that have a dossier of the code typed; nothing else of them is told. */
public record TrackChoosePage(String typed, List<Unit> places) {
  public TrackChoosePage {
    places = List.copyOf(places);
  }
}
