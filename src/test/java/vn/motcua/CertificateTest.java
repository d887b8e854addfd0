package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
  private static final Clock NOW = Clock.systemUTC();

  @TempDir Path folder;

  @Test
  void a_certificate_is_made_once_and_names_this_machine() throws Exception {
    var made = Certificate.inFolder(folder, NOW);
    assertThat(made.certificate().getSubjectAlternativeNames().toString())
        .contains("localhost")
        .contains("127.0.0.1");
    assertThat(made.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    assertThat(Certificate.inFolder(folder, NOW).fingerprint()).isEqualTo(made.fingerprint());
  }

  @Test
  void only_the_owner_can_read_the_key_and_its_password() throws IOException {
    var made = Certificate.inFolder(folder, NOW);
    for (Path file : new Path[] {made.file(), folder.resolve("password")}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_certificate_that_ends_soon_is_made_anew() {
    var old = Certificate.inFolder(folder, NOW).fingerprint();
    var later = Clock.offset(NOW, Duration.ofDays(825 - 29));
    assertThat(Certificate.inFolder(folder, later).fingerprint()).isNotEqualTo(old);
  }

  @Test
  void a_file_that_is_no_certificate_is_refused_by_name() throws IOException {
    var file = Files.writeString(folder.resolve("thu.p12"), "không phải chứng thư");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Certificate(file, "").settings())
        .withMessageContaining("thu.p12");
  }
}
