package vn.motcua.citizens.spi;

import java.util.List;
import vn.motcua.citizens.Provider;

/** Providers of identities beside the configured ones; only the demonstration brings one. */
public interface MoreProviders {
  List<Provider> providers();
}
