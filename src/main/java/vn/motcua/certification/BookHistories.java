package vn.motcua.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.database.ChainedHistory;
import vn.motcua.web.Texts;

/** Walks the chains of all books: part of {@code bin/motcua verify-history}. */
@Component
class BookHistories implements ChainedHistory {
  private final BookHistorySearch search;
  private final Texts texts;

  BookHistories(BookHistorySearch search, Texts texts) {
    this.search = search;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Result verify(Consumer<String> listener) {
    List<BookFault> faults = new ArrayList<>();
    List<BookHistorySearch.Counters> books = search.books();
    long numbers = 0;
    for (BookHistorySearch.Counters book : books) {
      faults.addAll(new BookCheck(search.rows(book)).faults());
      numbers += book.last();
    }
    faults.forEach(fault -> listener.accept(sentence(fault)));
    return new Result(
        faults.size(),
        texts.text(
            Texts.VIETNAMESE,
            faults.isEmpty() ? "certification.history.whole" : "certification.history.broken",
            numbers,
            books.size(),
            faults.size()));
  }

  String sentence(BookFault fault) {
    return texts.text(
        Texts.VIETNAMESE,
        "certification.history." + fault.kind(),
        fault.unit().code(),
        texts.text(Texts.VIETNAMESE, "certification.book." + fault.book()),
        fault.year(),
        fault.number(),
        fault.detail());
  }
}
