package vn.motcua.certification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the rows of one book against its chain and names every place that differs. */
final class BookCheck {
  /** An event as it lies in the table, with the hash beside it. */
  record Link(BookEvent event, byte[] hash) {}

  /** Words as they lie in the table. */
  record Written(int number, EntryWords words) {}

  /** Everything of one book. */
  record Rows(
      BookHistorySearch.Counters counters,
      List<Entry> entries,
      List<Link> links,
      List<Written> words,
      List<Integer> unreadable) {}

  private final Rows rows;
  private final List<BookFault> faults = new ArrayList<>();
  private final Map<Integer, BookEvent> last = new HashMap<>();

  BookCheck(Rows rows) {
    this.rows = rows;
  }

  List<BookFault> faults() {
    rows.unreadable().forEach(number -> fault(number, BookFault.Kind.ROW_UNREADABLE, ""));
    chain();
    numbers();
    words();
    return faults;
  }

  private void chain() {
    byte[] head = BookChain.origin();
    int expected = 1;
    for (Link link : rows.links()) {
      BookEvent event = link.event();
      while (expected < event.seq()) {
        fault(event.number(), BookFault.Kind.EVENT_MISSING, "seq " + expected);
        expected++;
      }
      expected = event.seq() + 1;
      if (!Arrays.equals(BookChain.next(head, event), link.hash())) {
        fault(event.number(), BookFault.Kind.EVENT_CHANGED, "seq " + event.seq());
      }
      head = link.hash();
      last.put(event.number(), event);
    }
    BookHistorySearch.Counters counters = rows.counters();
    if (expected - 1 != counters.events()) {
      fault(0, BookFault.Kind.BOOK_CHANGED, "events " + counters.events());
    }
    if (!Arrays.equals(head, counters.head())) {
      fault(0, BookFault.Kind.BOOK_CHANGED, "head");
    }
  }

  private void numbers() {
    Set<Integer> known = new HashSet<>();
    for (Entry entry : rows.entries()) {
      known.add(entry.number());
      BookEvent event = last.get(entry.number());
      if (event == null) {
        fault(entry.number(), BookFault.Kind.NUMBER_ADDED, "");
      } else if (!event.data().equals(entry.facts())) {
        fault(entry.number(), BookFault.Kind.ENTRY_CHANGED, entry.facts());
      }
    }
    int most = last.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int number = 1; number <= Math.max(rows.counters().last(), most); number++) {
      if (!known.contains(number)) {
        fault(number, BookFault.Kind.NUMBER_MISSING, "");
      }
    }
    if (rows.counters().last() != most) {
      fault(0, BookFault.Kind.BOOK_CHANGED, "last " + rows.counters().last());
    }
  }

  /** Words erased by law are absent and break nothing; what is there must be what was written. */
  private void words() {
    Map<String, byte[]> digests = new HashMap<>();
    Map<Integer, Integer> revisions = new HashMap<>();
    for (Link link : rows.links()) {
      int number = link.event().number();
      int revision = revisions.merge(number, 1, Integer::sum);
      digests.put(number + "/" + revision, link.event().words());
    }
    for (Written written : rows.words()) {
      byte[] digest = digests.get(written.number() + "/" + written.words().revision());
      if (digest == null) {
        fault(written.number(), BookFault.Kind.WORDS_ADDED, "");
      } else if (!Arrays.equals(digest, written.words().digest())) {
        fault(
            written.number(),
            BookFault.Kind.WORDS_CHANGED,
            "revision " + written.words().revision());
      }
    }
  }

  private void fault(int number, BookFault.Kind kind, String detail) {
    BookHistorySearch.Counters book = rows.counters();
    faults.add(new BookFault(book.unit(), book.book(), book.year(), number, kind, detail));
  }
}
