package vn.motcua.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts a page is made of, without what stands in them: its sections, forms, fields, tables,
 * notices and the entries of its menu. Two pages of one route with the same parts look alike; one
 * with a part more is another page, for another duty or in another state.
 */
final class PageParts {
  private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)\\b([^>]*)>");
  private static final Pattern SAID_OF_IT =
      Pattern.compile(
          "\\b(id|class|name|type|role|action|aria-labelledby|aria-invalid)=\"([^\"]*)\"");
  private static final Pattern MENU =
      Pattern.compile("(?s)<nav\\b[^>]*class=\"[^\"]*menu.*?</nav>");
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b.*?</main>");
  private static final Pattern ENTRY = Pattern.compile("href=\"([^\"?]*)");

  private PageParts() {}

  /** The parts of this page of a route. */
  static Set<String> of(String route, String html) {
    Set<String> parts = new TreeSet<>();
    Matcher menu = MENU.matcher(html);
    while (menu.find()) {
      ENTRY
          .matcher(menu.group())
          .results()
          .forEach(entry -> parts.add("menu " + withoutNumbers(entry.group(1))));
    }
    Matcher main = MAIN.matcher(html);
    String read = main.find() ? main.group() : html;
    TAG.matcher(read)
        .results()
        .forEach(tag -> {
          StringBuilder part = new StringBuilder(route).append(" <").append(tag.group(1));
          SAID_OF_IT
              .matcher(tag.group(2))
              .results()
              .forEach(said ->
                  part.append(' ')
                      .append(said.group(1))
                      .append('=')
                      .append(withoutNumbers(said.group(2))));
          parts.add(part.toString());
        });
    return parts;
  }

  /** Keys, codes and numbers differ from page to page and from day to day. */
  private static String withoutNumbers(String said) {
    return said.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll("[a-z2-9]{16,}", "{signs}")
        .replaceAll("\\d+", "{n}");
  }
}
