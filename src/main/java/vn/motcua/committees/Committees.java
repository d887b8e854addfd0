package vn.motcua.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * The door to committees and launches: the province keeps those of all its units, a commune its
 * own. What was written stays; what changes is another row.
 */
@Component
public class Committees {
  private final CommitteeStore store;
  private final CommitteeSearch search;
  private final Movements movements;
  private final Clock clock;

  Committees(CommitteeStore store, CommitteeSearch search, Movements movements, Clock clock) {
    this.store = store;
    this.search = search;
    this.movements = movements;
    this.clock = clock;
  }

  /** A committee to be founded; id is the key that makes a form sent twice found one. */
  public record Founding(UUID id, String name, List<String> models, Paper paper) {}

  /**
   * A decision as typed.
   *
   * @param day null when none was typed
   * @param file the paper, a PDF or a photo; empty when none was sent
   */
  public record Paper(String number, @Nullable LocalDate day, byte[] file) {}

  /** Whether this person writes about the place. */
  public static boolean mayWrite(Actor actor, MovementPlace place) {
    return actor.unit().isProvince()
        ? actor.has(Role.STEERING)
        : actor.has(Role.LEADER) && place.code().equals(actor.unit().code());
  }

  /** Founds a committee by a decision. */
  @Transactional
  public void found(Actor actor, String code, Founding typed) {
    MovementPlace place = writable(actor, code);
    UnitId province = movements.province(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "ten", typed.name(), 300);
    List<String> known = movements.models(province).stream().map(MovementModel::code).toList();
    if (typed.models().isEmpty() || !known.containsAll(typed.models())) {
      errors.put("moHinh", Message.of("committees.error.models"));
    }
    paper(errors, typed.paper());
    LocalDate day = typed.paper().day();
    if (day != null && !place.existedOn(day)) {
      errors.put("ngayQuyetDinh", Message.of("committees.error.existed", place.name()));
    }
    RejectedForm.unless(errors);
    byte[] file = kept(typed.paper());
    store.lock(province);
    if (store.found(province, actor, typed.id(), place.code(), typed.name(), now())) {
      store.models(province, typed.id(), typed.models().stream().distinct().toList());
      decide(province, actor, typed.id(), Committee.Kind.FOUNDING, typed.paper(), file);
    }
  }

