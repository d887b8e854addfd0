package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;

/** Somebody at a browser: reads pages and sends forms; nobody signed in when there is no actor. */
public final class Visits {
  private final MockMvc mvc;

  public Visits(MockMvc mvc) {
    this.mvc = mvc;
  }

  public MockHttpServletResponse open(@Nullable Actor who, String address) {
    return done(get(java.net.URI.create(address)), who);
  }

  public String read(@Nullable Actor who, String address) {
    MockHttpServletResponse answer = open(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return text(answer);
  }

  public MockHttpServletResponse send(
      @Nullable Actor who, String address, Map<String, String> fields) {
    MockHttpServletRequestBuilder form = post(java.net.URI.create(address)).with(csrf());
    fields.forEach(form::param);
    return done(form, who);
  }

  /** Sends a form that is taken in, and gives the address it leads to. */
  public String taken(Actor who, String address, Map<String, String> fields) {
    MockHttpServletResponse answer = send(who, address, fields);
    assertThat(answer.getStatus()).as("%s: %s", address, text(answer)).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  /** Sends a form that is refused, and gives the page shown again. */
  public String refused(Actor who, String address, Map<String, String> fields) {
    MockHttpServletResponse answer = send(who, address, fields);
    assertThat(answer.getStatus()).as(address).isEqualTo(422);
    return text(answer);
  }

  public static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  public static UUID last(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private MockHttpServletResponse done(MockHttpServletRequestBuilder request, @Nullable Actor who) {
    try {
      return mvc.perform(who == null ? request : request.with(DeskGuest.as(who)))
          .andReturn()
          .getResponse();
    } catch (Exception unexpected) {
      throw new AssertionError(unexpected);
    }
  }
}
