package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds all dossiers of a day against their history, and the day's numbers against its chain. */
final class DayCheck {
  private final HistorySearch.Day day;
  private final DayRows rows;
  private final List<byte[]> heads = new ArrayList<>();

  DayCheck(HistorySearch.Day day, DayRows rows) {
    this.day = day;
    this.rows = rows;
  }

  /** The first fault of each dossier of the day, then that of the day itself. */
  List<HistoryFault> faults() {
    List<HistoryFault> faults = new ArrayList<>(rows.unreadable());
    for (Dossier dossier : rows.dossiers()) {
      new HistoryCheck(
              dossier,
              rows.links().getOrDefault(dossier.id(), List.of()),
              rows.applicants().getOrDefault(dossier.id(), List.of()),
              rows.notes().getOrDefault(dossier.id(), List.of()))
          .firstFault()
          .ifPresent(faults::add);
    }
    dayFault().ifPresent(faults::add);
    return faults;
  }

  /** The day's chain as it is found: after no dossier, after the first, after the second, … */
  List<byte[]> heads() {
    return heads;
  }

  private Optional<HistoryFault> dayFault() {
    if (!rows.unreadable().isEmpty()) {
      return Optional.empty(); // named already, and the chain cannot be followed past it
    }
    byte[] head = day.opening();
    heads.add(head);
    int expected = 1;
    for (Dossier dossier : rows.dossiers()) {
      List<HistoryCheck.Link> own = rows.links().getOrDefault(dossier.id(), List.of());
      for (int skipped = skipped(own); skipped > 0; skipped--) {
        heads.add(head);
        expected++;
      }
      if (dossier.filing().number() != expected) {
        return fault(HistoryFault.Kind.DOSSIER_MISSING, "number " + expected);
      }
      expected++;
      if (!own.isEmpty()) {
        head = Chain.nextOfDay(head, dossier.code(), own.getFirst().hash());
      }
      heads.add(head);
    }
    if (expected <= day.last()) {
      return fault(HistoryFault.Kind.DOSSIER_MISSING, "number " + expected);
    }
    if (expected - 1 != day.last()) {
      return fault(HistoryFault.Kind.DAY_CHANGED, "last");
    }
    return Arrays.equals(head, day.head())
        ? Optional.empty()
        : fault(HistoryFault.Kind.DAY_CHANGED, "head");
  }

  /** What the dossier's first fact says; it is part of the day's chain like everything in it. */
  private static int skipped(List<HistoryCheck.Link> own) {
    DossierEvent first = own.isEmpty() ? null : own.getFirst().event();
    return first != null
            && EventData.read(first.data()).get(FirstFact.SKIPPED) instanceof Integer skipped
        ? skipped
        : 0;
  }

  private Optional<HistoryFault> fault(HistoryFault.Kind kind, String detail) {
    return Optional.of(new HistoryFault(day.unit(), day.date(), "", null, 0, kind, detail));
  }
}
