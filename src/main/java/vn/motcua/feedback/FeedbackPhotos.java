package vn.motcua.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The photos of a feedback: added by whoever holds the code, seen by whoever may read it. */
@Component
public class FeedbackPhotos {
  private static final int MOST = 3;

  private final FeedbackSearch search;
  private final FeedbackPhotoStore store;
  private final Reading reading;

  FeedbackPhotos(FeedbackSearch search, FeedbackPhotoStore store, Reading reading) {
    this.search = search;
    this.store = store;
    this.reading = reading;
  }

  /** Whether one more may be added: while it is open, up to three. */
  public boolean mayAdd(Feedback feedback) {
    return feedback.stage().isOpen()
        && !feedback.stage().isPetition()
        && store.numbers(feedback).size() < MOST;
  }

  public List<Integer> numbers(Feedback feedback) {
    return store.numbers(feedback);
  }

  /** Adds what the sender uploaded, made anew; the words are kept long since. */
  @Transactional
  public void add(FollowCode code, byte[] uploaded) {
    Feedback feedback = search.byCode(code).orElseThrow(() -> new NotFound("feedback of a code"));
    byte[] jpeg = FeedbackPicture.of(uploaded);
    store.lock(feedback);
    if (!mayAdd(feedback)) {
      throw new Refusal("feedback.refusal.photos", MOST);
    }
    store.add(feedback, jpeg);
  }

  /** The JPEG, for whoever may read the feedback. */
  public byte[] of(Actor actor, UnitId unit, UUID id, int number) {
    return store
        .find(reading.readable(actor, unit, id), number)
        .orElseThrow(() -> new NotFound("photo of a feedback"));
  }
}
