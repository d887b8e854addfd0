package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Assignee;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to what was promised: there is always one officer who keeps it and a day it is due. A
 * date may be moved with a reason; late is what the first date said.
 */
@Component
public class Commitments {
  private static final int LONGEST = 2_000;

  private final CommitmentSearch search;
  private final CommitmentStore store;
  private final Officers officers;
  private final Clock clock;

  Commitments(CommitmentSearch search, CommitmentStore store, Officers officers, Clock clock) {
    this.search = search;
    this.store = store;
    this.officers = officers;
    this.clock = clock;
  }

  /** Where a promise was made. */
  record Origin(Optional<UUID> visit, Optional<UUID> dialogue, Optional<UUID> question) {
    static Origin visit(UUID id) {
      return new Origin(Optional.of(id), Optional.empty(), Optional.empty());
    }

    static Origin dialogue(UUID id, Optional<UUID> question) {
      return new Origin(Optional.empty(), Optional.of(id), question);
    }
  }

  /** A promise as typed. */
  public record Draft(String words, UUID keeper, LocalDate dueOn) {}

  public List<Commitment> ofVisit(UnitId unit, UUID visit) {
    return search.ofVisit(unit, visit);
  }

  public List<Commitment> ofDialogue(UnitId unit, UUID dialogue) {
    return search.ofDialogue(unit, dialogue);
  }

  /** What is still to do, the oldest date first. */
  public List<Commitment> open(UnitId unit) {
    return search.open(unit);
  }

  public Commitment byId(UnitId unit, UUID id) {
    return search.byId(unit, id).orElseThrow(() -> new NotFound("commitment " + id));
  }

  /** Giao việc: what, who, by when; the same request twice is one promise. */
  UUID promise(Actor actor, UUID request, Origin origin, Draft draft) {
    Optional<Commitment> before = search.requested(actor.unit(), request);
    if (before.isPresent()) {
      return before.get().id();
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "viec", draft.words(), LONGEST, origin.dialogue().isPresent());
    keeper(errors, actor.unit(), draft.keeper(), draft.dueOn());
    ReceptionRejected.unless(errors);
    UUID id = store.promise(actor, request, origin, draft.words(), now());
    store.keeper(actor, id, 1, draft.keeper(), draft.dueOn(), "", now());
    return id;
  }

  /** Đổi người làm hoặc ngày xong, with the reason; what was said first stays. */
  @Transactional
  public void passOn(Actor actor, UUID id, int seen, UUID keeper, LocalDate dueOn, String reason) {
    Commitment open = requireOpen(actor, id);
    if (!actor.has(Role.LEADER) && !open.keeper().officer().equals(actor.officer())) {
      throw new Refusal("reception.refusal.keeper", open.keeper().name());
    }
    if (seen != open.keepers().size()) {
      throw new Refusal("reception.refusal.overtaken");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    keeper(errors, actor.unit(), keeper, dueOn);
    ReceptionRules.text(errors, "lyDo", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    try {
      store.keeper(actor, id, seen + 1, keeper, dueOn, reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  /** Báo xong: what was done, once; late when the date said first is over. */
  @Transactional
  public void keep(Actor actor, UUID id, String words) {
    Commitment open = requireOpen(actor, id);
    if (!actor.has(Role.LEADER) && !open.keeper().officer().equals(actor.officer())) {
      throw new Refusal("reception.refusal.keeper", open.keeper().name());
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "ketQua", words, 4_000, open.dialogue().isPresent());
    ReceptionRejected.unless(errors);
    store.kept(actor, id, words, open.isOverdue(today()), now());
  }

  /** What is promised at a dialogue, and what came of it, is read by everybody. */
  private static void words(
      Map<String, Message> errors, String field, String words, int most, boolean open) {
    if (open) {
      ReceptionRules.open(errors, field, words, most);
    } else {
      ReceptionRules.text(errors, field, words, most);
    }
  }

  private Commitment requireOpen(Actor actor, UUID id) {
    Commitment found = byId(actor.unit(), id);
    if (!found.isOpen()) {
      throw new Refusal("reception.refusal.kept");
    }
    return found;
  }

  private void keeper(Map<String, Message> errors, UnitId unit, UUID keeper, LocalDate dueOn) {
    if (officers.assignee(unit, keeper, now()).filter(Assignee::active).isEmpty()) {
      errors.put("nguoiLam", Message.of("reception.error.officer"));
    }
    if (dueOn.isBefore(today())) {
      errors.put("ngayXong", Message.of("reception.error.due"));
    }
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
