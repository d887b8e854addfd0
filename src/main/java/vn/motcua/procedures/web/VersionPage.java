package vn.motcua.procedures.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.Measure;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.Paper;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form of a new version.
 *
 * @param action where it is sent
 * @param uncoded whether the code itself has to be filled in
 */
public record VersionPage(
    VersionForm form, String action, boolean uncoded, Map<String, Message> errors) {

  public static List<Measure> measures() {
    return List.of(Measure.values());
  }

  public static List<Channel> channels() {
    return List.of(Channel.values());
  }

  public static List<Paper.Kind> kinds() {
    return List.of(Paper.Kind.values());
  }

  /** The words of a field's error, or null as the field component expects. */
  public @Nullable String error(Page page, String field) {
    Message message = errors.get(field);
    return message == null ? null : page.t(message);
  }

  public boolean wrong(String field) {
    return errors.containsKey(field);
  }
}
