package vn.motcua.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccessEntry;

/**
 * A page of the access log.
 *
 * @param names names of the officers who appear
 * @param older address of the next, older page; null on the last
 */
public record AccessLogPage(
    List<AccessEntry> entries, Map<UUID, String> names, @Nullable String older) {
  public String name(AccessEntry entry) {
    UUID officer = entry.officer();
    return officer == null ? "" : names.getOrDefault(officer, "");
  }
}
