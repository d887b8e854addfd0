package vn.motcua.certification;

import java.util.List;

/**
 * What an entry says of people: erasable, so the history holds only its salted digest.
 *
 * @param revision the version of the entry it belongs to
 * @param reason of the correction or cancellation; empty for the first
 */
public record EntryWords(
    int revision,
    String name,
    String idNumber,
    String subject,
    String exemption,
    String reason,
    byte[] salt) {

  byte[] digest() {
    return BookChain.salted(
        salt, List.of(Integer.toString(revision), name, idNumber, subject, exemption, reason));
  }
}
