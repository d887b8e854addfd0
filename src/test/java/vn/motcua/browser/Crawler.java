package vn.motcua.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows every link a reader is offered, at most a few of one kind, and hands over each answer.
 */
final class Crawler {
  private static final Pattern LINK = Pattern.compile("(?:href|hx-get|src)=\"([^\"]*)\"");

  private final Page reader;
  private final int ofOneKind;
  private final boolean papersToo;

  /**
   * A crawler with the rights of whoever is signed in there.
   *
   * @param ofOneKind pages of one kind that are opened; the catalogue alone has hundreds
   * @param papersToo whether PDF papers are opened as well
   */
  Crawler(Page reader, int ofOneKind, boolean papersToo) {
    this.reader = reader;
    this.ofOneKind = ofOneKind;
    this.papersToo = papersToo;
  }

  /** Looks at one answer. */
  interface Look {
    void at(String address, APIResponse answer);
  }

  /** Opens every address reachable by links from these, them first; gives those it opened. */
  Set<String> from(List<String> starts, Look look) {
    Deque<String> waiting = new ArrayDeque<>(starts);
    Set<String> opened = new HashSet<>();
    Map<String, Integer> kinds = new HashMap<>();
    while (!waiting.isEmpty()) {
      String address = waiting.pop();
      if (!opened.contains(address) && kinds.merge(kind(address), 1, Integer::sum) <= ofOneKind) {
        opened.add(address);
        APIResponse answer = reader.request().get(address);
        look.at(address, answer);
        if (isPage(answer)) {
          waiting.addAll(links(address, answer.text()));
        }
        answer.dispose();
      }
    }
    return opened;
  }

  static boolean isPage(APIResponse answer) {
    return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
  }

  private List<String> links(String base, String html) {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(html);
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
      boolean followed =
          !link.isEmpty()
              && !link.matches("(tel|mailto|data|https?):.*")
              && !link.contains("lang=");
      if (followed && (papersToo || !link.endsWith(".pdf"))) {
        links.add(link.startsWith("/") ? link : URI.create(base).resolve(link).toString());
      }
    }
    return links;
  }

  /** The address with its numbers, codes and words taken out. */
  private static String kind(String address) {
    return address
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll("=[^&]*", "=")
        .replaceAll("[1-6]\\.\\d{6}", "{code}")
        .replaceAll("\\d{2,}", "{n}");
  }
}
