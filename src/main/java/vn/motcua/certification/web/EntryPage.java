package vn.motcua.certification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookSearch;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.Entry;
import vn.motcua.certification.EntryWords;
import vn.motcua.web.Message;

/**
 * One number of a book with its history.
 *
 * @param words all revisions, the oldest first; empty once erased
 */
public record EntryPage(
    Entry entry,
    List<EntryWords> words,
    List<BookSearch.Told> events,
    String certifierName,
    EntryForm form,
    Map<String, Message> errors,
    @Nullable Message notice) {

  public EntryWords now() {
    return words.isEmpty() ? new EntryWords(0, "–", "", "–", "", "", new byte[0]) : words.getLast();
  }

  /** The reason told with the n-th fact about this number, n from 0. */
  public String reason(int n) {
    return n < words.size() ? words.get(n).reason() : "";
  }

  public List<CertificationKind> kinds() {
    return Arrays.stream(CertificationKind.values())
        .filter(kind -> kind.book() == entry.book())
        .toList();
  }
}
