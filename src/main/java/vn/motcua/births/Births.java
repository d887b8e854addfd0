package vn.motcua.births;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * The door to the list of births. The leader decides on which legal basis it is held, by which
 * civil-status officer, and how long; that officer alone reads names, and each look is noted.
 */
@Component
public class Births {
  /** Birth registration, and the linked filing it is part of. */
  private static final List<String> REGISTRATION = List.of("1.001193", "2.000986");

  /** Our own days: so long an invitation may stay without a word of what came of it. */
  static final Duration HEARD_WITHIN = Duration.ofDays(7);

  private final BirthSearch search;
  private final BirthStore store;
  private final BirthHeadings headings;
  private final BirthMemory memory;
  private final Officers officers;
  private final BirthKeepers keepers;
  private final Clock clock;

  Births(
      BirthSearch search,
      BirthStore store,
      BirthHeadings headings,
      BirthMemory memory,
      Officers officers,
      BirthKeepers keepers,
      Clock clock) {
    this.search = search;
    this.store = store;
    this.headings = headings;
    this.memory = memory;
    this.officers = officers;
    this.keepers = keepers;
    this.clock = clock;
  }

  /** Somebody who saw names. */
  public record Seen(String officer, Instant at) {}

  /** A dossier a birth may be. */
  public record Match(Likeness likeness, Candidate dossier) {}

