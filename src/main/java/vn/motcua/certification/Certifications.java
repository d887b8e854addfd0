package vn.motcua.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the registers: entering what is certified, correcting and cancelling it.
 *
 * <p>The time is the office clock's, never typed. The same form sent twice is one request.
 */
@Component
public class Certifications {
  private final BookStore store;
  private final CertificationDesk desk;
  private final Fees fees;
  private final Officers officers;
  private final TransactionOperations transaction;
  private final Clock clock;

  Certifications(
      BookStore store,
      CertificationDesk desk,
      Fees fees,
      Officers officers,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.desk = desk;
    this.fees = fees;
    this.officers = officers;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Officers who may sign and are in, in the order of the directory. */
  public List<Officer> certifiers(UnitId unit) {
    return officers.presentWithRole(unit, Role.APPROVAL, clock.instant());
  }

  /**
   * Enters every paper of the request in its book and gives each its number.
   *
   * @throws CertificationRejected when rules are broken, with every one of them
   */
  public void certify(Actor actor, CertificationRequest request) {
    requireDesk(actor);
    byte[] digest = digest(request);
    if (isKnown(actor, request, digest)) {
      return;
    }
    Set<UUID> present =
        certifiers(actor.unit()).stream().map(Officer::id).collect(Collectors.toSet());
    Map<String, Message> errors = CertificationRules.broken(request, present);
    if (!errors.isEmpty()) {
      throw new CertificationRejected(errors);
    }
    Instant now = now();
    try {
      transaction.executeWithoutResult(status -> desk.enter(actor, request, digest, now));
    } catch (DuplicateKeyException e) {
      // The same form on another connection was quicker.
      if (!isKnown(actor, request, digest)) {
        throw e;
      }
    }
  }

  /** The number within the unit; another unit's is not found. */
  public Entry entry(UnitId unit, Book book, int year, int number) {
    return store
        .find(unit, book, year, number)
        .orElseThrow(() -> new NotFound("%s %d/%d of %s".formatted(book, number, year, unit)));
  }

  /** The newest number of a book that has one. */
  public Entry last(UnitId unit, Book book, int year) {
    return store
        .last(unit, book, year)
        .orElseThrow(() -> new NotFound("%s %d of %s".formatted(book, year, unit)));
  }

  /** What the number says of people, the newest last; empty once erased. */
  public List<EntryWords> words(Entry entry) {
    return store.words(entry);
  }

  /** Sửa sai sót: the entry as it should have been; the number, the day and the signer stay. */
  @Transactional
  public Entry correct(Actor actor, Entry entry, Correction correction) {
    requireDesk(actor);
    requireOwn(actor, entry);
    Entry now = current(entry, correction.version());
    Map<String, Message> errors = CertificationRules.broken(correction, entry.book());
    if (!errors.isEmpty()) {
      throw new CertificationRejected(errors);
    }
    CertificationRequest.Line line = correction.line();
    boolean exempt = !correction.exemption().isEmpty();
    Entry after =
        now.corrected(
            line, CertificationDesk.fee(fees.inForce(now.unit(), now.day()), line, exempt), exempt);
    EntryWords words =
        new EntryWords(
            after.version(),
            correction.name(),
            correction.idNumber(),
            line.subject(),
            correction.exemption(),
            correction.reason(),
            BookChain.salt());
    return desk.change(actor, now, after, words, BookEvent.Kind.CORRECTED, now());
  }

  /** Hủy số: the number stays in the book with its reason; nobody gets it again. */
  @Transactional
  public Entry cancel(Actor actor, Entry entry, int version, String reason) {
    requireDesk(actor);
    requireOwn(actor, entry);
    Entry now = current(entry, version);
    Map<String, Message> errors = CertificationRules.brokenReason(reason.strip(), "lyDoHuy");
    if (!errors.isEmpty()) {
      throw new CertificationRejected(errors);
    }
    Entry after = now.cancel();
    List<EntryWords> before = store.words(now);
    EntryWords last = before.isEmpty() ? erased() : before.getLast();
    EntryWords words =
        new EntryWords(
            after.version(),
            last.name(),
            last.idNumber(),
            last.subject(),
            last.exemption(),
            reason.strip(),
            BookChain.salt());
    return desk.change(actor, now, after, words, BookEvent.Kind.CANCELLED, now());
  }

  private static EntryWords erased() {
    return new EntryWords(0, "–", "", "–", "", "", new byte[0]);
  }

  private Entry current(Entry entry, int version) {
    Entry now = entry(entry.unit(), entry.book(), entry.year(), entry.number());
    if (now.version() != version) {
      throw new EntryOvertaken();
    }
    if (now.cancelled()) {
      throw new Refusal("certification.refusal.cancelled", now.number());
    }
    return now;
  }

  private static void requireDesk(Actor actor) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("certification.refusal.not-intake");
    }
  }

  private static void requireOwn(Actor actor, Entry entry) {
    if (!actor.unit().equals(entry.unit())) {
      throw new NotFound("entry of unit " + entry.unit());
    }
  }

  private boolean isKnown(Actor actor, CertificationRequest request, byte[] digest) {
    return store
        .requested(actor.unit(), request.key())
        .map(known -> {
          if (!Arrays.equals(known, digest)) {
            throw new Refusal("certification.refusal.key-reused");
          }
          return true;
        })
        .orElse(false);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static byte[] digest(CertificationRequest request) {
    List<String> words =
        new ArrayList<>(
            List.of(
                request.name(),
                request.idNumber(),
                request.certifier().toString(),
                request.payment().name(),
                request.exemption()));
    request.lines().forEach(line -> words.add(line.toString()));
    return BookChain.digest(words);
  }
}
