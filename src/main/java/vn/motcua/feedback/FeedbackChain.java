package vn.motcua.feedback;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.database.ChainLink;

/**
 * The hash chain over all acts on the feedback of a unit, in the order in which they happened; what
 * the feedback was after an act is part of its link.
 */
final class FeedbackChain {
  private FeedbackChain() {}

  /**
   * One link before it is hashed.
   *
   * @param words digest of the words, which may be erased
   */
  record Link(
      Feedback after,
      int number,
      int seq,
      FeedbackAct act,
      Instant at,
      Feedback.@Nullable Person actor,
      byte[] words) {}

  static byte[] next(byte[] head, Link link) {
    return next(head, link, facts(link.after()));
  }

  /** The same with the facts as they lie in the table. */
  static byte[] next(byte[] head, Link link, String facts) {
    Feedback after = link.after();
    return ChainLink.after(head)
        .word("1") // version of this layout
        .word(after.unit().code())
        .word(after.id().toString())
        .word(link.number())
        .word(link.seq())
        .word(link.act().name())
        .at(link.at())
        .word(person(link.actor()))
        .bytes(link.words())
        .word(facts)
        .hash();
  }

  /** Where it stands, with whom, about whom and until when: what makes a lie worth telling. */
  static String facts(Feedback one) {
    return String.join(
        "; ",
        one.code(),
        one.topic().name(),
        "received " + one.receivedAt(),
        one.stage() + " " + one.round(),
        "with " + person(one.holder()),
        "about "
            + one.about().stream().map(Object::toString).sorted().collect(Collectors.joining(",")),
        "by " + one.times().resolveBy(),
        "into " + one.mergedInto().map(Object::toString).orElse("-"));
  }

  static byte[] words(byte[] salt, String words) {
    return ChainLink.salted(salt, List.of(words));
  }

  private static String person(Feedback.@Nullable Person person) {
    return person == null ? "-" : person.unit() + " " + person.officer();
  }
}
