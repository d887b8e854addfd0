package vn.motcua.signing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/**
 * Keys for trying out, in the demonstration only: made when first asked for, in the folder of the
 * data, by an authority of our own whose every certificate says that it is worth nothing.
 */
@Component
@Order(90)
class DemoSigners implements Signers {
  private final boolean demonstration;
  private final KeyFiles files;
  private final Clock clock;

  DemoSigners(
      @Value("${motcua.demo:false}") boolean demonstration,
      @Value("${motcua.signing.trial:${motcua.data:data}/khoa-thu-nghiem}") String folder,
      @Value("${motcua.signing.password:}") String password,
      Clock clock) {
    this.demonstration = demonstration;
    this.files = new KeyFiles(Path.of(folder), password.isEmpty() ? "thu-nghiem" : password);
    this.clock = clock;
  }

  @Override
  public Optional<Signer> of(KeyOwner owner) {
    if (!demonstration) {
      return Optional.empty();
    }
    if (!files.holds(owner.alias())) {
      make(owner);
    }
    return files.of(owner.alias());
  }

  private synchronized void make(KeyOwner owner) {
    if (!files.holds(owner.alias())) {
      TestAuthority authority = TestAuthority.in(files, clock);
      files.keep(owner.alias(), authority.issue(owner.name()));
    }
  }
}
