package vn.motcua.filing.web;

import java.util.List;
import java.util.Map;
import vn.motcua.filing.DraftPapers;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.PaperLimit;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.Replacement;
import vn.motcua.web.Message;

/**
 * The papers of a draft, before it is filed.
 *
 * @param fetched papers the office fetches itself, and by which rule
 */
public record DraftPapersPage(
    Visit visit,
    List<DraftPapers.Line> lines,
    Map<Paper, Replacement> fetched,
    PaperLimit limit,
    Map<String, Message> errors) {
  public DraftPapersPage {
    lines = List.copyOf(lines);
    fetched = Map.copyOf(fetched);
    errors = Map.copyOf(errors);
  }

  static String address(Visit visit) {
    return visit.address() + "/giay-to";
  }

  public String address() {
    return address(visit);
  }

  public String address(PaperCopy copy) {
    return address() + "/" + copy.id();
  }

  public boolean isWrong(DraftPapers.Line line) {
    return errors.containsKey("tep-" + line.number());
  }
}
