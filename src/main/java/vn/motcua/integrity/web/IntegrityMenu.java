package vn.motcua.integrity.web;

import org.springframework.stereotype.Component;
import vn.motcua.web.MenuEntry;

/** The signs worth a question in the officers' menu. */
@Component
class IntegrityMenu implements MenuEntry {
  @Override
  public String key() {
    return "integrity.menu.signs";
  }

  @Override
  public String href() {
    return "/ban-lam-viec/dau-hieu";
  }

  @Override
  public int order() {
    return 220;
  }
}
