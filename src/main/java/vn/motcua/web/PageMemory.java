package vn.motcua.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the database has answered while one page was put together: within one reading request the
 * same question is asked once, whoever of the page's parts asks it. Outside such a request, and in
 * every request that changes something, nothing is remembered.
 */
public final class PageMemory {
  private static final ScopedValue<Map<Object, Object>> ANSWERS = ScopedValue.newInstance();

  private PageMemory() {}

  /**
   * The answer given before, or a new one.
   *
   * @param question a record of the asker's own with all that the answer depends on
   */
  @SuppressWarnings("unchecked")
  public static <T> T once(Record question, Supplier<T> answer) {
    if (!ANSWERS.isBound()) {
      return answer.get();
    }
    Map<Object, Object> answers = ANSWERS.get();
    @Nullable Object known = answers.get(question);
    if (known == null) {
      known = answer.get();
      answers.put(question, known);
    }
    return (T) known;
  }

  /** Does something with an empty memory, and forgets it. */
  static <E extends Exception> void during(ScopedValue.CallableOp<?, E> reading) throws E {
    ScopedValue.where(ANSWERS, new HashMap<>()).call(reading);
  }
}
