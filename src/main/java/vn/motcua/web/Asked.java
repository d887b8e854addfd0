package vn.motcua.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a form declared as data asks for, as a page shows it.
 *
 * @param name it is sent under
 * @param only in which case it is asked at all
 * @param options of a choice; none for anything typed
 * @param inputmode which keys a telephone shows
 * @param rows of the box it is typed into
 */
public record Asked(
    String name,
    String label,
    String hint,
    Optional<Message> only,
    boolean required,
    String value,
    List<Option> options,
    @Nullable String inputmode,
    int rows,
    Optional<Message> error) {

  /** One answer of a choice. */
  public record Option(String value, String words) {}

  public Asked {
    options = List.copyOf(options);
  }

  public boolean isChoice() {
    return !options.isEmpty();
  }
}
