package vn.motcua.democracy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.SentPicture;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Photos as evidence that something was made known; seen by the office and by those who watch. */
@Component
public class EvidencePhotos {
  static final int MOST = 3;

  private final EvidencePhotoStore store;
  private final Disclosures publications;
  private final Clock clock;

  EvidencePhotos(EvidencePhotoStore store, Disclosures publications, Clock clock) {
    this.store = store;
    this.publications = publications;
    this.clock = clock;
  }

  /** Adds a photo, made anew: no place, no camera, no script of the file is kept. */
  @Transactional
  public void add(Actor actor, UUID publication, UUID showing, byte[] sent) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
    require(actor.unit(), publication, showing);
    byte[] jpeg =
        SentPicture.of(sent, "democracy.refusal.photo-large", "democracy.refusal.photo-kind");
    store.lock(actor.unit(), showing);
    if (of(actor.unit(), publication).getOrDefault(showing, List.of()).size() >= MOST) {
      throw new Refusal("democracy.refusal.photos", MOST);
    }
    store.add(actor, showing, jpeg, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Numbers of the photos of each showing. */
  public Map<UUID, List<Integer>> of(UnitId unit, UUID publication) {
    return store.numbers(unit, publication);
  }

  /** The JPEG. */
  public byte[] photo(UnitId unit, UUID publication, UUID showing, int number) {
    require(unit, publication, showing);
    return store
        .find(unit, showing, number)
        .orElseThrow(() -> new NotFound("photo of showing " + showing));
  }

  private void require(UnitId unit, UUID publication, UUID showing) {
    boolean known =
        publications.byId(unit, publication).publication().showings().stream()
            .anyMatch(one -> one.id().equals(showing));
    if (!known) {
      throw new NotFound("showing " + showing);
    }
  }
}