  /** Writes down another decision about a committee: a change of it, or its end. */
  @Transactional
  public void decide(Actor actor, UUID id, Committee.Kind kind, Paper paper) {
    Committee committee = committee(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>();
    paper(errors, paper);
    LocalDate day = paper.day();
    if (kind == Committee.Kind.FOUNDING) {
      errors.put("loai", Message.of("committees.error.founded"));
    }
    if (day != null && committee.founding().filter(one -> one.day().isAfter(day)).isPresent()) {
      errors.put("ngayQuyetDinh", Message.of("committees.error.before"));
    }
    if (committee.end().isPresent()) {
      errors.put("loai", Message.of("committees.error.ended"));
    }
    RejectedForm.unless(errors);
    UnitId province = movements.province(actor);
    byte[] file = kept(paper);
    store.lock(province);
    decide(province, actor, id, kind, paper, file);
  }

  private void decide(
      UnitId province,
      Actor actor,
      UUID id,
      Committee.Kind kind,
      Paper paper,
      byte @Nullable [] file) {
    LocalDate day = paper.day();
    if (day != null) {
      store.decide(province, actor, id, kind, paper.number(), day, file, now());
    }
  }

  /** Somebody joins the committee; it has one head at a time. */
  @Transactional
  public void join(
      Actor actor,
      UUID id,
      String name,
      String post,
      Optional<Committee.Seat> seat,
      @Nullable LocalDate day) {
    UnitId province = movements.province(actor);
    store.lock(province);
    Committee committee = committee(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "hoTen", name, 120);
    words(errors, "chucVu", post, 200);
    if (seat.isEmpty()) {
      errors.put("vaiTro", Message.of("committees.error.seat"));
    }
    past(errors, "tuNgay", day);
    if (day != null && !errors.containsKey("tuNgay") && !committee.existsOn(day)) {
      errors.put("tuNgay", Message.of("committees.error.not-then"));
    }
    if (day != null && seat.filter(one -> one == Committee.Seat.HEAD).isPresent()) {
      committee.members().stream()
          .filter(one -> one.seat() == Committee.Seat.HEAD)
          .filter(one -> one.leftOn() == null || one.leftOn().isAfter(day))
          .findFirst()
          .ifPresent(
              head -> errors.put("vaiTro", Message.of("committees.error.head", head.name())));
    }
    RejectedForm.unless(errors);
    if (day != null) {
      store.join(
          province,
          actor,
          id,
          new Committee.Member(0, name, post, seat.orElseThrow(), day, null, ""),
          now());
    }
  }

  /** Somebody leaves: the first day without them, and why. */
  @Transactional
  public void leave(Actor actor, UUID id, int seq, @Nullable LocalDate day, String words) {
    Committee.Member member = committee(actor, id).member(seq);
    Map<String, Message> errors = new LinkedHashMap<>();
    past(errors, "thoiNgay", day);
    words(errors, "viSao", words, 500);
    if (day != null && day.isBefore(member.joined())) {
      errors.put("thoiNgay", Message.of("committees.error.left-before"));
    }
    RejectedForm.unless(errors);
    if (day != null && member.leftOn() == null) {
      store.leave(movements.province(actor), actor, id, seq, day, words, now());
    }
  }

  /** Tells how the launch of a model in a place stands. */
  @Transactional
  public void launch(Actor actor, String code, Launch told, @Nullable LocalDate day) {
    MovementPlace place = writable(actor, code);
    UnitId province = movements.province(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (movements.models(province).stream().noneMatch(one -> one.code().equals(told.model()))) {
      errors.put("moHinhPhatDong", Message.of("committees.error.models"));
    }
    if (day == null || told.standing() == Launch.Standing.LAUNCHED && day.isAfter(today())) {
      errors.put("ngayPhatDong", Message.of("committees.error.launched-day"));
    } else if (!place.existedOn(day)) {
      errors.put("ngayPhatDong", Message.of("committees.error.existed", place.name()));
    }
    if (told.standing() == Launch.Standing.WITHDRAWN || told.words().length() > 500) {
      words(errors, "ghiChu", told.words(), 500);
    }
    RejectedForm.unless(errors);
    if (day != null && !store.launch(province, actor, told, now())) {
      throw new Refusal("committees.refusal.overtaken");
    }
  }

  /** The paper of a decision, to whoever belongs to the province. */
  public KeptFile paper(Actor actor, UUID committee, int seq) {
    return search
        .paper(movements.province(actor), committee, seq)
        .map(KeptFile::decided)
        .orElseThrow(() -> new NotFound("paper of a committee"));
  }

  private Committee committee(Actor actor, UUID id) {
    Committee found =
        search.committees(movements.province(actor)).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("committee " + id));
    writable(actor, found.place());
    return found;
  }

  private MovementPlace writable(Actor actor, String code) {
    MovementPlace place = movements.place(movements.province(actor), code);
    if (!mayWrite(actor, place)) {
      throw new NotFound("committees of another");
    }
    return place;
  }

  private void paper(Map<String, Message> errors, Paper paper) {
    words(errors, "soQuyetDinh", paper.number(), 60);
    past(errors, "ngayQuyetDinh", paper.day());
  }

  private static byte @Nullable [] kept(Paper paper) {
    return paper.file().length == 0 ? null : KeptFile.decision(paper.file()).content();
  }

  private void past(Map<String, Message> errors, String field, @Nullable LocalDate day) {
    if (day == null || day.isAfter(today()) || day.getYear() < 1990) {
      errors.put(field, Message.of("committees.error.day"));
    }
  }

  private static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("committees.error.words", longest, text.length()));
    }
  }

  private LocalDate today() {
    return movements.today();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
