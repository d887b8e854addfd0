package vn.motcua.papers.web;

import java.util.List;
import java.util.Map;
import vn.motcua.papers.PaperLimit;
import vn.motcua.papers.PaperSupply;
import vn.motcua.web.Message;

/**
 * The papers wanted from whoever holds the slip; no name, and nothing of what was sent.
 *
 * @param slip address of the dossier's page
 * @param sent something was sent a moment ago
 */
public record SupplyPage(
    String place,
    String unit,
    String slip,
    String code,
    List<PaperSupply.Wanted> wanted,
    PaperLimit limit,
    boolean sent,
    Map<String, Message> errors) {
  public SupplyPage {
    wanted = List.copyOf(wanted);
    errors = Map.copyOf(errors);
  }
}
