package vn.motcua.certification.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.certification.Book;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.BookSearch;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.Entry;
import vn.motcua.identity.AccessKind;
import vn.motcua.identity.AccessLog;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Finds entries within the officer's own unit; a look at anything else is 404, and logged. */
@Component
class BookScope {
  private final Certifications certifications;
  private final BookSearch search;
  private final AccessLog log;

  BookScope(Certifications certifications, BookSearch search, AccessLog log) {
    this.certifications = certifications;
    this.search = search;
    this.log = log;
  }

  Entry entry(Actor actor, String book, int year, int number) {
    try {
      Book found = Book.of(book).orElseThrow(() -> new NotFound("book"));
      return certifications.entry(actor.unit(), found, year, number);
    } catch (NotFound notHere) {
      log.record(
          actor,
          AccessKind.LOOKUP_REFUSED,
          "certification %s/%d/%d".formatted(shortened(book), year, number));
      throw notHere;
    }
  }

  List<BookLine> request(Actor actor, String key) {
    List<BookLine> lines =
        uuid(key).map(one -> search.ofRequest(actor.unit(), one)).orElse(List.of());
    if (lines.isEmpty()) {
      log.record(actor, AccessKind.LOOKUP_REFUSED, "certification " + shortened(key));
      throw new NotFound("certification request");
    }
    return lines;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    return text.length() <= 36 ? text : text.substring(0, 36) + "…";
  }
}
