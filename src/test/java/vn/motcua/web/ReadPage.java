package vn.motcua.web;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page as people read it: its words in one line, without the marks around them. */
public final class ReadPage {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private ReadPage() {}

  public static String words(String page) {
    return HtmlUtils.htmlUnescape(TAG.matcher(page).replaceAll("")).replaceAll("\\s+", " ");
  }
}
