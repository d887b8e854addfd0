package vn.motcua.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Question;
import vn.motcua.papers.PaperWithdrawals;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The door to drafts: begun, saved question by question, found again, taken over at sign-in. */
@Component
public class Drafts {
  private static final int LONGEST = 4_000;

  private final DraftStore store;
  private final PaperWithdrawals papers;
  private final Clock clock;

  Drafts(DraftStore store, PaperWithdrawals papers, Clock clock) {
    this.store = store;
    this.papers = papers;
    this.clock = clock;
  }

  public Draft begin(Owner owner, UnitId unit, Declaration form) {
    return begin(owner, unit, form, Optional.empty());
  }

  /** Begins it for whoever gave the consent. */
  public Draft begin(Owner owner, UnitId unit, Declaration form, Optional<UUID> consent) {
    UUID id = Ids.next(clock.instant());
    store.begin(
        owner,
        unit,
        id,
        form.procedure(),
        print(form),
        form.questions().getFirst().id(),
        consent,
        clock.instant());
    return byId(owner, unit, id);
  }

  /** The draft of that owner; another's is not found. */
  public Draft byId(Owner owner, UnitId unit, UUID id) {
    return find(owner, unit, id).orElseThrow(() -> new NotFound("draft " + id));
  }

  public Optional<Draft> find(Owner owner, UnitId unit, UUID id) {
    return store.find(owner, unit, id);
  }

  public List<Draft> open(Owner owner) {
    return store.open(owner);
  }

  /**
   * Keeps the answers to one question as they were typed, right or wrong.
   *
   * @param seen the version the page was made from
   * @param insist whether the person saw what another device had answered, and chose this
   */
  public Saved save(
      Owner owner,
      Draft draft,
      Question question,
      Map<String, String> typed,
      int seen,
      boolean insist) {
    if (draft.filed()) {
      throw new Refusal("filing.refusal.filed");
    }
    Map<String, String> own = new TreeMap<>();
    question
        .fields()
        .forEach(field -> own.put(field.id(), bounded(typed.getOrDefault(field.id(), ""))));
    if (store.save(owner, draft, question.id(), own, seen, insist, clock.instant())) {
      return new Saved.Kept(byId(owner, draft.unit(), draft.id()));
    }
    Draft there = byId(owner, draft.unit(), draft.id());
    if (there.filed()) {
      throw new Refusal("filing.refusal.filed");
    }
    boolean same =
        own.entrySet().stream()
            .allMatch(one -> there.answers().getOrDefault(one.getKey(), "").equals(one.getValue()));
    return same ? new Saved.Kept(there) : new Saved.Differs(there);
  }

  private static String bounded(String typed) {
    String clean = typed.replace("\0", "");
    return clean.substring(0, Math.min(clean.length(), LONGEST));
  }

  /** What was begun in a browser belongs to whoever signed in there. */
  public void takeOver(Owner.Browser browser, UUID citizen) {
    store.takeOver(browser.digest(), citizen);
  }

  /** Throws it away, and the photos of its papers with it. */
  @Transactional
  public void delete(Owner owner, Draft draft) {
    if (store.delete(owner, draft)) {
      papers.all(DraftPapers.owner(draft));
    }
  }

  /** What others began for this citizen by a consent that has ended. */
  public void takeBack(Citizen citizen) {
    store.takeBack(citizen.id(), citizen.number(), clock.instant());
  }

  /** A paper was given: that counts as having touched it. */
  public void touched(Draft draft) {
    store.touched(draft, clock.instant());
  }

  /** Forgets what nobody touched for a month. */
  @Transactional
  int forget() {
    List<Draft> forgotten = store.forget(clock.instant().minus(Draft.KEPT));
    forgotten.forEach(draft -> papers.all(DraftPapers.owner(draft)));
    return forgotten.size();
  }

  /** Another form has another print. */
  static String print(Declaration form) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(form.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
