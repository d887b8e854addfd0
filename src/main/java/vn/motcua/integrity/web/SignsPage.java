package vn.motcua.integrity.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.integrity.Sign;
import vn.motcua.integrity.SignCount;
import vn.motcua.integrity.SignPattern;
import vn.motcua.integrity.Signs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * The signs by pattern, as the one who looks may see them.
 *
 * @param which the sign whose words were refused; empty for none
 */
public record SignsPage(Actor actor, List<Group> groups, String which, @Nullable Typed typed) {
  public SignsPage {
    groups = List.copyOf(groups);
  }

  /** A pattern with its count and the dossiers behind it, as far as they are open. */
  public record Group(SignCount count, List<Sign> signs) {
    public Group {
      signs = List.copyOf(signs);
    }

    public SignPattern pattern() {
      return count.pattern();
    }

    /** How many are open but too old for the list. */
    public int more() {
      return count.found() - count.waiting() - signs.size();
    }
  }

  /** Words that were refused, and why. */
  public record Typed(String words, String key, List<Object> arguments) {
    public Typed {
      arguments = List.copyOf(arguments);
    }

    public Message why() {
      return new Message(key, arguments);
    }
  }

  static SignsPage of(
      Actor actor,
      Map<SignPattern, SignCount> counts,
      List<Sign> signs,
      String which,
      @Nullable Typed typed) {
    List<Group> groups =
        counts.values().stream()
            .map(count ->
                new Group(
                    count,
                    signs.stream().filter(sign -> sign.pattern() == count.pattern()).toList()))
            .toList();
    return new SignsPage(actor, groups, which, typed);
  }

  public boolean isProvince() {
    return actor.has(Role.PROVINCE_OBSERVER);
  }

  /** Whether the reader may have it looked for at once. */
  public boolean mayLook() {
    return isProvince() || Signs.seesTheUnit(actor);
  }

  public String scope() {
    return isProvince() ? "PROVINCE" : Signs.seesTheUnit(actor) ? "UNIT" : "OWN";
  }

  public boolean isOwn(Sign sign) {
    return sign.unit().equals(actor.unit()) && sign.officer().equals(actor.officer());
  }

  public @Nullable Typed typed(Sign sign) {
    return which.equals(sign.pattern().name() + sign.dossier()) ? typed : null;
  }
}
