package vn.motcua.democracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.SlipPledge;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/** The promises on every receipt: the office's own first, as many as fit on a line or two. */
@Component
class PromisesOnSlips implements SlipPledge {
  private static final int ROOM = 170;

  private final OfficePromises promises;
  private final Texts texts;

  PromisesOnSlips(OfficePromises promises, Texts texts) {
    this.promises = promises;
    this.texts = texts;
  }

  @Override
  public String of(UnitId unit) {
    String all = fitting(promises.of(unit).reversed(), this::credited);
    return all.isEmpty() ? "" : texts.text(Texts.VIETNAMESE, "democracy.promises.slip", all);
  }

  /** The promise, and small behind it whose idea it was. */
  private String credited(OfficePromise promise) {
    return promise.origin().isEmpty()
        ? promise.words()
        : promise.words()
            + " "
            + texts.text(Texts.VIETNAMESE, "democracy.promises.credit.short", promise.origin());
  }

  /** Whole promises only; a longer one is left out and a shorter one may still fit. */
  static String fitting(List<PromiseSet> sets, Function<OfficePromise, String> written) {
    List<String> chosen = new ArrayList<>();
    int length = 0;
    List<PromiseSet> own = sets.stream().filter(set -> set.key().equals(PromiseSet.OWN)).toList();
    List<PromiseSet> shipped =
        sets.reversed().stream().filter(set -> !set.key().equals(PromiseSet.OWN)).toList();
    for (List<PromiseSet> part : List.of(own, shipped)) {
      for (PromiseSet set : part) {
        for (OfficePromise promise : set.promises()) {
          String words = written.apply(promise);
          if (length + words.length() + 2 <= ROOM) {
            chosen.add(words);
            length += words.length() + 2;
          }
        }
      }
    }
    return String.join("; ", chosen);
  }
}
