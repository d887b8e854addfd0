package vn.motcua.democracy.web;

import vn.motcua.dossiers.RedactedTimeline;

/**
 * One dossier as those who watch may read it.
 *
 * @param field as published
 * @param base address of the list it was found in
 * @param mayRemark the reader may name it in a remark
 */
public record TimelinePage(RedactedTimeline life, String field, String base, boolean mayRemark) {
  public String remark() {
    return FrontController.BASE + "?hoSo=" + life.ref() + "#cuoc-giam-sat";
  }
}
