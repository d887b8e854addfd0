package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;

/** A device that is not there. One that is there was not tried: none can be had where tests run. */
class Pkcs11SignersTest {
  @Test
  void an_office_without_a_device_has_no_key_on_one() {
    assertThat(new Pkcs11Signers(" ", "").of(SignedFiles.CHAIRMAN)).isEmpty();
  }

  @Test
  void a_device_that_is_not_plugged_in_leaves_the_file_unsigned(@TempDir Path folder)
      throws Exception {
    Path configured = folder.resolve("thiet-bi.cfg");
    Files.writeString(configured, "name = ThietBi\nlibrary = /khong/co/thu-vien.so\n");
    PdfSigning signing = SignedFiles.signing(new Pkcs11Signers(configured.toString(), "1234"));
    assertThat(signing.hasKey(SignedFiles.CHAIRMAN)).isTrue();
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> signing.sign(SignedFiles.result(), SignedFiles.CHAIRMAN, ""))
                .key())
        .isEqualTo("signing.refusal.token-away");
  }
}
