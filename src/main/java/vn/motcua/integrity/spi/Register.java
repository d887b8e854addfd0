package vn.motcua.integrity.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * A register beside the dossiers with numbers by book and year, whose chained facts are leaves of
 * the unit's day as well. What it gives names nobody: fingerprints and moments.
 */
public interface Register {
  /** A book of it: the word in addresses, and the words for people. */
  record Kind(String slug, Message name) {}

  /** A fact about a number as its fingerprint, counted from 1. */
  record Fact(int seq, Instant at, byte[] hash) {}

  /** Sets the order among registers in the day's tree; never changes. */
  String name();

  List<Kind> kinds();

  /** The day in Viet Nam on which its history begins. */
  Optional<LocalDate> firstDay(UnitId unit);

  /** Passes over its facts from one day to before the other, by day and then in its own order. */
  void between(UnitId unit, LocalDate from, LocalDate to, BiConsumer<LocalDate, byte[]> reader);

  /** What was recorded of a number, the first first; nothing when there is no such number. */
  List<Fact> facts(UnitId unit, String kind, int year, int number);
}
