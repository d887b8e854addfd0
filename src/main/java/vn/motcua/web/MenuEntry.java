package vn.motcua.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** One entry of the officers' menu; a module adds its own as a bean. */
public interface MenuEntry {
  /** Entries up to this place stand in the open. */
  int LAST_DAILY = 25;

  /** From here on stand what the office owes its people, then the figures about it. */
  int PEOPLE = 100;

  int FIGURES = 200;
  int OFFICE = 800;

  /** Key of the message shown. */
  String key();

  String href();

  /** Roles that see the entry; empty means every officer. */
  default Set<Role> roles() {
    return Set.of();
  }

  /** Smaller stands further left. */
  int order();

  /** Where the menu shows it: at once, or under a heading. */
  enum Group {
    /** What is used all day stands in the open. */
    DAILY,
    MORE,
    /** What the office owes its people beside their dossiers: answers, receptions, publications. */
    PEOPLE,
    FIGURES,
    /** What a province leads and a commune takes part in: plans, committees, recognition, money. */
    MOVEMENT,
    OFFICE,
    OWN
  }

  /** By its address and place in the order; an entry of another kind says so itself. */
  default Group group() {
    if (href().startsWith("/quan-tri") || order() >= OFFICE && order() < 980) {
      return Group.OFFICE;
    }
    if (href().startsWith("/chuong-trinh")) {
      return Group.MOVEMENT;
    }
    if (href().startsWith("/tai-khoan")) {
      return Group.OWN;
    }
    if (order() <= LAST_DAILY) {
      return Group.DAILY;
    }
    boolean owed = order() >= PEOPLE && order() < FIGURES;
    boolean counted = order() >= FIGURES && order() < FIGURES + (FIGURES - PEOPLE);
    return owed ? Group.PEOPLE : counted ? Group.FIGURES : Group.MORE;
  }

  /** A small number beside the words, for instance dossiers in my hands; empty for none. */
  default String badge(Actor actor) {
    return "";
  }

  default boolean isFor(@Nullable Actor actor) {
    if (actor == null) {
      return false;
    }
    boolean open = !actor.onlyWatches() || !href().startsWith(Watchers.DESK);
    return roles().isEmpty() ? open : roles().stream().anyMatch(actor::has);
  }
}
