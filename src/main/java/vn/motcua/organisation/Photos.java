package vn.motcua.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The photos of officers: ours, small, square; the initials where there is none. */
@Component
public class Photos {
  /** A picture ready to serve. */
  public record Picture(String mediaType, byte[] content, String digest) {}

  private final PhotoStore store;
  private final Officers officers;

  Photos(PhotoStore store, Officers officers) {
    this.store = store;
    this.officers = officers;
  }

  /** The photo, or the drawn initials; an officer of another unit is the 404 page. */
  public Picture of(UnitId unit, UUID id) {
    Officer officer = officers.byId(unit, id);
    Optional<Picture> photo = officer.active() ? store.find(unit, id) : Optional.empty();
    return photo.orElseGet(() -> Initials.of(officer.name()));
  }

  /** Whether a photo is kept, so that the page can offer to take it away. */
  public boolean has(UnitId unit, UUID id) {
    return store.find(unit, id).isPresent();
  }

  @Transactional
  public void keep(Actor actor, UUID officer, byte[] uploaded) {
    Staffing.requireAdministrator(actor);
    Officer one = officers.byId(actor.unit(), officer);
    if (!one.active()) {
      throw new Refusal("organisation.refusal.transferred", one.name());
    }
    store.keep(actor.unit(), officer, Portrait.of(uploaded));
  }

  @Transactional
  public void remove(Actor actor, UUID officer) {
    Staffing.requireAdministrator(actor);
    officers.byId(actor.unit(), officer);
    store.remove(actor.unit(), officer);
  }
}
