package vn.motcua.citizens.spi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.motcua.citizens.Citizen;

/** What an outer module does when somebody signed in, for instance with what was begun before. */
public interface AfterSignIn {
  void signedIn(Citizen citizen, HttpServletRequest request, HttpServletResponse response);
}
