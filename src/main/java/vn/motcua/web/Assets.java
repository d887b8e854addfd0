package vn.motcua.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of the files under {@code static/}, with the digest of their content in the name. */
@Component
class Assets {
  private final ResourceUrlProvider provider;

  Assets(ResourceUrlProvider provider) {
    this.provider = provider;
  }

  String address(String file) {
    String versioned = provider.getForLookupPath(file);
    return versioned == null ? file : versioned;
  }
}
