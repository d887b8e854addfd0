package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void without_a_word_it_serves_this_machine_with_demo_data() {
    var options = Options.parse();
    assertThat(options.serves()).isTrue();
    assertThat(options.host()).isEqualTo("127.0.0.1");
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(Path.of("data"));
    assertThat(options.demo()).isTrue();
  }

  @Test
  void values_come_after_a_space_or_an_equals_sign() {
    var spaced = Options.parse("--port", "8090", "--data", "kho", "--empty");
    var joined = Options.parse("--port=8090", "--data=kho", "--empty");
    assertThat(spaced).isEqualTo(joined);
    assertThat(spaced.port()).isEqualTo(8090);
    assertThat(spaced.demo()).isFalse();
  }

  @Test
  void a_command_keeps_its_own_words() {
    var options = Options.parse("generate", "--units", "10", "--data=kho", "--seed", "7").checked();
    assertThat(options.command()).isEqualTo("generate");
    assertThat(options.serves()).isFalse();
    assertThat(options.rest()).containsExactly("--units", "10", "--seed", "7");
  }

  @Test
  void other_machines_are_served_over_https_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--host=0.0.0.0", "--port=0").checked())
        .withMessageContaining("--tls");
    assertThat(Options.parse("--host=0.0.0.0", "--port=0", "--tls").checked().tls()).isTrue();
  }

  @Test
  void this_machine_has_several_names() {
    for (String name : new String[] {"127.0.0.1", "localhost", "127.0.0.2"}) {
      assertThat(Options.parse("--host=" + name, "--port=0").checked().host()).isEqualTo(name);
    }
  }

  @Test
  void an_unknown_option_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--prot=8090", "--port=0").checked())
        .withMessageContaining("--prot=8090");
  }

  @Test
  void a_port_is_a_number_that_exists_and_is_free() throws IOException {
    for (String port : new String[] {"tám", "-1", "65536"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Options.parse("--port=" + port))
          .withMessageContaining(port);
    }
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Options.parse("--port=" + taken.getLocalPort()).checked())
          .withMessageContaining(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void a_certificate_needs_https_and_a_file() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--port=0", "--cert=pom.xml").checked())
        .withMessageContaining("--tls");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--port=0", "--tls", "--cert=khong-co.p12").checked())
        .withMessageContaining("khong-co.p12");
  }

  @Test
  void a_value_may_not_be_forgotten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--port"))
        .withMessageContaining("--port");
  }

  @Test
  void only_the_address_of_a_proxy_is_believed_and_only_when_it_is_one() {
    assertThat(Options.parse().proxy()).isEmpty();
    assertThat(Options.parse("--proxy", "10.0.0.7", "--port=0").checked().proxy())
        .isEqualTo("10.0.0.7");
    assertThat(Options.parse("--proxy=::1").proxy()).isEqualTo("::1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--proxy", ".*", "--port=0").checked())
        .withMessageContaining("--proxy");
  }
}
