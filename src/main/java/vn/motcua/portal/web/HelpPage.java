package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.organisation.FormOfAddress;

/** Help in plain words, with whom to call. */
public record HelpPage(FormOfAddress form, List<Centre> centres) {

  /** A Centre that may be called. */
  public record Centre(String unit, String name, String phone, String tel) {}
}
