package vn.motcua.certification;

import java.util.List;
import vn.motcua.database.ChainLink;

/**
 * The hash chain of a book, made as the dossiers' is: {@code hash(n) = SHA-256(hash(n-1) ‖ row n)}.
 */
final class BookChain {
  private BookChain() {}

  /** What stands before the first row of a book. */
  static byte[] origin() {
    return ChainLink.origin();
  }

  static byte[] next(byte[] head, BookEvent event) {
    return ChainLink.after(head)
        .word("1") // version of this layout
        .word(event.unit().code())
        .word(event.book().name())
        .word(event.year())
        .word(event.seq())
        .word(event.number())
        .word(event.kind().name())
        .at(event.at())
        .word(event.actor().toString())
        .word(event.feeDelta())
        .bytes(event.words())
        .word(event.data())
        .hash();
  }

  static byte[] salted(byte[] salt, List<String> words) {
    return ChainLink.salted(salt, words);
  }

  static byte[] digest(List<String> words) {
    return ChainLink.salted(new byte[0], words);
  }

  static byte[] salt() {
    return ChainLink.salt();
  }
}
