package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Forms on a journey's pages that the walk over every page does not reach, sent in vain from a
 * window beside the journey's own: the page that refuses them is looked at like any other, and the
 * journey goes on as it stood.
 */
final class EmptyForms {
  private static final int LONGER_THAN_ANY_FIELD = 10_000;

  private final Class<?> journey;
  private final BiConsumer<Page, String> look;
  private final Set<String> tried = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Runnable> later = new LinkedHashMap<>();

  /**
   * Forms of one journey.
   *
   * @param journey that meets them
   * @param look looks at a page in this state
   */
  EmptyForms(Class<?> journey, BiConsumer<Page, String> look) {
    this.journey = journey;
    this.look = look;
  }

  /**
   * Sends those of this page that say what must be filled in; one that takes nothing is a fault.
   */
  void on(Page page) {
    for (PageForm form : PageForm.on(page)) {
      String route = FormsElsewhere.besideRoute(journey, form.action());
      if (route.isEmpty() || tried.contains(route)) {
        continue;
      }
      String address = page.url();
      if (!form.isTyped()) {
        tried.add(route);
        LookedAt.button(route);
      } else if (form.mustBeFilled()) {
        tried.add(route);
        send(page, address, form, route, "");
      } else {
        later.putIfAbsent(
            route, () -> send(page, address, form, route, "9".repeat(LONGER_THAN_ANY_FIELD)));
      }
    }
  }

  /** At the end of the journey, those that may be left empty, with more than anybody can mean. */
  void last() {
    later.values().forEach(Runnable::run);
    later.clear();
  }

  /** What was found wrong with them, of all at once. */
  List<String> faults() {
    return faults;
  }

  private void send(Page page, String address, PageForm form, String route, String typed) {
    try (Page beside = page.context().newPage()) {
      beside.navigate(address);
      if (!form.stands(beside)) {
        tried.remove(route); // what was done meanwhile took it away
        return;
      }
      int status = form.send(beside, typed);
      assertThat(status).as("answer to what nobody can mean").isLessThan(500);
      if (status >= 400) {
        look.accept(beside, (typed.isEmpty() ? "sent empty: " : "too long: ") + route);
        LookedAt.refused(form.action());
        Refusing.saysSo(beside);
      } else {
        assertThat(typed).as("takes nothing where it says something must be there").isNotEmpty();
      }
    } catch (AssertionError | PlaywrightException fault) {
      faults.add(address + ", sent to " + route + ": " + fault.getMessage());
    }
  }
}
