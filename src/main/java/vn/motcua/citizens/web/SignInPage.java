package vn.motcua.citizens.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.Provider;
import vn.motcua.citizens.SignInFault;

/**
 * Who can vouch for a citizen.
 *
 * @param closed nobody signs in as a citizen here
 */
public record SignInPage(List<Provider> providers, Optional<SignInFault> fault, boolean closed) {
  public String href(Provider provider) {
    return Arrivals.SIGN_IN + "/" + provider.id();
  }
}
