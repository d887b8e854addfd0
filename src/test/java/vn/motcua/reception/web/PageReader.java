package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.web.DeskGuest;

/** Forms sent and pages read, at the desk of Nà Hỳ and outside. */
@Component
public class PageReader {
  private final ObjectProvider<MockMvc> pages;
  private final ReceptionWorld world;

  PageReader(ObjectProvider<MockMvc> pages, ReceptionWorld world) {
    this.pages = pages;
    this.world = world;
  }

  public static MockHttpServletRequestBuilder form(String address, Map<String, String> typed) {
    MockHttpServletRequestBuilder request = post(address).with(csrf());
    typed.forEach(request::param);
    return request;
  }

  public static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  public MockHttpServletResponse send(String who, String address, Map<String, String> typed)
      throws Exception {
    return pages
        .getObject()
        .perform(form(address, typed).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse();
  }

  public MockHttpServletResponse response(String who, String address) throws Exception {
    return pages
        .getObject()
        .perform(get(address).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse();
  }

  public String read(String who, String address) throws Exception {
    MockHttpServletResponse answer = response(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return body(answer);
  }

  public String pdf(String who, String address) throws Exception {
    MockHttpServletResponse answer = response(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return new String(answer.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII);
  }

  public String publicly(String address) throws Exception {
    MockHttpServletResponse answer =
        pages.getObject().perform(get(address)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return body(answer);
  }

  public int status(String address) throws Exception {
    return pages.getObject().perform(get(address)).andReturn().getResponse().getStatus();
  }

  /** The page as text. */
  public static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /** Sends a form from outside, from that address of the network. */
  public MockHttpServletResponse outside(String ip, String address, Map<String, String> typed)
      throws Exception {
    return pages.getObject().perform(form(address, typed).with(from(ip))).andReturn().getResponse();
  }
}
