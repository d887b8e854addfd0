package vn.motcua.certification.web;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.SignedIn;

/** A request sent by a signed-in officer. */
record SignedOfficer(Actor actor, String unitName, String title) implements SignedIn {
  static RequestPostProcessor as(Actor actor) {
    SignedOfficer officer = new SignedOfficer(actor, "Phường Thành Sen", "Công chức");
    List<SimpleGrantedAuthority> authorities =
        actor.roles().stream().map(Role::authority).map(SimpleGrantedAuthority::new).toList();
    return SecurityMockMvcRequestPostProcessors.authentication(
        new UsernamePasswordAuthenticationToken(officer, "", authorities));
  }
}
