package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A browser without a window: keeps cookies, sends the forms it was shown. */
public final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final MockMvc mvc;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private String csrf = "";

  public Browser(MockMvc mvc) {
    this.mvc = mvc;
  }

  public MockHttpServletResponse open(String address) throws Exception {
    return answer(get(java.net.URI.create(address)));
  }

  /** Sends a form with the token of the page last opened; pairs of name and value. */
  public MockHttpServletResponse send(String address, String... pairs) throws Exception {
    var request = post(java.net.URI.create(address)).param("_csrf", csrf);
    for (int i = 0; i < pairs.length; i += 2) {
      request.param(pairs[i], pairs[i + 1]);
    }
    return answer(request);
  }

  public void signIn(String name, String password) throws Exception {
    open("/dang-nhap");
    MockHttpServletResponse answer = send("/dang-nhap", "ten", name, "matKhau", password);
    assertThat(answer.getStatus()).as("signing in as " + name).isEqualTo(302);
  }

  /** Value of the session's cookie, or nothing. */
  public String session() {
    return cookies.values().stream()
        .filter(cookie -> cookie.getName().equals("phien") || cookie.getName().equals("SESSION"))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** The second half of a forward, which MockMvc leaves to the test. */
  private MockHttpServletResponse forward(String address, MockHttpServletRequest first)
      throws Exception {
    var request = post(address);
    first.getParameterMap().forEach(request::param);
    request.cookie(cookies.values().toArray(Cookie[]::new));
    Object failure = first.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    if (failure != null) {
      request.requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION, failure);
    }
    request.with(forwarded -> {
      forwarded.setDispatcherType(DispatcherType.FORWARD);
      return forwarded;
    });
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    MvcResult result = mvc.perform(request).andReturn();
    String forwarded = result.getResponse().getForwardedUrl();
    MockHttpServletResponse response =
        forwarded == null ? result.getResponse() : forward(forwarded, result.getRequest());
    for (Cookie cookie : response.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    response.setCharacterEncoding("UTF-8");
    Matcher token = CSRF.matcher(response.getContentAsString());
    if (token.find()) {
      csrf = token.group(1);
    }
    return response;
  }
}
