package vn.motcua.feedback;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.database.ChainLink;
import vn.motcua.database.ChainedHistory;
import vn.motcua.web.Texts;

/** Walks the chain of every unit's feedback: part of {@code bin/motcua verify-history}. */
@Component
class FeedbackHistories implements ChainedHistory {
  private final FeedbackHistorySearch search;
  private final Texts texts;

  FeedbackHistories(FeedbackHistorySearch search, Texts texts) {
    this.search = search;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Result verify(Consumer<String> listener) {
    Walk walk = new Walk(listener);
    search.units().forEach(walk::unit);
    return new Result(
        walk.faults,
        texts.text(
            Texts.VIETNAMESE,
            walk.faults == 0 ? "feedback.history.whole" : "feedback.history.broken",
            walk.links,
            walk.faults));
  }

  /** One walk over all chains. */
  private final class Walk {
    private final Consumer<String> listener;
    private long links;
    private int faults;
    private byte[] head = ChainLink.origin();
    private int expected = 1;

    Walk(Consumer<String> listener) {
      this.listener = listener;
    }

    void unit(FeedbackHistorySearch.Head unit) {
      head = ChainLink.origin();
      expected = 1;
      search.links(unit.unit(), row -> link(unit, row));
      if (expected - 1 != unit.links() || unit.links() > 0 && !Arrays.equals(head, unit.hash())) {
        fault("END_CHANGED", unit, Integer.toString(unit.links()));
      }
      search.untold(unit.unit()).forEach(code -> fault("UNTOLD", unit, code));
      search.gone(unit.unit()).forEach(code -> fault("GONE", unit, code));
    }

    private void link(FeedbackHistorySearch.Head unit, FeedbackHistorySearch.Row row) {
      FeedbackChain.Link link = row.link();
      String code = link.after().code();
      if (link.number() != expected) {
        fault("ACT_MISSING", unit, code);
      }
      if (!Arrays.equals(FeedbackChain.next(head, link, row.facts()), row.hash())) {
        fault("ACT_CHANGED", unit, code);
      }
      if (row.said().filter(words -> isOther(link, words, row.salt())).isPresent()) {
        fault("WORDS_CHANGED", unit, code);
      }
      if (row.last() && !row.facts().equals(FeedbackChain.facts(link.after()))) {
        fault("STATE_CHANGED", unit, code);
      }
      head = row.hash();
      expected = link.number() + 1;
      links++;
    }

    /**
     * Whether the words are not those of the link; erased words are not there and break nothing.
     */
    private static boolean isOther(FeedbackChain.Link link, String words, byte @Nullable [] salt) {
      return salt == null || !Arrays.equals(link.words(), FeedbackChain.words(salt, words));
    }

    private void fault(String kind, FeedbackHistorySearch.Head unit, String code) {
      faults++;
      listener.accept(
          texts.text(Texts.VIETNAMESE, "feedback.history." + kind, unit.unit().code(), code));
    }
  }
}