  /**
   * What came of a file: either problems and nothing taken in, or everything.
   *
   * @param added births that are new
   * @param known births that are on the list already
   * @param gone births that were taken off the list and stay off
   */
  public record Report(
      String encoding, int added, int known, int gone, List<BirthFile.Problem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  public BirthKeeping keeping(UnitId unit) {
    return search.keeping(unit);
  }

  /** Whether this officer is the one who reads names; who leads or watches now is not any more. */
  public boolean isKeeper(Actor actor) {
    return BirthKeepers.mayRead(actor.roles())
        && keeping(actor.unit()).keeper().filter(actor.officer()::equals).isPresent();
  }

  /** Births by village, none of them recognisable; for every officer. */
  public VillageCounts villages(UnitId unit) {
    return VillageCounts.of(search.villages(unit));
  }

  /** Who saw names last; for the leader. */
  public List<Seen> looks(Actor actor) {
    return actor.has(Role.LEADER) ? search.looks(actor.unit()) : List.of();
  }

  /** Whom to invite for, the nearest to the 60th day first; the look is noted. */
  @Transactional
  public BirthList list(Actor actor) {
    requireKeeper(actor);
    store.look(actor, Optional.empty(), now());
    return search.list(actor.unit(), OfficeTime.date(clock.instant()));
  }

  /** One birth; the look is noted. */
  @Transactional
  public Birth open(Actor actor, UUID id) {
    Birth birth = found(actor, id);
    store.look(actor, Optional.of(id), now());
    return birth;
  }

  /** Dossiers the birth may be, the likeliest first; a person decides. */
  public List<Match> matches(Actor actor, Birth birth) {
    requireKeeper(actor);
    return search.candidates(actor.unit(), REGISTRATION, birth.entry().bornOn()).stream()
        .map(dossier -> new Match(Likeness.of(birth.entry(), dossier), dossier))
        .filter(match -> match.likeness() != Likeness.NONE)
        .sorted(Comparator.comparing(Match::likeness))
        .toList();
  }

  /** Căn cứ pháp lý, before the first import. */
  @Transactional
  public void decideBasis(Actor actor, String words) {
    requireLeader(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (words.strip().length() < 10 || words.length() > 1_000) {
      errors.put("canCu", Message.of("births.error.basis"));
    }
    BirthRejected.unless(errors);
    store.takeTurns(actor.unit());
    store.basis(actor, words, now());
  }

  /** Giao công chức hộ tịch: one {@link BirthKeepers} offers; nobody else reads names then. */
  @Transactional
  public void decideKeeper(Actor actor, UUID officer) {
    requireLeader(actor);
    keepers.require(actor.unit(), officer);
    store.takeTurns(actor.unit());
    store.keeper(actor, officer, now());
  }

  /** Xóa sau bao nhiêu ngày kể từ khi trẻ được khai sinh. */
  @Transactional
  public void decideRetention(Actor actor, int days) {
    requireLeader(actor);
    if (days < 0 || days > 3_650) {
      throw new BirthRejected(Map.of("soNgay", Message.of("births.error.days")));
    }
    store.takeTurns(actor.unit());
    store.retention(actor, days, now());
  }

  /** Nhập tệp của trạm y tế: everything, or nothing with what is wrong row by row. */
  @Transactional
  public Report take(Actor actor, byte[] file) {
    requireKeeper(actor);
    if (keeping(actor.unit()).basis().isEmpty()) {
      throw new Refusal("births.refusal.basis");
    }
    store.takeTurns(actor.unit());
    String digest = BirthFile.digest(file);
    if (store.isImported(actor.unit(), digest)) {
      throw new Refusal("births.refusal.imported");
    }
    BirthFile read =
        BirthFile.read(file, OfficeTime.date(clock.instant()), headings.folded(actor.unit()));
    if (!read.problems().isEmpty()) {
      return new Report(read.encoding(), 0, 0, 0, read.problems());
    }
    List<BirthEntry> fresh = new ArrayList<>();
    int known = 0;
    for (BirthFile.Row row : read.rows()) {
      if (store.isKnown(actor.unit(), row.entry())) {
        known++;
      } else if (memory.gone(actor.unit(), row.entry()).isEmpty()) {
        fresh.add(row.entry());
      }
    }
    int gone = read.rows().size() - fresh.size() - known;
    Report report = new Report(read.encoding(), fresh.size(), known, gone, List.of());
    UUID imported = store.imported(actor, digest, report, now());
    fresh.forEach(entry -> store.add(actor, Optional.of(imported), entry, now()));
    return report;
  }

  /** Ghi một trẻ, for instance born at home. */
  @Transactional
  public UUID add(Actor actor, BirthEntry entry) {
    requireKeeper(actor);
    if (keeping(actor.unit()).basis().isEmpty()) {
      throw new Refusal("births.refusal.basis");
    }
    BirthRejected.unless(entry.broken(OfficeTime.date(clock.instant())));
    store.takeTurns(actor.unit());
    if (store.isKnown(actor.unit(), entry)) {
      throw new Refusal("births.refusal.known");
    }
    memory
        .gone(actor.unit(), entry)
        .ifPresent(one -> {
          throw new Refusal("births.refusal.gone." + one.reason(), one.day());
        });
    return store.add(actor, Optional.empty(), entry, now());
  }

  /** Xác nhận hồ sơ là của trẻ này; one of the dossiers shown. */
  @Transactional
  public void confirm(Actor actor, UUID id, UUID dossier) {
    store.takeTurns(actor.unit());
    Birth birth = found(actor, id);
    if (birth.isRegistered()) {
      throw new Refusal("births.refusal.registered");
    }
    if (matches(actor, birth).stream().noneMatch(one -> one.dossier().dossier().equals(dossier))) {
      throw new NotFound("dossier " + dossier);
    }
    store.link(actor, id, Birth.Verdict.SAME, Optional.of(dossier), "", now());
  }

  /** Đã khai sinh nơi khác, or the decision before was a mistake: with words. */
  @Transactional
  public void decide(Actor actor, UUID id, Birth.Verdict verdict, String words) {
    store.takeTurns(actor.unit());
    Birth birth = found(actor, id);
    if (verdict == Birth.Verdict.SAME
        || birth.isRegistered() != (verdict == Birth.Verdict.UNDONE)) {
      throw new Refusal("births.refusal.registered");
    }
    words(words);
    if (words.isBlank()) {
      throw new BirthRejected(Map.of("loi", Message.of("births.error.missing")));
    }
    store.link(actor, id, verdict, Optional.empty(), words, now());
  }

  /** Mời gia đình: a named officer invites, or what came of it. */
  @Transactional
  public void invite(Actor actor, UUID id, UUID inviter, Birth.Result result, String words) {
    Birth birth = found(actor, id);
    if (birth.isRegistered()) {
      throw new Refusal("births.refusal.registered");
    }
    if (!isInOffice(actor.unit(), inviter)) {
      throw new BirthRejected(Map.of("nguoiMoi", Message.of("births.error.officer")));
    }
    words(words);
    store.takeTurns(actor.unit());
    store.invite(actor, id, inviter, result, words, now());
  }

  /** Invitations given so long ago without a word of what came of them. */
  List<BirthSearch.Unheard> unheard(UnitId unit) {
    return search.unheard(unit, clock.instant().minus(HEARD_WITHIN).atOffset(ZoneOffset.UTC));
  }

  private static void words(String words) {
    if (words.length() > 500) {
      throw new BirthRejected(Map.of("loi", Message.of("births.error.long", 500)));
    }
  }

  /** The birth, for the one who reads names. */
  Birth found(Actor actor, UUID id) {
    requireKeeper(actor);
    return search.byId(actor.unit(), id).orElseThrow(() -> new NotFound("birth " + id));
  }

  void requireKeeper(Actor actor) {
    if (!isKeeper(actor)) {
      throw new NotFound("the list of births");
    }
  }

  private static void requireLeader(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new Refusal("births.refusal.leader");
    }
  }

  private boolean isInOffice(UnitId unit, UUID officer) {
    return officers.assignee(unit, officer, now()).filter(Assignee::active).isPresent();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
