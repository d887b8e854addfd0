package vn.motcua.papers.web;

import java.util.List;
import java.util.Map;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.PaperLine;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.PaperLimit;
import vn.motcua.web.Message;

/** The papers of one dossier at the desk, in the order of the procedure's list. */
public record PapersPage(
    Dossier dossier,
    String procedure,
    List<Line> lines,
    PaperLimit limit,
    boolean mayWork,
    Map<String, Message> errors) {
  public PapersPage {
    lines = List.copyOf(lines);
    errors = Map.copyOf(errors);
  }

  /** A paper of the list with what was given for it, the newest first. */
  public record Line(PaperLine asked, List<PaperCopy> copies) {
    public Line {
      copies = List.copyOf(copies);
    }

    public int number() {
      return asked.paper().order();
    }

    public String title() {
      return asked.paper().title();
    }

    public List<PaperCopy> earlier() {
      return copies.subList(Math.min(1, copies.size()), copies.size());
    }
  }

  public String base() {
    return "/ban-lam-viec/ho-so/" + dossier.id() + "/giay-to";
  }

  /** The one whose verdict the keys 1 to 3 give: the first that was not looked at. */
  public boolean isNext(PaperCopy copy) {
    return lines.stream()
        .flatMap(line -> line.copies().stream().limit(1))
        .filter(one -> one.said() == null)
        .findFirst()
        .filter(copy::equals)
        .isPresent();
  }
}
