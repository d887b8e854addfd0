package vn.motcua.signing;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/** Keys the office put as files into a folder of its own ({@code motcua.signing.folder}). */
@Component
@Order(30)
class Pkcs12Signers implements Signers {
  private final Optional<KeyFiles> files;

  Pkcs12Signers(
      @Value("${motcua.signing.folder:}") String folder,
      @Value("${motcua.signing.password:}") String password) {
    this.files =
        folder.isBlank() ? Optional.empty() : Optional.of(new KeyFiles(Path.of(folder), password));
  }

  @Override
  public Optional<Signer> of(KeyOwner owner) {
    return files.flatMap(folder -> folder.of(owner.alias()));
  }
}
