package vn.motcua.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** One entry of the officers' menu; a module adds its own as a bean. */
public interface MenuEntry {
  /** Key of the message shown. */
  String key();

  String href();

  /** Roles that see the entry; empty means every officer. */
  default Set<Role> roles() {
    return Set.of();
  }

  /** Smaller stands further left. */
  int order();

  /** A small number beside the words, for instance dossiers in my hands; empty for none. */
  default String badge(Actor actor) {
    return "";
  }

  default boolean isFor(@Nullable Actor actor) {
    return actor != null && (roles().isEmpty() || roles().stream().anyMatch(actor::has));
  }
}
