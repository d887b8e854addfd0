package vn.motcua.democracy.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.democracy.Publication;
import vn.motcua.democracy.Showing;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;

/** The photos of where something was made known. */
public record EvidencePhotosPage(
    Unit unit,
    String base,
    Publication publication,
    Map<UUID, List<Integer>> photos,
    boolean mayWrite,
    List<Message> wrong) {
  public EvidencePhotosPage {
    photos = Map.copyOf(photos);
    wrong = List.copyOf(wrong);
  }

  public String address() {
    return base + "/cong-khai/" + publication.id();
  }

  public String address(Showing shown) {
    return address() + "/noi-cong-khai/" + shown.id() + "/anh";
  }

  public List<Integer> of(Showing shown) {
    return photos.getOrDefault(shown.id(), List.of());
  }
}
