package vn.motcua.certification;

import vn.motcua.shared.UnitId;

/**
 * A place where a book is not as it was written.
 *
 * @param number the register number concerned, 0 when it is the book itself
 */
record BookFault(UnitId unit, Book book, int year, int number, Kind kind, String detail) {
  /** What is wrong. */
  enum Kind {
    /** A number is gone, or was never given. */
    NUMBER_MISSING,
    NUMBER_ADDED,
    /** The entry is not what its last fact says. */
    ENTRY_CHANGED,
    EVENT_MISSING,
    EVENT_CHANGED,
    WORDS_CHANGED,
    WORDS_ADDED,
    /** A row whose words are none this program knows. */
    ROW_UNREADABLE,
    /** The counters or the last hash of the book. */
    BOOK_CHANGED
  }
}
