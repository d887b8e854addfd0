package vn.motcua.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import vn.motcua.shared.FoldedText;

/** Page states as people see them, kept for somebody to look at. */
final class Pictures {
  private Pictures() {}

  /** With {@code -Dpictures=folder} every page state is also kept as a picture. */
  static void keep(Page page, String name) {
    String folder = System.getProperty("pictures", "");
    if (!folder.isEmpty()) {
      String told = FoldedText.of(name).replaceAll("[^a-z0-9]+", "-");
      String file =
          page.viewportSize().width + " " + told.substring(Math.max(0, told.length() - 150));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(isDrawable(page))
              .setPath(Path.of(folder, file.replace(' ', '-') + ".png")));
    }
  }

  /** Chromium draws no picture of a page that is longer or wider than this. */
  private static boolean isDrawable(Page page) {
    return ((Number)
                page.evaluate(
                    "() => Math.max(document.documentElement.scrollHeight,"
                        + " document.documentElement.scrollWidth)"))
            .intValue()
        < 16_000;
  }
}
