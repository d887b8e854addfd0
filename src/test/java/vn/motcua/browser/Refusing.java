package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page owes whoever sent a form in vain. */
final class Refusing {
  private static final String BEGINS = "() => document.activeElement !== document.body";

  private Refusing() {}

  /**
   * It says what is wrong, whoever reads it aloud begins there, and each line of the summary leads
   * to a field that stands on the page, unfolded.
   */
  static void saysSo(Page page) {
    assertThat(page.locator("main [role=alert], main .error").count())
        .as("says what is missing")
        .isPositive();
    assertThatCode(() ->
            page.waitForFunction(BEGINS, null, new Page.WaitForFunctionOptions().setTimeout(3_000)))
        .as("reading begins at what is wrong")
        .doesNotThrowAnyException();
    assertThat(
            (List<?>)
                page.evaluate(
                    """
                    () => [...document.querySelectorAll('main .problems a[href^="#"]')]
                        .map(link => link.getAttribute('href').slice(1))
                        .filter(id => {
                          const field = document.getElementById(id);
                          return !field || field.closest('details:not([open])');
                        })
                    """))
        .as("lines of the summary that lead nowhere")
        .isEmpty();
  }
}
