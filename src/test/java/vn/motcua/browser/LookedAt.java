package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the journeys looked at since it was last told. */
final class LookedAt {
  private static final Set<String> STATES = new TreeSet<>();
  private static final Set<String> ADDRESSES = new TreeSet<>();
  private static final Set<String> REFUSED = new TreeSet<>();
  private static final Set<String> BUTTONS = new TreeSet<>();

  private LookedAt() {}

  /** A page in one of its states was scanned. */
  static void page(String address, String state) {
    ADDRESSES.add(address);
    STATES.add(
        address
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\?.*", "")
                .replaceAll("/hs/.*", "/hs/{slip}")
            + " · "
            + state);
  }

  /** What was sent there was refused, and the page that says so was scanned. */
  static void refused(String address) {
    REFUSED.add(address);
  }

  /** A form with nothing to fill in, which cannot be sent wrongly. */
  static void button(String route) {
    BUTTONS.add(route);
  }

  /** Tells it at the end of a journey, which fails when that was not all it was to look at. */
  static void tell(Class<?> journey) {
    if (!STATES.isEmpty()) {
      System.out.println("Scanned by axe, all rules on (" + STATES.size() + " page states):");
      STATES.forEach(state -> System.out.println("  " + state));
    }
    List<String> missed = new ArrayList<>(Elsewhere.missed(journey, ADDRESSES));
    missed.addAll(FormsElsewhere.missed(journey, REFUSED, BUTTONS));
    STATES.clear();
    ADDRESSES.clear();
    REFUSED.clear();
    BUTTONS.clear();
    assertThat(missed).as("%s was to look at", journey.getSimpleName()).isEmpty();
  }
}
