package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which text a browser sent may be gone back to: our own desk pages, and nothing else. */
class DeskPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ban-lam-viec",
        "/ban-lam-viec/ho-so/0190a000-0000-7000-8000-000000000001/nguoi-nop",
        "/ban-lam-viec/tim?q=vu+thi+my",
        "/lanh-dao",
        "/quan-tri/thu-tuc?dang-nhan=true&trang=2",
        "/tai-khoan/mat-khau"
      })
  void the_pages_of_the_desk_are_ours(String address) {
    assertThat(DeskPaths.isLocal(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/thu-tuc",
        "/dang-xuat",
        "/ban-lam-viecx",
        "/quan-trihack",
        "//evil.example/ban-lam-viec",
        "https://evil.example/ban-lam-viec",
        "javascript:alert(1)",
        "/ban-lam-viec//evil.example",
        "/ban-lam-viec/../dang-xuat",
        "/ban-lam-viec\\evil",
        "/ban-lam-viec\r\nSet-Cookie: a=b",
        "/ban-lam-viec/tim?q=vừ",
        "/ban-lam-viec/tim?q=a b",
        "ban-lam-viec"
      })
  void everything_else_is_not(String address) {
    assertThat(DeskPaths.isLocal(address)).isFalse();
  }

  @Test
  void an_address_without_end_is_not_gone_back_to() {
    String longest = "/ban-lam-viec/" + "a".repeat(2000 - "/ban-lam-viec/".length());
    assertThat(DeskPaths.isLocal(longest)).isTrue();
    assertThat(DeskPaths.isLocal(longest + "a")).isFalse();
  }

  @Test
  void no_random_text_gets_out_of_the_desk() {
    Random chance = new Random(7);
    String signs = "/ban-lamviec.quri?&%\\:@# \t\r\n\u0000ừ";
    for (int n = 0; n < 20_000; n++) {
      String tail =
          IntStream.range(0, chance.nextInt(12))
              .mapToObj(i -> String.valueOf(signs.charAt(chance.nextInt(signs.length()))))
              .collect(Collectors.joining());
      String address = (chance.nextBoolean() ? "/ban-lam-viec" : "/") + tail;
      if (DeskPaths.isLocal(address)) {
        assertThat(address).matches("/(ban-lam-viec|lanh-dao|quan-tri|tai-khoan)([/?].*)?");
        assertThat(address).doesNotContain("\\", "\r", "\n", " ");
        assertThat(address.split("\\?")[0]).doesNotContain("//", "..");
      }
    }
  }

  @Test
  void the_address_of_a_request_is_its_path_and_its_query() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ban-lam-viec/tim");
    assertThat(DeskPaths.address(request)).isEqualTo("/ban-lam-viec/tim");
    request.setQueryString("q=m%E1%BB%B7");
    assertThat(DeskPaths.address(request)).isEqualTo("/ban-lam-viec/tim?q=m%E1%BB%B7");
    assertThat(DeskPaths.holds(request)).isTrue();
    assertThat(DeskPaths.holds(new MockHttpServletRequest("GET", "/tra-cuu"))).isFalse();
  }
}
