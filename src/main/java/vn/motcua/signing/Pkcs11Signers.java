package vn.motcua.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/**
 * Keys on a token, a card or a hardware module (PKCS#11). {@code motcua.signing.pkcs11} names a
 * file as the JDK's SunPKCS11 provider reads it; the private key never leaves the device.
 */
@Component
@Order(10)
class Pkcs11Signers implements Signers {
  private final String configuration;
  private final char[] pin;
  private @Nullable Provider provider;

  Pkcs11Signers(
      @Value("${motcua.signing.pkcs11:}") String configuration,
      @Value("${motcua.signing.pin:}") String pin) {
    this.configuration = configuration.strip();
    this.pin = pin.toCharArray();
  }

  @Override
  public Optional<Signer> of(KeyOwner owner) {
    if (configuration.isEmpty()) {
      return Optional.empty();
    }
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider());
      store.load(null, pin);
      return HeldKey.of(store, owner.alias(), pin);
    } catch (IOException | GeneralSecurityException | RuntimeException away) {
      throw new Refusal("signing.refusal.token-away");
    }
  }

  private synchronized Provider provider() {
    if (provider == null) {
      Provider configured = Security.getProvider("SunPKCS11").configure(configuration);
      // The JDK finds the provider of a token's key only among those it knows.
      Security.addProvider(configured);
      provider = configured;
    }
    return provider;
  }
}
