package vn.motcua.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;

/**
 * A form in the page's main part that is sent by post.
 *
 * @param isTyped whether something is typed or chosen in it; without, it is one button
 * @param mustBeFilled whether it says so of a field
 */
record PageForm(String action, boolean isTyped, boolean mustBeFilled) {
  /** The forms of the page as it stands now. */
  static List<PageForm> on(Page page) {
    Object forms =
        page.evaluate(
            """
            () => [...document.querySelectorAll('main form')]
                .filter(form => form.method === 'post')
                .map(form => ({
                  action: form.getAttribute('action'),
                  typed: !!form.querySelector('select, textarea, input:not([type=hidden]):not([type=submit])'),
                  must: !!form.querySelector('[aria-required=true], [required], .must')
                }))
            """);
    return ((List<?>) forms)
        .stream()
            .map(Map.class::cast)
            .map(form ->
                new PageForm(
                    String.valueOf(form.get("action")),
                    (Boolean) form.get("typed"),
                    (Boolean) form.get("must")))
            .toList();
  }

  /** Whether the page has this form. */
  boolean stands(Page page) {
    return on(page).contains(this);
  }

  /** Sends it with this in every field that takes words; gives the status of the answer. */
  int send(Page page, String typed) {
    Response answer =
        page.waitForResponse(
            response ->
                response.request().isNavigationRequest()
                    && response.request().method().equals("POST"),
            () ->
                page.evaluate(
                    """
                    ([action, typed]) => {
                      const form = [...document.querySelectorAll('main form')]
                          .find(one => one.getAttribute('action') === action);
                      window.before = true;
                      form.querySelectorAll('textarea, input:not([type=hidden]):not([type=radio])')
                          .forEach(field => {
                            field.checked = false;
                            if (!['file', 'checkbox', 'submit'].includes(field.type)) field.value = typed;
                            else if (field.type === 'file') field.value = '';
                          });
                      HTMLFormElement.prototype.submit.call(form);
                    }
                    """,
                    List.of(action, typed)));
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    return answer.status();
  }
}
