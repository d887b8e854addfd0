package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.cooperation.CooperationWorld;
import vn.motcua.councils.CouncilWorld;
import vn.motcua.councils.Motion;
import vn.motcua.councils.Postings;
import vn.motcua.documents.KeptLetter;
import vn.motcua.documents.LetterBox;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierLetters;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.dossiers.Stage;
import vn.motcua.web.DeskGuest;

/** A dossier is opened through many doors; each of them remembers who came through. */
@MotCuaTest
class EveryDoorIsWatchedTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired CouncilWorld council;
  @Autowired CooperationWorld others;
  @Autowired Dossiers dossiers;
  @Autowired Postings postings;
  @Autowired DossierLetters letters;
  @Autowired LetterBox box;
  @Autowired Looks looks;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void the_councils_page_its_minutes_and_the_sheet_for_the_board_are_openings() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    dossier = council.written(dossier, 1, Motion.SEVERE, "+++++++");
    String base = page(dossier) + "/hoi-dong";
    assertThat(looks.at(dossier)).as("acts leave their own trace").isEmpty();
    assertThat(open("appraiser", base)).isEqualTo(200);
    assertThat(open("chairman", base + "/1/bien-ban.pdf")).isEqualTo(200);
    assertThat(looked(dossier)).containsExactly("appraiser COUNCIL", "chairman MINUTES");
    Dossier mild = mild();
    assertThat(open("clerk", page(mild) + "/hoi-dong/niem-yet.pdf")).isEqualTo(200);
    assertThat(looked(mild)).containsExactly("clerk BOARD");
  }

  @Test
  void a_session_refused_or_overtaken_shows_the_council_and_is_an_opening() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    String minutes = "/hoi-dong/1/bien-ban";
    assertThat(send("appraiser", dossier, minutes, dossier.version(), Map.of())).isEqualTo(422);
    int old = dossier.version() - 1;
    assertThat(send("appraiser", dossier, minutes, old, typedMinutes())).isEqualTo(409);
    assertThat(looked(dossier)).containsExactly("appraiser COUNCIL", "appraiser COUNCIL");
  }

  @Test
  void what_other_offices_were_asked_is_not_read_unseen() throws Exception {
    Dossier dossier = council.appraising();
    assertThat(open("second intake", page(dossier) + "/phoi-hop")).isEqualTo(200);
    assertThat(send("appraiser", dossier, "/phoi-hop/y-kien", dossier.version(), Map.of()))
        .isEqualTo(422);
    assertThat(looked(dossier)).containsExactly("second intake ERRANDS", "appraiser ERRANDS");
  }

  @Test
  void an_act_refused_shows_the_dossier_and_so_does_one_a_colleague_was_faster_with()
      throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(send("clerk", dossier, "/phe-duyet", dossier.version(), Map.of())).isEqualTo(422);
    world.next(dossier);
    Map<String, String> typed = Map.of("nguoiNhan", world.id("head").toString());
    assertThat(send("intake", dossier, "/chuyen-buoc", dossier.version(), typed)).isEqualTo(409);
    assertThat(looked(dossier)).containsExactly("clerk OPENED", "intake OPENED");
  }

  @Test
  void an_answer_nobody_asked_for_and_a_correction_without_a_reason_are_openings_too()
      throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(send("intake", dossier, "/tra-loi", dossier.version(), Map.of())).isEqualTo(422);
    assertThat(send("intake", dossier, "/nguoi-nop", dossier.version(), Map.of())).isEqualTo(422);
    assertThat(looked(dossier)).containsExactly("intake OPENED", "intake PERSON");
  }

  @Test
  void an_act_that_goes_well_is_no_opening_for_it_stands_in_the_history() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    Map<String, String> typed = Map.of("nguoiNhan", world.id("head").toString());
    assertThat(send("intake", dossier, "/chuyen-buoc", dossier.version(), typed)).isEqualTo(302);
    assertThat(looks.at(dossier)).isEmpty();
  }

  @Test
  void a_letter_read_refused_and_printed_is_a_look_at_the_dossier_behind_it() throws Exception {
    letters.draft();
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    letters.draft();
    KeptLetter draft = letter(dossier);
    String address = "/ban-lam-viec/thu/" + draft.id();
    assertThat(open("clerk", address)).isEqualTo(200);
    assertThat(open("clerk", address + "/thu.pdf")).as("unread, unprinted").isEqualTo(422);
    assertThat(post("clerk", address, Map.of("tieuDe", "Thư", "noiDung", "Dở."))).isEqualTo(422);
    assertThat(post("clerk", address + "/khong-gui", Map.of())).isEqualTo(422);
    box.check(
        world.the("clerk"),
        draft.id(),
        new HashSet<>(draft.questions()),
        draft.form().title(),
        draft.body());
    assertThat(open("second intake", address + "/thu.pdf")).isEqualTo(200);
    assertThat(looked(dossier))
        .containsExactly("clerk LETTER", "clerk LETTER", "clerk LETTER", "second intake LETTER");
  }

  @Test
  void another_communes_officer_finds_no_door_open_and_every_try_is_logged() throws Exception {
    Dossier dossier = council.called();
    List<String> doors = List.of("", "/hoi-dong", "/hoi-dong/1/bien-ban.pdf", "/phoi-hop", "/thu");
    int before = refused();
    for (String door : doors) {
      assertThat(open("appraiser (Thanh Nưa)", page(dossier) + door)).as(door).isEqualTo(404);
    }
    assertThat(looks.at(dossier)).isEmpty();
    assertThat(refused() - before).isEqualTo(doors.size());
  }

  @Test
  void the_citizen_reads_each_kind_of_look_in_words() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    for (Look.What what : Look.What.values()) {
      looks.record(world.the("intake"), dossier, what);
    }
    String shown =
        mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret() + "/ai-da-xem"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(shown)
        .contains("xem trang hội đồng", "in biên bản họp hội đồng", "in bản niêm yết")
        .contains("phối hợp với cơ quan khác", "thư gửi ông/bà")
        .doesNotContain("dossiers.looks", "COUNCIL", "LETTER");
  }

  private Dossier mild() {
    clock.set(TestClock.MONDAY_MORNING);
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.MILD, "+++++++");
    return postings.hang(
        world.the("appraiser"), DossierWorld.seen(decided), postings.today().plusDays(5));
  }

  private KeptLetter letter(Dossier dossier) {
    return box.byId(
        dossier.unit(), Objects.requireNonNull(letters.of(dossier).getFirst().letter()));
  }

  private static Map<String, String> typedMinutes() {
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "ngay", "2026-11-05",
                "gio", "09:10",
                "noi", "OFFICE",
                "noiHop", "Trụ sở xã",
                "deXuat", "MILD",
                "bienBan", "Xem xét."));
    for (int seat = 1; seat <= 7; seat++) {
      typed.put("phieu-" + seat, "FOR");
    }
    return typed;
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  /** "who WHAT", in the order of the looks. */
  private List<String> looked(Dossier dossier) {
    return looks.at(dossier).stream()
        .map(look -> name(look.officer()) + " " + look.what())
        .toList();
  }

  private String name(UUID officer) {
    return List.of("intake", "second intake", "appraiser", "chairman", "clerk").stream()
        .filter(who -> world.id(who).equals(officer))
        .findFirst()
        .orElseThrow();
  }

  private int refused() {
    return jdbc.sql(
            """
            select count(*) from access_log where unit_id = '03328' and kind = 'LOOKUP_REFUSED'
            """)
        .query(Integer.class)
        .single();
  }

  private int open(String who, String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int send(
      String who, Dossier dossier, String below, int version, Map<String, String> typed)
      throws Exception {
    Map<String, String> all = new HashMap<>(typed);
    all.put("phienBan", Integer.toString(version));
    return post(who, page(dossier) + below, all);
  }

  private int post(String who, String address, Map<String, String> typed) throws Exception {
    var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address);
    typed.forEach(request::param);
    return mvc.perform(request.with(csrf()).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}
