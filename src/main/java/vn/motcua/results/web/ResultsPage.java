package vn.motcua.results.web;

import java.util.List;
import java.util.Map;
import vn.motcua.dossiers.Dossier;
import vn.motcua.papers.PaperLimit;
import vn.motcua.results.ResultFile;
import vn.motcua.results.ResultFiles;
import vn.motcua.web.Message;

/** The results of one dossier as files, the newest first. */
public record ResultsPage(
    Dossier dossier,
    String procedure,
    List<Line> lines,
    boolean mayLay,
    PaperLimit limit,
    Map<String, Message> errors) {
  public ResultsPage {
    lines = List.copyOf(lines);
    errors = Map.copyOf(errors);
  }

  /** A file and what this officer may do with it. */
  public record Line(ResultFile file, ResultFiles.Doors doors) {}

  public String base() {
    return "/ban-lam-viec/ho-so/" + dossier.id() + "/tep-ket-qua";
  }
}
