package vn.motcua.organisation.spi;

import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/** One line an outer module adds to the administrator's page of an officer, with a link. */
public interface OfficerPanel {
  /** What is so about this officer, for instance whether there is an account. */
  Message state(Officer officer);

  /** Words of the link. */
  Message action();

  String href(Officer officer);
}
