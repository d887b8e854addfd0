package vn.motcua.web;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.web.Definition.Beside.Within;

/**
 * A page as a browser shows it, looked through for figures that stand alone and may not: what
 * people think, without how many of them answered. The definitions say which, and how near.
 */
public final class ShownBeside {
  private static final Definitions DEFINITIONS = new Definitions();

  /** The nearest of these is the block of a figure of one among several. */
  private static final String ROW = "table.beside td, tr, li, dl, p, article, section, .card";

  private static final String CARD = "article, section, .card";

  private static final String LOOK =
      """
      rules => [...document.querySelectorAll('data[data-figure]')]
          .filter(one => rules[one.dataset.figure])
          .map(one => {
            const [figure, blocks] = rules[one.dataset.figure];
            const block = one.closest(blocks);
            const beside = block && block.querySelector(`[data-figure="${figure}"]`);
            return [one.dataset.figure, beside ? '' : figure];
          })
      """;

  private ShownBeside() {}

  /** What is wrong with the page as it stands. */
  public static List<String> faults(Page page) {
    String path = page.url().replaceFirst("^http://[^/]*", "").replaceFirst("[?#].*", "");
    // A form that was refused is answered at its own address, with the page it stands on.
    List<String> paths =
        page.locator("main [role=alert]").count() > 0
            ? List.of(path, path.replaceFirst("/[^/]*$", ""))
            : List.of(path);
    List<?> shown = (List<?>) page.evaluate(LOOK, rules());
    return shown.stream()
        .map(one -> ((List<?>) one).stream().map(String::valueOf).toList())
        .distinct()
        .flatMap(one -> fault(paths, one.getFirst(), one.getLast()).stream())
        .toList();
  }

  private static List<String> fault(List<String> paths, String figure, String missing) {
    if (!missing.isEmpty()) {
      return List.of(figure + " without " + missing);
    }
    boolean said =
        DEFINITIONS.of(figure).shown().stream()
            .anyMatch(place -> paths.stream().anyMatch(path -> isAt(place.address(), path)));
    return said ? List.of() : List.of(figure + " does not say that it is shown here");
  }

  private static boolean isAt(String address, String path) {
    String pattern =
        Pattern.compile("\\{[^}]*}")
            .splitAsStream(address + "$")
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    return Pattern.matches(pattern, path + "$");
  }

  private static Map<String, List<String>> rules() {
    return DEFINITIONS.chapters().stream()
        .flatMap(chapter -> chapter.definitions().stream())
        .flatMap(one ->
            one.beside().stream()
                .map(beside ->
                    Map.entry(
                        one.id(),
                        List.of(beside.figure(), beside.within() == Within.ROW ? ROW : CARD))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
