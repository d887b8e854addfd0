package vn.motcua.certification.web;

import java.util.List;
import java.util.Map;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.CertificationKind;
import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/**
 * The fast form.
 *
 * @param certifiers who may sign and is in today
 * @param entered what was just entered; empty before the first
 * @param cutOff whether it is after 15:00, so that a slip is due
 */
public record CertificationPage(
    CertificationForm form,
    Map<String, Message> errors,
    List<Officer> certifiers,
    FeePreview fees,
    List<BookLine> entered,
    boolean cutOff) {

  public List<CertificationKind> kinds() {
    return List.of(CertificationKind.values());
  }

  public boolean isWrong(String field) {
    return errors.containsKey(field);
  }
}
