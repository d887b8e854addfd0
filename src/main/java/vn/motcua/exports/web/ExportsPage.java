package vn.motcua.exports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.exports.SignedExport;
import vn.motcua.web.Message;

/**
 * What was handed out, and for the leader the form to hand out more.
 *
 * @param form none for whoever only looks on
 * @param just the export recorded a moment ago, ready to be fetched
 */
public record ExportsPage(
    @Nullable Form form,
    Map<String, Message> problems,
    @Nullable SignedExport just,
    List<SignedExport> latest) {
  public ExportsPage {
    problems = Map.copyOf(problems);
    latest = List.copyOf(latest);
  }

  /** What stands in the form. */
  public record Form(
      String unit, UUID request, String from, String to, String receiver, String reason) {}

  public @Nullable Message problem(String name) {
    return problems.get(name);
  }

  /** Where the ZIP is fetched. */
  public static String archive(SignedExport export) {
    return ExportsController.PAGE + "/" + export.id() + ".zip";
  }

  public static String keys(String unit) {
    return KeysController.address(unit);
  }
}
