package vn.motcua.dossiers.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.web.DeskGuest;

/** A dossier's pages and acts as the officers of Nà Hỳ ask for them, on a Monday morning. */
@MotCuaTest
abstract class ActingByForm {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  Dossier current(Dossier dossier) {
    return dossiers.byId(dossier.unit(), dossier.id());
  }

  String id(String who) {
    return world.id(who).toString();
  }

  void done(String who, Dossier dossier, String noun, Map<String, String> typed) throws Exception {
    mvc.perform(act(who, dossier, noun, typed))
        .andExpect(redirectedUrlPattern("/ban-lam-viec/ho-so/*"));
  }

  String refused(String who, Dossier dossier, String noun, Map<String, String> typed)
      throws Exception {
    return mvc.perform(act(who, dossier, noun, typed))
        .andExpect(status().isUnprocessableContent())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  MockHttpServletRequestBuilder act(
      String who, Dossier dossier, String noun, Map<String, String> typed) {
    MockHttpServletRequestBuilder request =
        post("/ban-lam-viec/ho-so/" + dossier.id() + "/" + noun)
            .param("phienBan", Integer.toString(current(dossier).version()))
            .with(DeskGuest.as(world.the(who)))
            .with(csrf());
    typed.forEach(request::param);
    return request;
  }

  String page(String who, Dossier dossier) throws Exception {
    return body(get("/ban-lam-viec/ho-so/" + dossier.id()).with(DeskGuest.as(world.the(who))));
  }

  String reminders(String who) throws Exception {
    return body(get("/ban-lam-viec/nhac-viec").with(DeskGuest.as(world.the(who))));
  }

  String body(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
