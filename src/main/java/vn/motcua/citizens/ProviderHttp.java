package vn.motcua.citizens;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/** How providers are asked: nobody waits longer than five seconds for one. */
@Component
class ProviderHttp {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  SimpleClientHttpRequestFactory requests() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(PATIENCE);
    requests.setReadTimeout(PATIENCE);
    return requests;
  }
}
