package vn.motcua.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Somebody at the desk of Nà Hỳ, signed in without a password. */
public record DeskGuest(Actor actor) implements SignedIn {
  @Override
  public String unitName() {
    return "Xã Nà Hỳ";
  }

  @Override
  public String title() {
    return "Công chức";
  }

  public static RequestPostProcessor as(Actor actor) {
    return authentication(
        new UsernamePasswordAuthenticationToken(
            new DeskGuest(actor),
            "",
            actor.roles().stream().map(Role::authority).map(SimpleGrantedAuthority::new).toList()));
  }
}
