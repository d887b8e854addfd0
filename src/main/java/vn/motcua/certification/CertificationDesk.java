package vn.motcua.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Writes checked requests and changes into the books, inside the caller's transaction. */
@Component
class CertificationDesk {
  private final BookStore store;
  private final Fees fees;
  private final Procedures procedures;
  private final WorkingCalendars calendars;

  CertificationDesk(BookStore store, Fees fees, Procedures procedures, WorkingCalendars calendars) {
    this.store = store;
    this.fees = fees;
    this.procedures = procedures;
    this.calendars = calendars;
  }

  void enter(Actor actor, CertificationRequest request, byte[] digest, Instant now) {
    LocalDate day = OfficeTime.date(now);
    FeeTable table = fees.inForce(actor.unit(), day);
    Instant due =
        request.lines().stream()
            .map(line -> due(actor.unit(), line.kind(), now))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    store.insertRequest(actor.unit(), request, digest, now, due, actor.officer());
    // Books in one order everywhere: two requests never wait for each other crosswise. From here
    // on others of the unit wait: nothing slow may follow.
    List<CertificationRequest.Line> ordered =
        request.lines().stream().sorted(Comparator.comparing(line -> line.kind().book())).toList();
    for (CertificationRequest.Line line : ordered) {
      enter(actor, request, line, table, day, now);
    }
  }

  private void enter(
      Actor actor,
      CertificationRequest request,
      CertificationRequest.Line line,
      FeeTable table,
      LocalDate day,
      Instant now) {
    Book book = line.kind().book();
    boolean exempt = !request.exemption().isEmpty();
    BookStore.Place place = store.nextNumber(actor.unit(), book, day.getYear());
    Entry entry =
        new Entry(
            actor.unit(),
            book,
            day.getYear(),
            place.last(),
            place.volume(),
            request.key(),
            day,
            line.kind(),
            line.pages(),
            line.copies(),
            fee(table, line, exempt),
            exempt,
            request.certifier(),
            false,
            1);
    EntryWords words =
        new EntryWords(
            1,
            request.name(),
            request.idNumber(),
            line.subject(),
            request.exemption(),
            "",
            BookChain.salt());
    store.insert(entry);
    store.append(
        event(actor, entry, place, BookEvent.Kind.ENTERED, entry.owed(), words, now),
        words,
        place.head());
  }

  /** Writes the entry after a correction or cancellation, with the fact that it changed. */
  Entry change(
      Actor actor, Entry before, Entry after, EntryWords words, BookEvent.Kind kind, Instant now) {
    BookStore.Place place = store.nextEvent(after.unit(), after.book(), after.year());
    if (!store.update(after)) {
      throw new EntryOvertaken();
    }
    store.append(
        event(actor, after, place, kind, after.owed() - before.owed(), words, now),
        words,
        place.head());
    return after;
  }

  private static BookEvent event(
      Actor actor,
      Entry entry,
      BookStore.Place place,
      BookEvent.Kind kind,
      long feeDelta,
      EntryWords words,
      Instant now) {
    return new BookEvent(
        entry.unit(),
        entry.book(),
        entry.year(),
        place.events(),
        entry.number(),
        kind,
        now,
        actor.officer(),
        feeDelta,
        words.digest(),
        entry.facts());
  }

  static Optional<Long> fee(FeeTable table, CertificationRequest.Line line, boolean exempt) {
    return exempt ? Optional.of(0L) : table.fee(line.kind(), line.pages(), line.copies());
  }

  /**
   * When the paper must be ready: the published time of its procedure; where none is published, the
   * same day, or the next working day when received after 15:00 (NĐ 23/2015/NĐ-CP, điều: đang đối
   * chiếu; QĐ 2873/QĐ-UBND Hà Tĩnh 2025).
   */
  private Instant due(UnitId unit, CertificationKind kind, Instant now) {
    TimeLimit limit =
        procedures
            .inForce(unit, kind.procedure(), OfficeTime.date(now))
            .flatMap(version ->
                version.channels().stream()
                    .filter(row -> row.channel() == Channel.DIRECT)
                    .map(ChannelCase::time)
                    .flatMap(Optional::stream)
                    .findFirst())
            .orElse(TimeLimit.sameDay());
    return calendars.dueDate(unit, now, limit).dueInstant();
  }
}
