package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.Remark;
import vn.motcua.democracy.Supervision;
import vn.motcua.organisation.Officer;

/** One session of supervision with its remarks. */
public record SessionPage(
    SupervisionPage.Scope scope,
    Supervision.Held held,
    List<Remark> remarks,
    List<Officer> answerers,
    Typed form) {
  public SessionPage {
    remarks = List.copyOf(remarks);
    answerers = List.copyOf(answerers);
  }
}
