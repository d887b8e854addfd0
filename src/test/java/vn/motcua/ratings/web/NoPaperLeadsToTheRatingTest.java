package vn.motcua.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.web.DeskGuest;

/**
 * Whoever scans the code of the citizen's slip can rate in the citizen's place. So no paper that
 * officers open again and again leads there: the slip alone does, and it leaves the desk once.
 */
@MotCuaTest
class NoPaperLeadsToTheRatingTest {
  private static final Pattern PAPER = Pattern.compile("href=\"(/ban-lam-viec/[^\"]+\\.pdf)\"");
  private static final List<String> DESK =
      List.of("intake", "appraiser", "head", "chairman", "clerk", "second appraiser");

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void of_a_dossier_whose_result_went_back_no_paper_leads_to_its_slip() throws Exception {
    Dossier dossier = people.returned();
    assertThat(papers(dossier)).contains("phieu-kiem-soat.pdf", "bien-nhan.pdf");
  }

  @Test
  void nor_does_a_notice_to_the_citizen_that_lies_with_the_dossier() throws Exception {
    Dossier asked = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    asked =
        supplements.propose(
            world.holderOf(asked),
            DossierWorld.seen(asked),
            Map.of(1, "bản chụp mờ"),
            world.id("intake"));
    asked = supplements.send(world.holderOf(asked), DossierWorld.seen(asked), "");
    Dossier late = world.until(world.received("Lò Thị Thắm"), Stage.APPRAISING);
    clock.set("2027-01-15T08:00");
    late =
        lateness.apologise(
            world.the("chairman"), DossierWorld.seen(late), lateness.suggested(late), "đông việc");
    Set<String> all = new TreeSet<>(papers(asked));
    all.addAll(papers(late));
    assertThat(all).anyMatch(name -> name.startsWith("thu-xin-loi")).hasSizeGreaterThan(2);
  }

  @Test
  void the_slip_itself_does_as_long_as_it_may_be_printed() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    MockHttpServletResponse slip = read("intake", page(dossier) + "/giay-tiep-nhan.pdf");
    assertThat(Pdf.qrCode(slip.getContentAsByteArray()))
        .endsWith("/hs/03169/" + dossier.filing().trackSecret());
  }

  /**
   * Opens every paper every officer's page of the dossier offers, but the slip; gives their names.
   */
  private Set<String> papers(Dossier dossier) throws Exception {
    Set<String> names = new TreeSet<>();
    for (String post : DESK) {
      Matcher links =
          PAPER.matcher(read(post, page(dossier)).getContentAsString(StandardCharsets.UTF_8));
      while (links.find()) {
        String address = links.group(1);
        if (address.endsWith("/giay-tiep-nhan.pdf")) {
          continue;
        }
        MockHttpServletResponse paper = read(post, address);
        assertThat(paper.getStatus()).as("%s for %s", address, post).isEqualTo(200);
        assertThat(Pdf.qrCode(paper.getContentAsByteArray()))
            .as("%s as %s gets it", address, post)
            .doesNotContain(dossier.filing().trackSecret());
        assertThat(Pdf.text(paper.getContentAsByteArray()))
            .doesNotContain(dossier.filing().trackSecret());
        names.add(address.replaceFirst(".*/", ""));
      }
    }
    return names;
  }

  private MockHttpServletResponse read(String post, String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the(post)))).andReturn().getResponse();
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }
}
