package vn.motcua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/** Keys of those to whom a story gives one; nobody else has any. */
@Component
@ConditionalOnProperty(name = "motcua.demo", havingValue = "false")
public class TestSigners implements Signers, Fixture {
  private final Set<String> given = ConcurrentHashMap.newKeySet();
  private final DemoSigners keys;

  TestSigners(Clock clock) {
    try {
      keys = new DemoSigners(true, Files.createTempDirectory("khoa").toString(), "", clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void give(KeyOwner owner) {
    given.add(owner.alias());
  }

  @Override
  public Optional<Signer> of(KeyOwner owner) {
    return given.contains(owner.alias()) ? keys.of(owner) : Optional.empty();
  }

  @Override
  public void forget() {
    given.clear();
  }
}
