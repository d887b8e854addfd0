package vn.motcua.exports;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The unit's signing keys (Ed25519): made at the first signature, in public for ever, changed by a
 * leader. What an old key signed stays verifiable; nothing new can be signed with it.
 */
@Component
public class SigningKeys {
  private static final String ALGORITHM = "Ed25519";
  private static final int ID_BYTES = 8;

  private final SigningKeyStore store;
  private final Clock clock;

  SigningKeys(SigningKeyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Every key the unit has signed with, the one in use first; none before the first signature. */
  public List<SigningKey> published(UnitId unit) {
    return store.published(unit);
  }

  /** One published key, or the 404 page. */
  public SigningKey published(UnitId unit, String id) {
    return published(unit).stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("signing key of " + unit));
  }

  /**
   * The leader retires the key in use, say because somebody may have copied it; a new one begins.
   */
  @Transactional
  public void change(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("signing key of " + actor.unit());
    }
    store.retire(actor.unit(), clock.instant());
    pair(actor.unit());
  }

  /** The key in use; made now when there is none. */
  @Transactional
  public SigningKey inUse(UnitId unit) {
    return published(unit, pair(unit).id());
  }

  /** The signature of the bytes by that key; a key retired since signs nothing. */
  byte[] sign(UnitId unit, SigningKey key, byte[] bytes) {
    try {
      SigningKeyStore.Pair pair = store.inUse(unit).orElseThrow();
      if (!pair.id().equals(key.id())) {
        throw new IllegalStateException("the key " + key.id() + " was retired meanwhile");
      }
      PrivateKey secret =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(pair.privateKey()));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private SigningKeyStore.Pair pair(UnitId unit) {
    return store
        .inUse(unit)
        .orElseGet(() -> {
          make(unit);
          return store.inUse(unit).orElseThrow();
        });
  }

  private void make(UnitId unit) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] open = pair.getPublic().getEncoded();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(open);
      String id = HexFormat.of().formatHex(digest, 0, ID_BYTES);
      store.add(unit, id, open, pair.getPrivate().getEncoded(), clock.instant());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }
}
